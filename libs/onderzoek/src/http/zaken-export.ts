import { DOMEINNAMEN, WETNAMEN } from '@navolgbaar/melding';
import { type Csvkolom, csvdag, csvmoment, csvwoord } from '@navolgbaar/platform/http';
import type { Zaakexportregel } from '../application/queries/lees-zaken';
import type { Toezichtvorm, Uitkomst } from '../domain/soorten';
import type { Zaakstatus } from '../domain/zaak-status';

/** The codes of the list in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  toezichtvorm: {
    calamiteiten: 'Calamiteiten',
    signaalgestuurd: 'Signaalgestuurd',
    structureel: 'Structureel',
    proactief: 'Proactief',
  } satisfies Record<Toezichtvorm, string>,
  zaakstatus: {
    eerste_beoordeling: 'Eerste beoordeling',
    onderzoek_loopt: 'Onderzoek',
    beoordeling: 'Beoordeling',
    maatregelen: 'Maatregelen',
    rapportage: 'Rapportage',
    afgesloten: 'Afgesloten',
  } satisfies Record<Zaakstatus, string>,
  uitkomst: {
    geen_calamiteit: 'Geen calamiteit of geweldsincident',
    ingetrokken: 'Ingetrokken: het besluit is teruggenomen',
    verklaard: 'Verklaard, geen tekortkoming',
    geen_tekortkoming: 'Geen tekortkoming',
    verbeterd: 'Tekortkoming, intussen verbeterd',
    tekortkoming: 'Tekortkoming',
    overgedragen: 'Overgedragen aan wie bevoegd is',
  } satisfies Record<Uitkomst, string>,
} as const;

/** The columns of the exported list of cases. */
export const EXPORTKOLOMMEN: readonly Csvkolom<Zaakexportregel>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Onderwerp', waarde: ({ onderwerp }) => onderwerp },
  { kop: 'Aanbieder', waarde: ({ aanbiederNaam }) => aanbiederNaam },
  { kop: 'Toezichtvorm', waarde: ({ toezichtvorm }) => csvwoord(EXPORTWOORDEN.toezichtvorm, toezichtvorm) },
  // While something of a closed case is still followed, it does not read as closed (AC-2).
  {
    kop: 'Fase',
    waarde: ({ status, openMonitoring }) =>
      status === 'afgesloten' && openMonitoring
        ? 'Onderzoek klaar, wordt gevolgd'
        : csvwoord(EXPORTWOORDEN.zaakstatus, status),
  },
  { kop: 'Uitkomst', waarde: ({ uitkomst }) => csvwoord(EXPORTWOORDEN.uitkomst, uitkomst) },
  { kop: 'Wet', waarde: ({ wet }) => csvwoord(WETNAMEN, wet) },
  { kop: 'Gaat over', waarde: ({ domein }) => csvwoord(DOMEINNAMEN, domein) },
  { kop: 'Geopend op', waarde: ({ geopendOp }) => csvmoment(geopendOp) },
  { kop: 'Afgesloten op', waarde: ({ afgeslotenOp }) => csvmoment(afgeslotenOp) },
  { kop: 'Volgende termijn', waarde: ({ volgendeTermijnNaam }) => volgendeTermijnNaam },
  { kop: 'Uiterlijk op', waarde: ({ volgendeTermijn }) => csvdag(volgendeTermijn) },
  { kop: 'Opgeschort op', waarde: ({ volgendeTermijnOpgeschortOp }) => csvdag(volgendeTermijnOpgeschortOp) },
  { kop: 'Wordt gevolgd', waarde: ({ openMonitoring }) => openMonitoring },
  { kop: 'Besloten', waarde: ({ besloten }) => besloten },
  { kop: 'Gevoelig', waarde: ({ gevoelig }) => gevoelig },
  { kop: 'Behandelaar', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];
