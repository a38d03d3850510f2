import { Temporal } from 'temporal-polyfill';
import type { Onderzoeker, Toezichtvorm } from './soorten';
import type { Zaakstatus } from './zaak-status';

/** Something that still has to happen in a case, in words for the handler, with its source. */
export interface OpenPunt {
  readonly punt:
    | 'melding_beoordelen'
    | 'opdracht_geven'
    | 'college_informeren'
    | 'uitstel_beslissen'
    | 'rapport_beoordelen'
    | 'vragen_stellen'
    | 'verbeterplan_beoordelen'
    | 'wlz_doorgeven'
    | 'partner_volgen'
    | 'monitoring_controleren';
  readonly tekst: string;
  readonly bron: string;
}

export interface Puntfeiten {
  readonly status: Zaakstatus;
  readonly toezichtvorm: Toezichtvorm;
  readonly metMelding: boolean;
  readonly aanbiederId: string | null;
  readonly bevoegdheid: 'eigen_toezicht' | 'alleen_doorgeven';
  readonly onderzoekDoor: Onderzoeker | null;
  readonly gemeenteIds: readonly string[];
  readonly geinformeerdeGemeenten: readonly string[];
  /** Messages to a college that wait for a person to send them. */
  readonly wachtendeCollegeberichten: number;
  readonly opdrachten: readonly { readonly status: string }[];
  /** The terms for which the provider asked more time, without a decision. */
  readonly uitstelGevraagd: readonly string[];
  readonly verbeterplannen: readonly { readonly status: string }[];
  readonly waarnemingen: readonly { readonly id: string; readonly wetten: readonly string[] }[];
  readonly doorgiften: readonly {
    readonly waarnemingId: string | null;
    readonly ontvanger: string;
    readonly status: string;
  }[];
  readonly monitoringen: readonly { readonly status: string; readonly controleOp: string }[];
  readonly vandaag: Temporal.PlainDate;
}

const PROTOCOL = 'Protocol melden calamiteiten en geweldsincidenten';
const GRENZEN = 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"';

/** What is still open, in the order of the work: the first is the next step. None of these is a term on our own investigation: the law has none. */
export function bepaalOpenPunten(f: Puntfeiten): OpenPunt[] {
  return [...over(f), ...overAanbieder(f), ...overPartners(f), ...overMonitoring(f)];
}

function over(f: Puntfeiten): OpenPunt[] {
  const punten: OpenPunt[] = [];
  if (f.status === 'eerste_beoordeling') {
    punten.push({
      punt: 'melding_beoordelen',
      tekst: 'Doe de eerste beoordeling: valt dit onder het protocol, is nader onderzoek nodig, en door wie?',
      bron: PROTOCOL,
    });
  }
  if (wachtOpOpdracht(f)) {
    punten.push({
      punt: 'opdracht_geven',
      tekst: 'Geef de aanbieder opdracht om onderzoek te doen, met de onderzoeksvraag.',
      bron: PROTOCOL,
    });
  }
  const nietGeinformeerd = f.gemeenteIds.filter((id) => !f.geinformeerdeGemeenten.includes(id)).length;
  const wacht =
    nietGeinformeerd > 0 || f.geinformeerdeGemeenten.length === 0 || f.wachtendeCollegeberichten > 0;
  if (f.toezichtvorm === 'calamiteiten' && f.metMelding && wacht) {
    punten.push({
      punt: 'college_informeren',
      tekst: 'Informeer het college, zonder persoonsgegevens en met de grond.',
      bron: 'Beleidskader § 6: het college informeren over een melding',
    });
  }
  return punten;
}

/** The first assessment chose the provider, and it has no order yet; a withdrawn one is none. */
function wachtOpOpdracht({
  status,
  onderzoekDoor,
  aanbiederId,
  bevoegdheid,
  opdrachten,
}: Puntfeiten): boolean {
  const gekozen = status === 'onderzoek_loopt' && onderzoekDoor === 'aanbieder';
  const kan = aanbiederId !== null && bevoegdheid === 'eigen_toezicht';
  return gekozen && kan && opdrachten.every((opdracht) => opdracht.status === 'ingetrokken');
}

function overAanbieder(f: Puntfeiten): OpenPunt[] {
  const punten: OpenPunt[] = [];
  if (f.uitstelGevraagd.length > 0) {
    punten.push({
      punt: 'uitstel_beslissen',
      tekst: 'De aanbieder vraagt uitstel. Beslis daarover, met een reden.',
      bron: `${PROTOCOL}; uitstel op verzoek: AANNAME`,
    });
  }
  if (f.opdrachten.some(({ status }) => status === 'rapport_ontvangen')) {
    punten.push({
      punt: 'rapport_beoordelen',
      tekst: 'Beoordeel het rapport van de aanbieder: het onderzoek en de maatregelen.',
      bron: PROTOCOL,
    });
  }
  if (f.opdrachten.some(({ status }) => status === 'gesprek_volgt')) {
    punten.push({
      punt: 'vragen_stellen',
      tekst: 'Stel de aanbieder in een gesprek de vragen die nog open zijn, en leg het verslag vast.',
      bron: 'Beleidskader § 6: horen en verslag; kader "Er speelt tóch meer…"',
    });
  }
  if (f.verbeterplannen.some(({ status }) => status === 'ontvangen')) {
    punten.push({
      punt: 'verbeterplan_beoordelen',
      tekst: 'Beoordeel het verbeterplan.',
      bron: 'Beleidskader § 6, kader "Een verdrietige situatie"',
    });
  }
  return punten;
}

/** The Wlz part goes to two receivers, and stays an open point until both answered (AC-5). */
function overPartners(f: Puntfeiten): OpenPunt[] {
  const punten: OpenPunt[] = [];
  const ontbreekt = f.waarnemingen
    .filter(({ wetten }) => wetten.includes('wlz'))
    .some(({ id }) =>
      ['igj', 'zorgkantoor'].some(
        (wie) => !f.doorgiften.some((d) => d.ontvanger === wie && (d.waarnemingId ?? id) === id),
      ),
    );
  if (ontbreekt) {
    punten.push({
      punt: 'wlz_doorgeven',
      tekst: 'Geef wat u zag bij bewoners met een Wlz-indicatie door aan de IGJ en aan het zorgkantoor.',
      bron: GRENZEN,
    });
  }
  const afhankelijk = f.doorgiften.filter(({ status }) => status === 'afhankelijk_van_partner').length;
  if (afhankelijk > 0) {
    punten.push({
      punt: 'partner_volgen',
      tekst: `Volg wat de partner doet en dring zo nodig aan: ${afhankelijk} ${afhankelijk === 1 ? 'signaal wacht' : 'signalen wachten'} op een uitkomst.`,
      bron: GRENZEN,
    });
  }
  return punten;
}

function overMonitoring({ monitoringen, vandaag }: Puntfeiten): OpenPunt[] {
  const toe = monitoringen.filter(
    ({ status, controleOp }) => status === 'open' && Temporal.PlainDate.compare(controleOp, vandaag) <= 0,
  ).length;
  if (toe === 0) return [];
  return [
    {
      punt: 'monitoring_controleren',
      tekst: 'Controleer of de maatregelen in de praktijk worden uitgevoerd: de afgesproken dag is er.',
      bron: 'Beleidskader § 6, kader "Een verdrietige situatie"',
    },
  ];
}
