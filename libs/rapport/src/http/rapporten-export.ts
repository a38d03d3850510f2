import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Rapportregelview } from '../application/queries/lees-rapporten';
import type { Rapportstatus } from '../domain/rapport-status';
import type { Rapportsoort } from '../domain/secties';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  rapportsoort: {
    kwaliteit: 'Kwaliteit',
    rechtmatigheid: 'Rechtmatigheid',
    calamiteit: 'Calamiteit',
    thema: 'Thema',
  } satisfies Record<Rapportsoort, string>,
  rapportstatus: { concept: 'Concept', vastgesteld: 'Vastgesteld' } satisfies Record<Rapportstatus, string>,
} as const;

/** The columns of the exported list: what a college may read of it as well. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Rapportregelview>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Titel', waarde: ({ titel }) => titel },
  { kop: 'Zaak', waarde: ({ zaaknummer }) => zaaknummer },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.rapportsoort, soort) },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.rapportstatus, status) },
  { kop: 'Vastgesteld op', waarde: ({ vastgesteldOp }) => csvdag(vastgesteldOp) },
];
