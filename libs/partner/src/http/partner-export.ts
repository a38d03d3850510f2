import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Doorzending } from '../application/ports/doorzending.repository';
import type { Verstrekkingregel } from '../application/ports/verstrekking.repository';
import type { Doorzendstatus } from '../domain/doorzending-status';
import type { Gegevenscategorie, Partnersoort } from '../domain/soorten';

/** The codes of the lists in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  partnersoort: {
    igj: 'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    zorgkantoor: 'Zorgkantoor',
    veilig_thuis: 'Veilig Thuis',
    rijkstoezicht: 'Rijkstoezicht',
    klachtencoordinator: 'Klachtencoördinator van de gemeente',
    andere_toezichthouder: 'Een andere toezichthouder',
    collega_gemeente: 'Een andere gemeente',
    politie: 'Politie of OM',
    toegang: 'Toegang (wijkteam)',
    contractbeheer: 'Contractmanagement',
    meldpunt: 'Meldpunt',
    svb: 'Sociale Verzekeringsbank',
    bemiddelaar: 'Bemiddelaar',
    anders: 'Anders',
  } satisfies Record<Partnersoort, string>,
  doorzendstatus: {
    open: 'Nog geen reactie',
    ontvangst_bevestigd: 'Ontvangst bevestigd',
    in_behandeling: 'In behandeling',
    uitkomst: 'Uitkomst bekend',
  } satisfies Record<Doorzendstatus, string>,
  gegevenscategorie: {
    geen_persoonsgegevens: 'Geen persoonsgegevens',
    identiteit_client: 'Wie de cliënt is',
    identiteit_melder: 'Wie de melder is',
    identiteit_medewerker: 'Wie de medewerker is',
    gezondheid: 'Gezondheid',
    strafrechtelijk: 'Strafbare feiten',
    financieel: 'Geld en declaraties',
    overig: 'Andere persoonsgegevens',
  } satisfies Record<Gegevenscategorie, string>,
  verstrekkingbesluit: { verstrekt: 'Verstrekt', geweigerd: 'Geweigerd' },
} as const;

/** The kinds of data as a person reads them. */
export const categorietekst = (codes: readonly string[]): string =>
  codes.map((code) => csvwoord(EXPORTWOORDEN.gegevenscategorie, code)).join(', ');

/** The columns of the exported list of forwardings. */
export const DOORZENDKOLOMMEN: readonly Csvkolom<Doorzending>[] = [
  { kop: 'Doorgezonden op', waarde: ({ op }) => csvdag(op) },
  { kop: 'Melding', waarde: ({ meldingNummer }) => meldingNummer },
  { kop: 'Soort ontvanger', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.partnersoort, soort) },
  { kop: 'Ontvanger', waarde: ({ partnerNaam }) => partnerNaam },
  { kop: 'Grondslag', waarde: ({ grondslag }) => grondslag },
  { kop: 'Gegevens', waarde: (rij) => categorietekst(rij.categorieen) },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.doorzendstatus, status) },
  { kop: 'Uitkomst op', waarde: ({ uitkomstOp }) => csvdag(uitkomstOp) },
];

/** The columns of the exported list of disclosures: without what was given. */
export const VERSTREKKINGKOLOMMEN: readonly Csvkolom<Verstrekkingregel>[] = [
  { kop: 'Dag', waarde: ({ op }) => csvdag(op) },
  { kop: 'Kenmerk', waarde: ({ kenmerk }) => kenmerk },
  { kop: 'Ontvanger', waarde: ({ ontvanger }) => csvwoord(EXPORTWOORDEN.partnersoort, ontvanger) },
  { kop: 'Besluit', waarde: ({ besluit }) => csvwoord(EXPORTWOORDEN.verstrekkingbesluit, besluit) },
  { kop: 'Grondslag', waarde: ({ grondslag }) => grondslag },
  { kop: 'Gegevens', waarde: (rij) => categorietekst(rij.categorieen) },
];
