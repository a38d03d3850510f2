import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { MarkeerMelding } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Wegingfoutcode } from '../../domain/fouten';
import { Besluitwerk } from '../neem-besluit/besluitwerk';
import { WegingRepository } from '../ports/weging.repository';
import { Werkoverleggen } from '../ports/werkoverleggen';
import { Lopendoverleg, puntIn } from './lopend-overleg';

/**
 * Takes a decision back as long as its meeting lasts, with the work that came of it: the question is withdrawn, the task
 * falls away, the case is closed as withdrawn. Where somebody already did something with it, it is refused.
 */
@Injectable()
export class NeemBesluitTerug {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly markeer: MarkeerMelding,
    private readonly wegingen: WegingRepository,
    private readonly overleggen: Werkoverleggen,
    private readonly lopend: Lopendoverleg,
    private readonly werk: Besluitwerk,
  ) {}

  /**
   * The version is that of the point.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, WERKOVERLEG.GESLOTEN, WERKOVERLEG.VERSCHOOND,
   * WERKOVERLEG.PUNT_PAST_NIET without a decision, BESLUIT.AL_OPGEVOLGD, BESLUIT.AL_DOORGEZONDEN,
   * BESLUIT.HOORT_BIJ_ZAAK, ONDERZOEK.ZAAK_IN_GEBRUIK
   */
  execute(
    actor: Actor,
    { id, objectId, versie }: { readonly id: string; readonly objectId: string; readonly versie: number },
  ): Promise<void> {
    eisRecht(actor, 'weging:besluiten');
    return this.uow.run(actor, async () => {
      const staat = await this.lopend.laad(id, 'neemTerug');
      const punt = puntIn(staat, objectId);
      // Before anything is withdrawn: another decision since then is not the one that was on the screen.
      if (punt.versie !== versie) throw new DomeinFout('VERSIE_VEROUDERD');
      this.lopend.eisNietVerschoond(actor, staat, objectId);
      const besluit = punt.besluitId ? await this.wegingen.besluit(punt.besluitId) : null;
      if (!besluit) throw new DomeinFout<Wegingfoutcode>('WERKOVERLEG.PUNT_PAST_NIET');
      const metZaak = await this.werk.neemTerug(actor, besluit);
      await this.wegingen.neemTerug(besluit.id);
      await this.markeerTerug(actor, besluit.meldingId, metZaak);
      await this.overleggen.wijzigPunt(id, { ...punt, besluitId: null }, punt.versie);
      await this.lopend.telOp(staat);
      this.uow.meld({
        type: 'BesluitTeruggenomen',
        aggregaatId: besluit.id,
        payload: { besluitId: besluit.id, meldingId: besluit.meldingId },
      });
      this.uow.schrijf({ handeling: 'weging:besluit-terugnemen', object: 'besluit', objectId: besluit.id });
    });
  }

  /** A melding that others put into a case stays there. @throws DomeinFout BESLUIT.HOORT_BIJ_ZAAK */
  private async markeerTerug(actor: Actor, meldingId: string, metZaak: boolean): Promise<void> {
    const handeling = metZaak ? 'trekZaakIn' : 'neemBesluitTerug';
    try {
      await this.markeer.execute(actor, { meldingId, handeling, besluitId: null });
    } catch (fout) {
      if (!(fout instanceof DomeinFout) || fout.code !== 'OVERGANG_NIET_MOGELIJK') throw fout;
      if (fout.details['status'] !== 'in_zaak') throw fout;
      throw new DomeinFout<Wegingfoutcode>('BESLUIT.HOORT_BIJ_ZAAK');
    }
  }
}
