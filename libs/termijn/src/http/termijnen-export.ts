import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Termijnexportregel } from '../application/queries/lees-termijnen';
import type { Termijndefinitie } from '../domain/definitie';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  termijneigenaar: {
    aanbieder: 'De aanbieder',
    toezichthouder: 'De toezichthouder',
    college: 'Het college',
  } satisfies Record<Termijndefinitie['eigenaar'], string>,
} as const;

/** The columns of the exported list of terms. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Termijnexportregel>[] = [
  { kop: 'Kenmerk', waarde: ({ kenmerk }) => kenmerk },
  { kop: 'Termijn', waarde: ({ naam }) => naam },
  { kop: 'Bij aanbieder', waarde: ({ bijAanbieder }) => bijAanbieder },
  { kop: 'Begon op', waarde: ({ start }) => csvdag(start) },
  { kop: 'Uiterlijk op', waarde: ({ uiterlijk }) => csvdag(uiterlijk) },
  { kop: 'Te laat', waarde: ({ dagenResterend }) => (dagenResterend ?? 0) < 0 },
  { kop: 'Aan zet', waarde: ({ eigenaar }) => csvwoord(EXPORTWOORDEN.termijneigenaar, eigenaar) },
  { kop: 'Gevolg', waarde: ({ gevolg }) => gevolg },
  { kop: 'Behandelaar', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];
