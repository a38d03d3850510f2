import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Afspraakregelview } from '../application/queries/lees-afspraken';
import type { Afspraakstatus } from '../domain/afspraak-status';
import type { Signaal } from '../domain/afspraakstaat';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  status: {
    loopt: 'Loopt',
    gemeld: 'Uitvoering gemeld',
    geschonden: 'Niet nagekomen',
    nagekomen: 'Nagekomen',
    afgehandeld: 'Niet nagekomen, afgehandeld',
    beeindigd: 'Beëindigd',
  } satisfies Record<Afspraakstatus, string>,
  signaal: {
    geschonden: 'Veiligheid: afspraak niet nagekomen',
    niet_gecontroleerd: 'Veiligheid: afspraak niet op tijd gecontroleerd',
  } satisfies Record<Signaal, string>,
} as const;

/** What only the team reads of a line; of a provider the cell stays empty. */
const vanTeam = (rij: Afspraakregelview, veld: 'meldingNummer' | 'controleOp' | 'signaal'): string | null =>
  veld in rij ? ((rij as Record<string, unknown>)[veld] as string | null) : null;

/** The columns of the exported list: what each side may read of it. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Afspraakregelview>[] = [
  { kop: 'Afspraak', waarde: ({ tekst }) => tekst },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Melding', waarde: (rij) => vanTeam(rij, 'meldingNummer') },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Afgesproken op', waarde: ({ afgesprokenOp }) => csvdag(afgesprokenOp) },
  { kop: 'Wie bij de aanbieder', waarde: ({ eigenaarFunctie }) => eigenaarFunctie },
  { kop: 'Uiterlijk', waarde: ({ uiterlijk }) => csvdag(uiterlijk) },
  { kop: 'Controle uiterlijk', waarde: (rij) => csvdag(vanTeam(rij, 'controleOp')) },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.status, status) },
  { kop: 'Vraagt aandacht', waarde: (rij) => csvwoord(EXPORTWOORDEN.signaal, vanTeam(rij, 'signaal')) },
];
