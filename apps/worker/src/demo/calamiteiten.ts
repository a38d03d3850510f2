import {
  BeoordeelMelding,
  BeoordeelRapport,
  GeefOpdracht,
  InformeerCollege,
  LeesOpdrachten,
  type Opdrachtview,
  OntvangRapport,
  SluitZaak,
  WijzigZaak,
  VOLLEDIGHEIDSPUNTEN,
} from '@navolgbaar/onderzoek';
import { RegistreerMelding } from '@navolgbaar/melding';
import type { Toeval } from './toeval';
import type { Wereld } from './wereld';

const PROTOCOL = 'Protocol melden calamiteiten en geweldsincidenten, versie 2025 (verzonnen)';
const ja = (toelichting: string) => ({ antwoord: 'ja', toelichting }) as const;

export interface Protocolmelding {
  readonly soort: 'calamiteit' | 'geweldsincident';
  readonly aanbiederId: string;
  readonly onderwerp: string;
  readonly omschrijving: string;
  readonly onderzoeksvraag: string;
  readonly kanaal: 'telefoon' | 'portaal' | 'e-mail';
  /** Days between the event and the report. */
  readonly meldNa: number;
  readonly behandelaar: string;
  /** Without: one of the invented names, seldom the same within a month. */
  readonly client?: string;
}

const NAMEN = [
  'Aaltje',
  'Cor',
  'Dirkje',
  'Evert',
  'Geesje',
  'Hilbrand',
  'Ietje',
  'Jelle',
  'Klaasje',
  'Lammert',
  'Nies',
];

/** Two clients with one name would seem one client. */
function verzonnenNaam(dag: string): string {
  const [jaar = 0, maand = 0, nummer = 0] = dag.split('-').map(Number);
  return `${NAMEN[nummer % NAMEN.length]} Verzonnen-${maand}${jaar % 10}`;
}

/** Registers a calamiteit or geweldsincident with its legal tests. The case opens by itself. */
export async function meldVolgensProtocol(wereld: Wereld, m: Protocolmelding): Promise<string> {
  const dag = wereld.over(-m.meldNa);
  const checklist =
    m.soort === 'calamiteit'
      ? ({
          soort: 'calamiteit',
          nietBeoogdOfOnverwacht: ja('Niemand had dit verwacht; het stond in geen enkel plan.'),
          kwaliteitVanVoorziening: ja('Het gebeurde tijdens de begeleiding door de aanbieder.'),
          ernstigGevolgOfDood: ja('De gevolgen voor de cliënt zijn ernstig en blijvend.'),
        } as const)
      : ({
          soort: 'geweldsincident',
          vormen: ['lichamelijk'],
          pleger: 'medeclient',
          verblijftInAccommodatie: 'ja',
          jegensClient: ja('Een andere bewoner heeft de cliënt geslagen.'),
        } as const);
  const { id } = await wereld.van(RegistreerMelding).execute(wereld.actor(m.behandelaar), {
    soort: m.soort,
    kanaal: m.kanaal,
    bron: 'zorgaanbieder',
    wet: 'wmo',
    domein: 'kwaliteit',
    onderwerp: m.onderwerp,
    omschrijving: m.omschrijving,
    aanbiederId: m.aanbiederId,
    gemeenteId: wereld.noordstad(),
    gebeurtenisdatum: dag,
    vaststellingsdatum: dag,
    onrechtmatigheid: 'nee',
    gevoelig: m.soort === 'calamiteit',
    checklist,
    client: { hoedanigheid: 'cliënt', naam: m.client ?? verzonnenNaam(dag) },
    melder: {
      hoedanigheid: 'kwaliteitsfunctionaris',
      naam: 'Verzonnen Melder',
      email: 'kwaliteit@aanbieder.example',
    },
  });
  await wereld.laatDoorwerken();
  return id;
}

/** First assessment, the college told, and the order with its six weeks. */
export async function beoordeelEnGeefOpdracht(
  wereld: Wereld,
  meldingId: string,
  { onderzoeksvraag, behandelaar }: Pick<Protocolmelding, 'onderzoeksvraag' | 'behandelaar'>,
): Promise<string> {
  const actor = wereld.actor(behandelaar);
  const zaak = await wereld.zaakVan(meldingId);
  await wereld.van(BeoordeelMelding).execute(actor, {
    zaakId: zaak.id,
    versie: zaak.versie,
    isCalamiteit: true,
    motivering: 'De drie toetsen van de wet zijn alle drie met ja beantwoord.',
    naderOnderzoek: true,
    naderOnderzoekMotivering: 'Nog niet duidelijk is hoe dit kon gebeuren en of het te voorkomen was.',
    onderzoekDoor: 'aanbieder',
    onderzoekDoorMotivering: 'De aanbieder kan dit zelf onderzoeken.',
  });
  await wereld.van(GeefOpdracht).execute(actor, { zaakId: zaak.id, onderzoeksvraag, protocol: PROTOCOL });
  const opgepakt = await wereld.zaak(zaak.id);
  await wereld.van(WijzigZaak).execute(actor, {
    zaakId: zaak.id,
    versie: opgepakt.versie,
    velden: { behandelaarId: actor.gebruikerId },
  });
  const nu = await wereld.zaak(zaak.id);
  await wereld.van(InformeerCollege).execute(actor, {
    zaakId: zaak.id,
    versie: nu.versie,
    gemeenteId: wereld.noordstad(),
    grond:
      'Beleidskader § 6: het college wordt geïnformeerd over calamiteiten en geweldsincidenten. Zonder persoonsgegevens.',
  });
  return zaak.id;
}

/** The provider hands in its report in the parts that were asked. */
export async function ontvangRapport(
  wereld: Wereld,
  zaakId: string,
  tekst: { gebeurde: string; vooraf: string; maatregelen: string },
): Promise<void> {
  const opdracht = await laatsteOpdracht(wereld, zaakId);
  await wereld.van(OntvangRapport).execute(wereld.actor('Anna'), {
    opdrachtId: opdracht.id,
    watGebeurde: tekst.gebeurde,
    watVoorafging: tekst.vooraf,
    maatregelen: tekst.maatregelen,
    gesprokenMet: 'De cliënt en de vertegenwoordiger, twee begeleiders, de teamleider en de nachtdienst.',
    aardEnErnst: 'Ernstig. De kans op herhaling was groot en is met de maatregelen klein geworden.',
    terugkoppeling:
      'De cliënt en de familie hebben de uitkomst in een gesprek gehoord, het team in een bijeenkomst.',
  });
}

export async function beoordeelRapport(
  wereld: Wereld,
  zaakId: string,
  vragen: readonly string[] = [],
): Promise<void> {
  const opdracht = await laatsteOpdracht(wereld, zaakId);
  await wereld.van(BeoordeelRapport).execute(wereld.actor('Karim'), {
    opdrachtId: opdracht.id,
    versie: opdracht.versie,
    onderzoek: {
      oordeel: 'voldoende',
      motivering: 'De aanbieder heeft met alle betrokkenen gesproken en de oorzaken helder beschreven.',
      vragen,
    },
    maatregelen: {
      oordeel: 'voldoende',
      motivering: 'De maatregelen gelden voor alle cliënten, hebben een eigenaar en een datum.',
      vragen: [],
    },
    volledigheid: {
      aanwezig: VOLLEDIGHEIDSPUNTEN.filter((punt) => punt !== 'omgeving'),
      toelichting: 'Er was niemand anders bij; er valt in de omgeving niemand te horen.',
    },
    vervolg: vragen.length > 0 ? 'gesprek' : 'afronden',
  });
}

export async function laatsteOpdracht(wereld: Wereld, zaakId: string): Promise<Opdrachtview> {
  const opdracht = (await wereld.zaak(zaakId)).opdrachten.at(-1);
  if (!opdracht) throw new Error(`In zaak ${zaakId} is geen opdracht gegeven.`);
  return wereld.van(LeesOpdrachten).detail(wereld.systeem(), opdracht.id);
}

const GEBEURD = [
  [
    'Val van de trap tijdens begeleiding',
    'Een cliënt is van de trap gevallen terwijl de begeleider beneden was.',
  ],
  [
    'Medicijnen verwisseld',
    'Twee cliënten kregen elkaars medicijnen. Een van hen lag twee dagen in het ziekenhuis.',
  ],
  ['Vermissing van een bewoner', 'Een bewoner was een nacht weg en werd onderkoeld gevonden.'],
  ['Brand op een kamer', 'Een kamer is uitgebrand. De bewoner had brandwonden aan beide handen.'],
  [
    'Suïcidepoging op de locatie',
    'Een cliënt deed een poging. De afspraken over toezicht waren niet gevolgd.',
  ],
] as const;

/** Calamiteiten and geweldsincidenten of the last year, at every stage of the protocol. */
export function planCalamiteiten(wereld: Wereld, toeval: Toeval, aantal: number): void {
  const namen = [...wereld.aanbieders.keys()];
  planVersMeldingMetConcept(wereld);
  for (let i = 0; i < aantal; i += 1) {
    const [onderwerp, omschrijving] = toeval.kies(GEBEURD);
    const geweld = toeval.kans(0.3);
    const m: Protocolmelding = {
      soort: geweld ? 'geweldsincident' : 'calamiteit',
      aanbiederId: wereld.aanbieder(toeval.kies(namen)),
      onderwerp: geweld ? 'Geweld tussen bewoners' : onderwerp,
      omschrijving: geweld ? 'Een bewoner sloeg een andere bewoner. Er was letsel.' : omschrijving,
      onderzoeksvraag: 'Had dit voorkomen kunnen worden als de aanbieder anders had gehandeld?',
      kanaal: toeval.kies(['telefoon', 'portaal', 'e-mail']),
      meldNa: toeval.kies([0, 1, 1, 2, 3, 7]),
      behandelaar: toeval.kies(['Anna', 'Karim']),
    };
    planVerloop(
      wereld,
      wereld.werkdagGeleden(6 + Math.round((i / aantal) * 330) + toeval.getal(0, 12)),
      m,
      toeval,
    );
  }
}

/** Came in yesterday and waits for its first assessment: the message to the college stands ready. */
function planVersMeldingMetConcept(wereld: Wereld): void {
  wereld.plan(wereld.werkdagGeleden(1), '15:50', async (w) => {
    const meldingId = await meldVolgensProtocol(w, {
      ...{ soort: 'calamiteit', aanbiederId: w.aanbieder('Opvang De Terp'), kanaal: 'telefoon', meldNa: 1 },
      onderwerp: 'Bewoner gevallen tijdens de nachtdienst',
      omschrijving: 'Een bewoner viel in de badkamer en lag er tot de ochtend. Zij brak haar heup.',
      onderzoeksvraag: 'Had de nachtdienst dit eerder kunnen merken?',
      behandelaar: 'Anna',
    });
    await w.laatDoorwerken();
    const zaak = await w.zaakVan(meldingId);
    const velden = { gemeenteIds: [w.noordstad()] };
    await w.van(WijzigZaak).execute(w.actor('Anna'), { zaakId: zaak.id, versie: zaak.versie, velden });
  });
}

function planVerloop(
  wereld: Wereld,
  dag: ReturnType<Wereld['werkdagGeleden']>,
  m: Protocolmelding,
  toeval: Toeval,
): void {
  const rapportNa = toeval.getal(25, 52);
  wereld.plan(dag, '10:10', async (w) => {
    const meldingId = await meldVolgensProtocol(w, m);
    w.plan(dag.add({ days: 2 }), '14:00', async () => {
      const zaakId = await beoordeelEnGeefOpdracht(w, meldingId, m);
      w.plan(dag.add({ days: rapportNa }), '11:30', () => ontvangRapport(w, zaakId, RAPPORT));
      w.plan(dag.add({ days: rapportNa + 6 }), '15:15', () => beoordeelRapport(w, zaakId));
      w.plan(dag.add({ days: rapportNa + 20 }), '16:00', () => sluit(w, zaakId, 'verbeterd'));
    });
  });
}

const RAPPORT = {
  gebeurde: 'Uit gesprekken en het dossier blijkt wat er die avond stap voor stap is gebeurd.',
  vooraf: 'De overdracht was onvolledig en er stond een invalkracht op de groep.',
  maatregelen:
    'Voor alle cliënten: een vaste overdracht op papier, en geen invalkracht meer alleen op de avonddienst.',
};

export async function sluit(
  wereld: Wereld,
  zaakId: string,
  uitkomst: 'verbeterd' | 'verklaard' | 'tekortkoming',
): Promise<void> {
  const { versie } = await wereld.zaak(zaakId);
  await wereld.van(SluitZaak).execute(wereld.actor('Marijke'), {
    zaakId,
    versie,
    uitkomst,
    motivering: 'Het onderzoek is af en de maatregelen zijn genomen. Wij volgen de uitvoering apart.',
  });
}
