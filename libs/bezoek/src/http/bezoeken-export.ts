import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Bezoekexportregel } from '../application/queries/lees-bezoeken';
import type { Aankondiging } from '../domain/bezoek';
import type { Bezoekstatus } from '../domain/bezoek-status';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  aankondiging: {
    aangekondigd: 'Aangekondigd',
    onaangekondigd: 'Onaangekondigd',
  } satisfies Record<Aankondiging, string>,
  bezoekstatus: {
    gepland: 'Gepland',
    afgelegd: 'Afgelegd',
    vervallen: 'Vervallen',
  } satisfies Record<Bezoekstatus, string>,
} as const;

/** The columns of the exported list of visits. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Bezoekexportregel>[] = [
  { kop: 'Dag', waarde: ({ op }) => csvdag(op) },
  { kop: 'Van', waarde: ({ van }) => van },
  { kop: 'Tot', waarde: ({ tot }) => tot },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Locatie', waarde: ({ plaats }) => plaats },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Aankondiging', waarde: ({ aankondiging }) => csvwoord(EXPORTWOORDEN.aankondiging, aankondiging) },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.bezoekstatus, status) },
  { kop: 'Wie gaat', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];
