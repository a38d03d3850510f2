import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Aanbiederregel } from '../application/queries/aanbieders.query';
import type { Aanbiedersoort } from '../domain/soorten';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  aanbiedersoort: {
    zorgaanbieder: 'Zorgaanbieder',
    pgb_zorgverlener: 'Zorgverlener met pgb',
    gemeentelijk_onderdeel: 'Onderdeel van de gemeente',
  } satisfies Record<Aanbiedersoort, string>,
} as const;

/** The columns of the exported register: what the list shows. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Aanbiederregel>[] = [
  { kop: 'Naam', waarde: ({ naam }) => naam },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.aanbiedersoort, soort) },
  { kop: 'Plaats', waarde: ({ plaats }) => plaats },
  { kop: 'KVK-nummer', waarde: ({ kvk }) => kvk },
  {
    kop: 'Cliënten',
    waarde: ({ aantalClienten }) => (aantalClienten === null ? null : String(aantalClienten)),
  },
  { kop: 'Cliëntenstop sinds', waarde: ({ clientenstopSinds }) => csvdag(clientenstopSinds) },
  { kop: 'Gestopt op', waarde: ({ gestoptOp }) => csvdag(gestoptOp) },
];
