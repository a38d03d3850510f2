import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { VolgOpenstaand, ZaakFeiten } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Gebruik } from '../domain/gebruik';
import { Gebruiken } from './ports/gebruiken';

/** What an act leaves behind: the audit line, and its line in the history of the case where it belongs there. */
interface Spoor {
  readonly nieuw: Gebruik;
  readonly handeling: string;
  readonly tekst?: string;
  readonly velden: readonly string[];
}

/** The part that every act on a recorded use has in common: lock, row check, save, history and audit line. */
@Injectable()
export class Gebruikwerk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly gebruiken: Gebruiken,
    private readonly zaken: ZaakFeiten,
    private readonly volg: VolgOpenstaand,
  ) {}

  /**
   * One act on one use, in the unit of work of the actor; also in a case that was closed meanwhile. The case is locked first
   * and then the use, as everything in a case does: of which case it is never changes, and is read without a lock.
   * @param gezien the version from If-Match
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN also in a case that is closed to this person, VERSIE_VEROUDERD
   */
  async doe(
    actor: Actor,
    { id, gezien }: { readonly id: string; readonly gezien: number },
    werk: (gebruik: Gebruik) => Promise<Spoor> | Spoor,
  ): Promise<void> {
    eisRecht(actor, 'bevoegdheid:gebruiken');
    await this.uow.run(actor, async () => {
      await this.zaken.vergrendel(await this.gebruiken.zaakVan(id));
      const gebruik = await this.gebruiken.laadVoorWijziging(id);
      if (gebruik.versie !== gezien) throw new DomeinFout('VERSIE_VEROUDERD');
      const { nieuw, handeling, tekst, velden } = await werk(gebruik);
      await this.gebruiken.bewaar(nieuw, gezien);
      if (tekst) await this.telWeigeringen(actor, gebruik.zaakId, tekst);
      this.uow.schrijf({ handeling, object: 'bevoegdheid', objectId: id, velden });
    });
  }

  /** Tells the case what happened and how many refusals of it are open now. */
  async telWeigeringen(actor: Actor, zaakId: string, tekst: string): Promise<void> {
    const tel = () => this.gebruiken.openWeigeringen(zaakId);
    await this.volg.execute(actor, { wat: 'weigeringen', zaakId, tel, tekst });
  }
}
