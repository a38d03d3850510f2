import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Bewijsrij } from '../application/queries/bevindingen.query';
import type { Bewijsstatus } from '../domain/bewijs-status';
import type { Bewijssoort } from '../domain/soorten';

/** The codes of the register in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  bewijssoort: {
    document: 'Document',
    waarneming: 'Waarneming',
    gesprek: 'Gesprek',
    gegevens: 'Gegevens',
  } satisfies Record<Bewijssoort, string>,
  bewijsstatus: {
    geregistreerd: 'In gebruik',
    ingetrokken: 'Ingetrokken',
  } satisfies Record<Bewijsstatus, string>,
} as const;

/** The columns of the exported register of evidence. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Bewijsrij>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.bewijssoort, soort) },
  { kop: 'Omschrijving', waarde: ({ omschrijving }) => omschrijving },
  { kop: 'Verkregen van', waarde: ({ verkregenVan }) => verkregenVan },
  { kop: 'Verkregen op', waarde: ({ verkregenOp }) => csvdag(verkregenOp) },
  { kop: 'Bewaard', waarde: ({ bewaarplaats }) => bewaarplaats },
  { kop: 'Uit interne meldingen (VIM)', waarde: ({ vim }) => vim },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.bewijsstatus, status) },
  { kop: 'Onder bevinding', waarde: ({ bevindingen }) => bevindingen.join(', ') },
];
