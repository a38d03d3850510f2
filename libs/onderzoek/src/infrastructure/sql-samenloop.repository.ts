import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { SamenloopRepository } from '../application/ports/samenloop.repository';
import type { Samenloop } from '../domain/samenloop';

/** The columns as the domain names them, under the alias `d`. */
export const SAMENLOOPKOLOMMEN = `d.id, d.soort, d.instantie, d.contact, d.sinds, d.reden, d.gemeld_door AS "gemeldDoor",
  d.tot, d.einde_reden AS "eindeReden", d.beeindigd_door AS "beeindigdDoor", d.versie`;

const VOEG_TOE = `
  INSERT INTO onderzoek.samenlopen
    (organisatie_id, id, zaak_id, soort, instantie, contact, sinds, reden, gemeld_door, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const VAN_ZAAK = `
  SELECT ${SAMENLOOPKOLOMMEN} FROM onderzoek.samenlopen d WHERE d.organisatie_id = $1 AND d.zaak_id = $2 ORDER BY d.id`;
const BEWAAR = `
  UPDATE onderzoek.samenlopen SET tot = $4, einde_reden = $5, beeindigd_door = $6, versie = versie + 1
  WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;

@Injectable()
export class SqlSamenloopRepository extends SamenloopRepository {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async voegToe(zaakId: string, s: Samenloop): Promise<void> {
    const waarden = [s.id, zaakId, s.soort, s.instantie, s.contact, s.sinds, s.reden, s.gemeldDoor, s.versie];
    await this.uow.query('samenloop-nieuw', VOEG_TOE, [this.organisatieId(), ...waarden]);
  }

  vanZaak(zaakId: string): Promise<Samenloop[]> {
    return this.uow.query<Samenloop>('samenloop-van-zaak', VAN_ZAAK, [this.organisatieId(), zaakId]);
  }

  async bewaar(s: Samenloop, gezien: number): Promise<void> {
    const waarden = [this.organisatieId(), s.id, gezien, s.tot, s.eindeReden, s.beeindigdDoor];
    const rijen = await this.uow.query('samenloop-bewaar', BEWAAR, waarden);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
