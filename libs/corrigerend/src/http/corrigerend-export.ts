import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Corrigerendregelview } from '../application/queries/lees-corrigerend';
import type { Corrigerendstatus } from '../domain/corrigerend-status';
import type { Corrigerendsoort, Uitvoeringsstand } from '../domain/soorten';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  corrigerendsoort: {
    clientenstop: 'Tijdelijke cliëntenstop',
    voorziening_beeindigen: 'Maatwerkvoorziening beëindigen',
    voorziening_aanpassen: 'Maatwerkvoorziening aanpassen',
    financiering_beeindigen: 'Financieringsvorm beëindigen',
    financiering_aanpassen: 'Financieringsvorm aanpassen',
    last_dwangsom: 'Last onder dwangsom',
    last_bestuursdwang: 'Last onder bestuursdwang',
    contractmaatregel: 'Maatregel uit het contract',
    geen: 'Geen maatregel',
  } satisfies Record<Corrigerendsoort, string>,
  corrigerendstatus: {
    besloten: 'Besloten, nog niet bekendgemaakt',
    loopt: 'Loopt',
    uitgevoerd: 'Teruggemeld',
    geschorst: 'Geschorst',
    opgeheven: 'Beëindigd',
    herroepen: 'Herroepen',
    geen_maatregel: 'Geen maatregel',
  } satisfies Record<Corrigerendstatus, string>,
  uitvoering: {
    uitgevoerd: 'Uitgevoerd',
    deels_uitgevoerd: 'Deels uitgevoerd',
    niet_uitgevoerd: 'Niet uitgevoerd',
  } satisfies Record<Uitvoeringsstand, string>,
} as const;

const soms = (rij: Corrigerendregelview, veld: 'uitvoeringUiterlijk' | 'overgedragenOp'): string =>
  csvdag(veld in rij ? ((rij as Record<string, unknown>)[veld] as string | null) : null);

/** The columns of the exported register: what each side may read of it. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Corrigerendregelview>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Maatregel', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.corrigerendsoort, soort) },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Gemeente', waarde: ({ gemeenteNaam }) => gemeenteNaam },
  { kop: 'Besloten op', waarde: ({ beslotenOp }) => csvdag(beslotenOp) },
  { kop: 'Bekendgemaakt op', waarde: ({ bekendgemaaktOp }) => csvdag(bekendgemaaktOp) },
  { kop: 'Van', waarde: ({ van }) => csvdag(van) },
  { kop: 'Tot en met', waarde: ({ tot }) => csvdag(tot) },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.corrigerendstatus, status) },
  {
    kop: 'Uitvoering',
    waarde: ({ uitvoering }) => (uitvoering ? csvwoord(EXPORTWOORDEN.uitvoering, uitvoering) : ''),
  },
  { kop: 'Terugmelden voor', waarde: (rij) => soms(rij, 'uitvoeringUiterlijk') },
  { kop: 'Overgedragen op', waarde: (rij) => soms(rij, 'overgedragenOp') },
];
