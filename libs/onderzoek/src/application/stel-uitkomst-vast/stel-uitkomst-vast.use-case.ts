import { Injectable } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import type { GekozenUitkomst } from '../../domain/soorten';
import { Zaakwerk } from '../zaakwerk';

export const UITKOMSTTEKST: Readonly<Record<GekozenUitkomst, string>> = {
  verklaard: 'verklaard, geen tekortkoming',
  geen_tekortkoming: 'geen tekortkoming',
  verbeterd: 'tekortkoming, inmiddels verbeterd',
  tekortkoming: 'tekortkoming',
  overgedragen: 'overgedragen',
};

/**
 * Records what the investigation came to, before the case is closed. From "verklaard, geen tekortkoming" no maatregel
 * can follow any more (AC-1).
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.UITKOMST_PAST_NIET
 */
@Injectable()
export class StelUitkomstVast {
  constructor(private readonly werk: Zaakwerk) {}

  execute(
    actor: Actor,
    command: {
      readonly zaakId: string;
      readonly versie: number;
      readonly uitkomst: GekozenUitkomst;
      readonly motivering: string;
    },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, versie, uitkomst, motivering } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      zaak.stelUitkomstVast(uitkomst, motivering);
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:uitkomst-vaststellen',
          soort: 'uitkomst',
          tekst: `Uitkomst vastgesteld: ${UITKOMSTTEKST[uitkomst]}. ${motivering}`,
          velden: ['uitkomst'],
        },
      };
    });
  }
}
