import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Ankerplaats } from './anker';
import { Onverzegelden } from './onverzegeld';

const KOP = `
  SELECT volgnr, encode(hash, 'hex') AS hash FROM audit.ketens
  WHERE organisatie_id = $1 AND volgnr > coalesce(anker_volgnr, 0)`;

const NOTEER = `
  UPDATE audit.ketens SET anker_volgnr = $2, anker_op = $3
  WHERE organisatie_id = $1 AND coalesce(anker_volgnr, 0) < $2`;

/** Writes the heads of the chains to a place outside the database: what was cut off after an anchor is then seen. */
@Injectable()
export class Verankeraar {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly onverzegelden: Onverzegelden,
    private readonly plaats: Ankerplaats,
    private readonly klok: Klok,
  ) {}

  /** Anchors every chain that grew since its last anchor. @returns how many */
  async verankerAlles(): Promise<number> {
    let aantal = 0;
    for (const organisatieId of await this.onverzegelden.organisaties()) {
      if (await this.veranker(organisatieId)) aantal += 1;
    }
    return aantal;
  }

  /** Anchors one chain. @returns false when it did not grow since its last anchor */
  async veranker(organisatieId: string): Promise<boolean> {
    const actor = systeemActor(organisatieId, 'audit-verankeraar', 'audit-verankeraar');
    const [kop] = await this.uow.run(actor, () =>
      this.uow.query<{ volgnr: number; hash: string }>('audit-anker-kop', KOP, [organisatieId]),
    );
    if (!kop) return false;
    const tijd = this.klok.nu().toString();
    const volgnr = Number(kop.volgnr);
    // First the anchor, then the note: a crash between them gives an anchor twice, which is harmless.
    await this.plaats.voegToe({ organisatieId, volgnr, hash: kop.hash, tijd, aantal: volgnr });
    await this.uow.run(actor, () => this.uow.query('audit-anker', NOTEER, [organisatieId, volgnr, tijd]));
    return true;
  }
}
