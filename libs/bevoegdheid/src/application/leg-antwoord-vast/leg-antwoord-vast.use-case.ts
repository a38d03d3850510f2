import { Injectable } from '@nestjs/common';
import { Klok, schrijfDag } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Gegevenantwoord, legAntwoordVast } from '../../domain/gebruik';
import type { Antwoord } from '../../domain/soorten';
import { Gebruikwerk } from '../gebruikwerk';

const WOORD: Readonly<Record<Antwoord, string>> = {
  beantwoord: 'beantwoord',
  gedeeltelijk: 'gedeeltelijk beantwoord',
  niet_beantwoord: 'niet beantwoord',
};

/**
 * What came of a request with a term in which to answer (Awb art. 5:20 lid 1).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, BEVOEGDHEID.PAST_NIET
 */
@Injectable()
export class LegAntwoordVast {
  constructor(
    private readonly klok: Klok,
    private readonly werk: Gebruikwerk,
  ) {}

  execute(
    actor: Actor,
    { id, versie, ...antwoord }: Gegevenantwoord & { readonly id: string; readonly versie: number },
  ): Promise<void> {
    return this.werk.doe(actor, { id, gezien: versie }, (gebruik) => ({
      nieuw: legAntwoordVast(gebruik, antwoord, this.klok.vandaag().toString()),
      handeling: 'bevoegdheid:antwoord-vastleggen',
      tekst: `De vordering van ${schrijfDag(gebruik.op)} is ${WOORD[antwoord.antwoord]}.`,
      velden: ['status', 'antwoord', 'antwoordOp', 'antwoordToelichting'],
    }));
  }
}
