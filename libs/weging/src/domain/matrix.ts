import { DomeinFout } from '@navolgbaar/kernel';
import type { Wegingfoutcode } from './fouten';
import { ERNSTEN, type Ernst, KLEUREN, type Kleur, OMVANGEN, type Omvang } from './soorten';

export type Matrixcellen = Readonly<Record<Ernst, Readonly<Record<Omvang, Kleur>>>>;

/** One version of the matrix. A case keeps the version with which it was weighed. */
export interface Wegingsmatrix {
  readonly id: string;
  readonly versie: number;
  /** First day on which this version holds, ISO. */
  readonly geldigVanaf: string;
  readonly bron: string;
  /** The colours were not adopted by an organisation: the screen says "AANNAME – nog vast te stellen". */
  readonly aanname: boolean;
  readonly cellen: Matrixcellen;
}

/**
 * The shipped colours. The Beleidskader lost its nine colours (requirements C1), so these are an assumption until an
 * organisation adopts its own.
 */
export const MEEGELEVERDE_CELLEN: Matrixcellen = {
  levensbedreigend: { groot: 'rood', gemiddeld: 'rood', klein: 'rood' },
  basale_veiligheid: { groot: 'rood', gemiddeld: 'oranje', klein: 'oranje' },
  ontwikkeling: { groot: 'oranje', gemiddeld: 'groen', klein: 'groen' },
};

export const MEEGELEVERDE_BRON =
  'AANNAME bij Beleidskader toezicht, bijlage 1 (de kleuren staan niet in de tekst)';

export const hoogte = (kleur: Kleur): number => KLEUREN.indexOf(kleur);

/**
 * A matrix has nine colours, and more ernst or more omvang never lowers the priority.
 * @throws DomeinFout MATRIX.ONVOLLEDIG, MATRIX.NIET_MONOTOON naming the cells
 */
export function eisGeldigeMatrix(cellen: Matrixcellen): void {
  for (const ernst of ERNSTEN) {
    for (const omvang of OMVANGEN) {
      if (!KLEUREN.includes(cellen[ernst]?.[omvang])) {
        throw new DomeinFout<Wegingfoutcode>('MATRIX.ONVOLLEDIG', { ernst, omvang });
      }
    }
  }
  ERNSTEN.forEach((ernst, i) =>
    OMVANGEN.forEach((omvang, j) => {
      const lichter = ERNSTEN[i - 1];
      const kleiner = OMVANGEN[j - 1];
      const eis = (ander: Kleur | undefined): void => {
        if (ander && hoogte(ander) > hoogte(cellen[ernst][omvang])) {
          throw new DomeinFout<Wegingfoutcode>('MATRIX.NIET_MONOTOON', { ernst, omvang });
        }
      };
      eis(lichter && cellen[lichter][omvang]);
      eis(kleiner && cellen[ernst][kleiner]);
    }),
  );
}
