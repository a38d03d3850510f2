import { Temporal } from 'temporal-polyfill';
import { bepaalBevoegdheid } from './bevoegdheid';
import type { Samenloopsoort } from './samenloop';
import type { Domein, Onderzoeker, Toezichtvorm, Wet } from './soorten';
import type { Zaakstatus } from './zaak-status';
import { type AfgezienOpdracht, type Betrokkenen, CONCLUSIEREGEL, meerAanbieders } from './zaakaanbieder';

/** Something that still has to happen in a case, in words for the handler, with its source. */
export interface OpenPunt {
  readonly punt:
    | 'melding_beoordelen'
    | 'opdracht_geven'
    | 'conclusie_vernieuwen'
    | 'college_informeren'
    | 'uitstel_beslissen'
    | 'rapport_beoordelen'
    | 'vragen_stellen'
    | 'verbeterplan_beoordelen'
    | 'wlz_doorgeven'
    | 'zaak_doorgeven'
    | 'partner_volgen'
    | 'bevindingen_vaststellen'
    | 'opvraaglijst_afsluiten'
    | 'veiligheidsafspraak_controleren'
    | 'weigering_voorleggen'
    | 'samenloop_afstemmen'
    | 'monitoring_controleren';
  readonly tekst: string;
  readonly bron: string;
  /** What it is about, where there can be several: the order, the term, the plan or the provider. */
  readonly objectId?: string;
  /** Whose it is, where the case concerns several providers. */
  readonly bijAanbieder?: string;
}

interface VanAanbieder {
  readonly id: string;
  readonly aanbiederId: string | null;
}

export interface Puntfeiten extends Betrokkenen {
  readonly status: Zaakstatus;
  readonly toezichtvorm: Toezichtvorm;
  readonly metMelding: boolean;
  readonly bevoegdheid: 'eigen_toezicht' | 'alleen_doorgeven';
  readonly wet: Wet;
  readonly domein: Domein;
  readonly onderzoekDoor: Onderzoeker | null;
  readonly gemeenteIds: readonly string[];
  readonly geinformeerdeGemeenten: readonly string[];
  /** Messages to a college that wait for a person to send them. */
  readonly wachtendeCollegeberichten: number;
  readonly opdrachten: readonly (VanAanbieder & { readonly status: string })[];
  readonly afgezieneOpdrachten: readonly Pick<AfgezienOpdracht, 'aanbiederId'>[];
  /** The terms for which the provider asked more time, without a decision. */
  readonly uitstelGevraagd: readonly VanAanbieder[];
  readonly verbeterplannen: readonly (VanAanbieder & { readonly status: string })[];
  readonly waarnemingen: readonly { readonly id: string; readonly wetten: readonly string[] }[];
  readonly doorgiften: readonly {
    readonly waarnemingId: string | null;
    readonly ontvanger: string;
    readonly status: string;
  }[];
  readonly monitoringen: readonly { readonly status: string; readonly controleOp: string }[];
  /** What was concluded for several providers together, the newest first. */
  readonly conclusies: readonly { readonly vervallenOp: string | null }[];
  readonly samenloop: readonly Samenloopsoort[];
  /** Refusals of medewerking that wait for the college, or for why not. */
  readonly openWeigeringen: number;
  readonly openOpvraaglijsten: number;
  readonly openAfspraken: number;
  readonly vandaag: Temporal.PlainDate;
}

const PROTOCOL = 'Protocol melden calamiteiten en geweldsincidenten';
const GRENZEN = 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"';

/** What is still open, in the order of the work: the first is the next step. None of these is a term on our own investigation: the law has none. */
export function bepaalOpenPunten(f: Puntfeiten): OpenPunt[] {
  return [...overVeiligheid(f), ...over(f), ...overMedewerking(f), ...overAanbieder(f), ...overPartners(f), ...overMonitoring(f)];
}

/** Before all else: clients rely on what was agreed. */
function overVeiligheid({ openAfspraken, status }: Puntfeiten): OpenPunt[] {
  if (openAfspraken === 0 || status === 'afgesloten') return [];
  const hoeveel =
    openAfspraken === 1 ? 'Er loopt een veiligheidsafspraak' : `Er lopen ${openAfspraken} veiligheidsafspraken`;
  return [
    {
      punt: 'veiligheidsafspraak_controleren',
      tekst: `${hoeveel}. Controleer of de aanbieder zich eraan houdt. U kunt de zaak pas afsluiten als elke afspraak is gecontroleerd of beëindigd, of onder de monitoring verder loopt.`,
      bron: 'Beleidskader § 6, kader "Een gewogen besluit"; de zaak wacht op de afspraken: AANNAME',
    },
  ];
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
  punten.push(...zonderOpdracht(f));
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

/** A toezichthouder cannot enforce medewerking: the bestuursorgaan can (Awb art. 5:20 lid 3). */
function overMedewerking({ openWeigeringen, samenloop }: Puntfeiten): OpenPunt[] {
  const punten: OpenPunt[] = [];
  if (openWeigeringen > 0) {
    punten.push({
      punt: 'weigering_voorleggen',
      tekst:
        'Er is medewerking geweigerd. U kunt die niet zelf afdwingen: leg de weigering voor aan het college, dat een ' +
        'last onder bestuursdwang of dwangsom kan opleggen, of leg vast waarom niet.',
      bron: 'Awb art. 5:20 lid 3 en art. 5:32',
    });
  }
  if (samenloop.includes('strafrechtelijk_onderzoek')) {
    punten.push({
      punt: 'samenloop_afstemmen',
      tekst:
        'Er loopt een strafrechtelijk onderzoek. Stem af met politie en OM voordat u een bevoegdheid gebruikt. De ' +
        'termijnen lopen door, tenzij u besluit om ze op te schorten.',
      bron: 'GGD-protocol calamiteitentoezicht, bijlage 1E; EVRM art. 6 (nemo tenetur)',
    });
  }
  return punten;
}

/**
 * The first assessment chose the provider, and it has no order yet; a withdrawn one is none. In a case of several each of
 * them gets one, or somebody says why not.
 */
function zonderOpdracht(f: Puntfeiten): OpenPunt[] {
  const gekozen = f.status === 'onderzoek_loopt' && f.onderzoekDoor === 'aanbieder';
  if (!gekozen || f.aanbiederId === null || f.bevoegdheid !== 'eigen_toezicht') return [];
  const geldend = f.opdrachten.filter(({ status }) => status !== 'ingetrokken');
  const klaar = [...geldend, ...f.afgezieneOpdrachten].map(({ aanbiederId }) => aanbiederId);
  const namen = meerAanbieders(f);
  if (namen.size === 0) {
    const tekst = 'Geef de aanbieder opdracht om onderzoek te doen, met de onderzoeksvraag.';
    return geldend.length > 0 ? [] : [{ punt: 'opdracht_geven', tekst, bron: PROTOCOL }];
  }
  return [...namen]
    .filter(([id]) => !klaar.includes(id))
    .map(([objectId, naam]) => ({
      ...{ punt: 'opdracht_geven', bron: PROTOCOL, objectId, bijAanbieder: naam },
      tekst: `Geef ${naam} opdracht om onderzoek te doen, met de onderzoeksvraag. Of leg vast waarom deze aanbieder geen opdracht krijgt.`,
    }));
}

/** Once, for the first of them; in a case of several once for each provider, by its name. */
function perAanbieder(
  f: Puntfeiten,
  dingen: readonly VanAanbieder[],
  { tekst, ...punt }: Pick<OpenPunt, 'punt' | 'bron'> & { readonly tekst: (naam: string | null) => string },
): OpenPunt[] {
  const namen = meerAanbieders(f);
  const eerste = new Map<string, VanAanbieder>();
  for (const ding of dingen) {
    const wie = namen.size === 0 ? '' : (ding.aanbiederId ?? '');
    if (!eerste.has(wie)) eerste.set(wie, ding);
  }
  return [...eerste].map(([wie, { id: objectId }]) => {
    const naam = namen.get(wie);
    return { ...punt, tekst: tekst(naam ?? null), objectId, ...(naam ? { bijAanbieder: naam } : {}) };
  });
}

function overAanbieder(f: Puntfeiten): OpenPunt[] {
  const punten: OpenPunt[] = [];
  if (f.conclusies[0]?.vervallenOp && f.status !== 'afgesloten') {
    punten.push({
      punt: 'conclusie_vernieuwen',
      tekst:
        'De gezamenlijke conclusie geldt niet meer, want daarna ging het onderzoek verder. Stel een nieuwe vast als elke ' +
        'aanbieder zijn opdracht heeft afgerond. Tot dan kunt u de zaak niet afsluiten.',
      bron: CONCLUSIEREGEL,
    });
  }
  const metStatus = <T extends { readonly status: string }>(dingen: readonly T[], welke: string): T[] =>
    dingen.filter(({ status }) => status === welke);
  return [
    ...punten,
    ...perAanbieder(f, f.uitstelGevraagd, {
      punt: 'uitstel_beslissen',
      tekst: (naam) => `${naam ?? 'De aanbieder'} vraagt uitstel. Beslis daarover, met een reden.`,
      bron: `${PROTOCOL}; uitstel op verzoek: AANNAME`,
    }),
    ...perAanbieder(f, metStatus(f.opdrachten, 'rapport_ontvangen'), {
      punt: 'rapport_beoordelen',
      tekst: (naam) =>
        `Beoordeel het rapport van ${naam ?? 'de aanbieder'}: het onderzoek en de maatregelen.`,
      bron: PROTOCOL,
    }),
    ...perAanbieder(f, metStatus(f.opdrachten, 'gesprek_volgt'), {
      punt: 'vragen_stellen',
      tekst: (naam) =>
        `Stel ${naam ?? 'de aanbieder'} in een gesprek de vragen die nog open zijn, en leg het verslag vast.`,
      bron: 'Beleidskader § 6: horen en verslag; kader "Er speelt tóch meer…"',
    }),
    ...perAanbieder(f, metStatus(f.verbeterplannen, 'ontvangen'), {
      punt: 'verbeterplan_beoordelen',
      tekst: (naam) => `Beoordeel het verbeterplan${naam === null ? '' : ` van ${naam}`}.`,
      bron: 'Beleidskader § 6, kader "Een verdrietige situatie"',
    }),
    ...overOpvraaglijsten(f),
  ];
}

/** The case waits for what was asked: it cannot be closed before. */
function overOpvraaglijsten({ openOpvraaglijsten, status }: Puntfeiten): OpenPunt[] {
  if (openOpvraaglijsten === 0 || status === 'afgesloten') return [];
  const hoeveel =
    openOpvraaglijsten === 1
      ? 'Er staat nog een opvraaglijst open'
      : `Er staan nog ${openOpvraaglijsten} opvraaglijsten open`;
  return [
    {
      punt: 'opvraaglijst_afsluiten',
      tekst: `${hoeveel}. U kunt de zaak pas afsluiten als elke lijst is afgesloten of ingetrokken.`,
      bron: 'Awb art. 5:13: niet meer vragen dan nodig is; de zaak wacht op wat is gevraagd: AANNAME',
    },
  ];
}

/**
 * A case that is not ours goes to whoever it belongs to, all of it: that is the next step, and not an investigation of our
 * own (BK-6.06, AC-5).
 */
function overBevoegdheid({ bevoegdheid, wet, domein, status, doorgiften }: Puntfeiten): OpenPunt[] {
  if (bevoegdheid !== 'alleen_doorgeven' || status === 'afgesloten') return [];
  const { doorgevenAan, herleiding } = bepaalBevoegdheid({ wet, domein });
  if (doorgevenAan.every((wie) => doorgiften.some(({ ontvanger }) => ontvanger === wie))) return [];
  return herleiding.map(({ stap, bron }) => ({ punt: 'zaak_doorgeven', tekst: stap, bron }));
}

/** The Wlz part goes to two receivers, and stays an open point until both answered (AC-5). */
function overPartners(f: Puntfeiten): OpenPunt[] {
  const punten: OpenPunt[] = overBevoegdheid(f);
  const ontbreekt = f.waarnemingen
    .filter(({ wetten }) => wetten.includes('wlz'))
    .some(({ id }) =>
      ['igj', 'zorgkantoor'].some(
        (wie) => !f.doorgiften.some((d) => d.ontvanger === wie && (d.waarnemingId ?? id) === id),
      ),
    );
  if (ontbreekt && punten.length === 0) {
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

/**
 * Findings that are still drafts: whoever closes the case leaves them behind, and they can no longer be adopted. Asked
 * by who knows both the case and its findings.
 */
export function puntOverBevindingen(status: Zaakstatus, concepten: number): OpenPunt[] {
  if (status === 'afgesloten' || concepten === 0) return [];
  const hoeveel = concepten === 1 ? 'Eén bevinding is' : `${concepten} bevindingen zijn`;
  return [
    {
      punt: 'bevindingen_vaststellen',
      tekst: `${hoeveel} nog in concept. Stel vast of trek in voordat u de zaak afsluit.`,
      bron: 'Beleidskader § 4: navolgbaarheid (BK-4.03)',
    },
  ];
}
