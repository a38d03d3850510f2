import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { GekozenUitkomst } from '../../domain/soorten';
import type { Zaakstaat } from '../../domain/zaak';
import { DossierRepository } from '../ports/dossier.repository';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { UITKOMSTTEKST } from '../stel-uitkomst-vast/stel-uitkomst-vast.use-case';
import { Zaakpost } from '../stuur-brief/zaakpost';
import { Zaakwerk } from '../zaakwerk';

export interface SluitZaakCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly uitkomst: GekozenUitkomst;
  readonly motivering: string;
  /** To whom the case goes, for the letter to its providers; without it they do not hear of it from us. */
  readonly overgedragenAan?: string | undefined;
}

/**
 * Closes a case with its outcome. Monitoring and what lies with a partner stay open, and the case shows that (AC-2).
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.OPDRACHT_NOG_OPEN,
 * ONDERZOEK.VERBETERPLAN_NOG_OPEN, ONDERZOEK.OPVRAAGLIJST_NOG_OPEN, ONDERZOEK.VEILIGHEIDSAFSPRAAK_NOG_OPEN,
 * ONDERZOEK.UITKOMST_PAST_NIET,
 * ONDERZOEK.CONCLUSIE_VERVALLEN
 */
@Injectable()
export class SluitZaak {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly opdrachten: OpdrachtRepository,
    private readonly dossier: DossierRepository,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly werk: Zaakwerk,
    private readonly post: Zaakpost,
  ) {}

  execute(actor: Actor, command: SluitZaakCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, versie, uitkomst, motivering, overgedragenAan } = command;
    if (overgedragenAan && uitkomst !== 'overgedragen')
      throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.UITKOMST_PAST_NIET', {}, [
        { name: 'overgedragenAan', reason: 'Vul dit alleen in als u de zaak overdraagt.' },
      ]);
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      const openstaand = {
        opdrachten: await this.opdrachten.aantalOpen(zaakId),
        verbeterplannen: await this.dossier.aantalOpenVerbeterplannen(zaakId),
      };
      await this.eisGeldigeConclusie(zaak.staat);
      zaak.sluit(uitkomst, motivering, openstaand, this.klok.nu().toString());
      this.uow.meld({
        ...{ type: 'ZaakGesloten', aggregaatId: zaakId },
        payload: { zaakId, uitkomst, ...(overgedragenAan ? { overgedragenAan } : {}) },
      });
      if (overgedragenAan) await this.schrijfAanbieders(actor, zaak.staat, overgedragenAan);
      // Who reads the case later finds it in the history, not only in a letter.
      const aan = uitkomst === 'overgedragen' ? ` ${aanWie(overgedragenAan)}` : '';
      const vervolg = zaak.staat.openMonitoring ? ' De monitoring blijft open.' : '';
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:sluiten',
          soort: 'zaak',
          tekst: `Zaak afgesloten. Uitkomst: ${UITKOMSTTEKST[uitkomst]}.${aan} ${motivering}${vervolg}`,
          velden: ['status', 'uitkomst'],
        },
      };
    });
  }

  /** In the act itself: a letter exists exactly when the case was handed over. */
  private async schrijfAanbieders(actor: Actor, zaak: Zaakstaat, aan: string): Promise<void> {
    const meer = await this.betrokken.van(zaak.id);
    const ids = [zaak.aanbiederId, ...meer.map(({ aanbiederId }) => aanbiederId)];
    const op = this.klok.vandaag().toString();
    for (const aanbiederId of new Set(ids))
      if (aanbiederId) await this.post.overgedragen(actor, zaak, { aanbiederId, aan, op });
  }

  /** What the providers read as the outcome for all of them may not be something that lapsed. */
  private async eisGeldigeConclusie({ id, aanbiederId }: Zaakstaat): Promise<void> {
    const conclusie = aanbiederId ? await this.betrokken.conclusie(id, aanbiederId) : null;
    if (conclusie?.vervallenOp) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.CONCLUSIE_VERVALLEN');
  }
}

/** That nobody wrote down to whom, is said too: who reads it later does not have to look for it. */
const aanWie = (aan: string | undefined): string =>
  aan ? `Overgedragen aan ${aan}.` : 'Aan wie de zaak is overgedragen, is niet ingevuld.';
