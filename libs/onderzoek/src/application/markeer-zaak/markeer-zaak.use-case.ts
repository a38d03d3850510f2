import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import { bepaalMaatregelruimte } from '../../domain/maatregelruimte';
import type { Wet } from '../../domain/soorten';
import type { Zaakstatus } from '../../domain/zaak-status';
import { Zaakwerk } from '../zaakwerk';

/** The acts of other capabilities that a case has to allow, and under which kind its history shows them. */
const SOORT = {
  legMaatregelOp: 'maatregel',
  startRapportage: 'rapport',
  planBezoek: 'bezoek',
  legBewijsVast: 'bewijs',
  legBevindingVast: 'bevinding',
  gebruikBevoegdheid: 'bevoegdheid',
} as const;

export interface MarkeerZaakCommand {
  readonly zaakId: string;
  readonly handeling: keyof typeof SOORT;
  /** The law of the part a maatregel is about; the law of the case when it is not given. */
  readonly wet?: Wet | undefined;
  /** One line for the history of the case. */
  readonly tekst: string;
  /** The conversation, observation or document that it is about: who may not see that, does not see the line. */
  readonly deelId?: string | undefined;
}

/**
 * Moves a case along its transition table. Called by maatregel, rapport, bezoek, bevinding and bevoegdheid inside their own
 * transaction. A maatregel is
 * refused where none is possible: no shortcoming (AC-1), or not our supervision (AC-5).
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, ONDERZOEK.NIET_BEVOEGD, ONDERZOEK.UITKOMST_PAST_NIET
 */
@Injectable()
export class MarkeerZaak {
  constructor(private readonly werk: Zaakwerk) {}

  execute(actor: Actor, { zaakId, handeling, wet, tekst, deelId }: MarkeerZaakCommand): Promise<Zaakstatus> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      const { staat } = zaak;
      if (handeling === 'legMaatregelOp') {
        const deel = { uitkomst: staat.uitkomst, wet: wet ?? staat.wet, domein: staat.domein };
        if (!bepaalMaatregelruimte({ ...deel, uitkomst: null }).mogelijk) {
          throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.NIET_BEVOEGD', {
            wet: deel.wet,
            domein: deel.domein,
          });
        }
        if (!bepaalMaatregelruimte(deel).mogelijk) {
          throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.UITKOMST_PAST_NIET', {
            uitkomst: staat.uitkomst ?? '',
          });
        }
      }
      zaak.doe(handeling);
      return {
        uitkomst: zaak.staat.status,
        spoor: {
          ...{ handeling: `zaak:${handeling}`, soort: SOORT[handeling], tekst, velden: ['status'] },
          ...(deelId ? { deelId } : {}),
        },
      };
    });
  }
}

/** Writes a line into the history of a case, for a capability whose act belongs there too. */
@Injectable()
export class SchrijfTijdlijn {
  constructor(private readonly werk: Zaakwerk) {}

  /** Inside the caller's unit of work and after its own right and row check. */
  execute(
    zaakId: string,
    regel: { readonly soort: string; readonly tekst: string; readonly deelId?: string },
  ): Promise<void> {
    return this.werk.noteerBij(zaakId, regel);
  }
}
