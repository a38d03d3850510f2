import { LEZERS, type Lezer, type Lezers } from '../lezers';
import type { Route } from '../routes';
import type { TestApp } from '../test-app';
import { afspraakvelden } from '../veiligheidsafspraak';
import type { Gemaakt } from './dossier';
import { routesVanOnderwerp } from './lezen';

const DAG = '2026-04-13';
const ID = '00000000-0000-4000-8000-000000000000';
/** A version that there is not: who may see the object hears that it has changed, and nothing happens. */
const VEROUDERD = '"v999"';
const REDEN = { reden: 'Daarom.' };
const CLIENTEN = { clienten: [{ code: 'C-12', financiering: 'wmo', wat: 'Iets anders.' }] };
const EINDE = { ...REDEN, op: DAG };
const OVERDRACHT = { ...EINDE, soort: 'strafrecht', aan: 'Openbaar Ministerie' };
const ACTIVITEIT = { op: DAG, wet: 'wmo', wat: 'Waarover.', met: 'Met wie', partij: 'Bureau' };
const UITKOMST = { uitkomst: 'afgewezen', gevolg: 'in_stand', op: DAG, toelichting: 'Zo is besloten.' };
const OORDEEL = {
  ...{ oordeel: 'niet_opgevolgd', motivering: 'Zo was het.' },
  onderdelen: [{ onderdeel: 'reactie', oordeel: 'niet', reden: 'Er kwam niets.' }],
};
const MAATREGEL = {
  ...{
    soort: 'advies',
    omschrijving: 'Doe iets.',
    onderbouwing: 'Daarom.',
    doel: 'Beter.',
    ernst: 'ernstig',
  },
  ...{ ernstWeging: 'Ernstig.', verwachtEffect: 'Beter.', bevindingIds: [ID] },
};
/** What each act asks along, filled in as it should be: by the last part of its address, where needed with its object. */
const INHOUD: Readonly<Record<string, object>> = {
  ...{ _beeindig: REDEN, '_breng-onder-monitoring': REDEN, '_haal-terug': {}, '_leg-voor': {} },
  ...{ '_meld-belang': REDEN, '_neem-op': {}, '_stuur-terug': REDEN, '_trek-in': REDEN, '_zie-af': REDEN },
  ...{ '_draag-over': OVERDRACHT, '_eindig-schorsing': EINDE, '_hef-op': EINDE, _verleng: REDEN },
  ...{ '_leg-effect-vast': { tekst: 'Beter.' }, '_laat-vervallen': REDEN, '_naar-college': REDEN },
  ...{ '_nieuwe-termijn': REDEN, _beoordeel: OORDEEL, '_noem-clienten': CLIENTEN },
  ...{ '_leg-bedrag-vast': { soort: 'verbeurd', op: DAG }, '_volg-op': { tekst: 'Gezien.' } },
  '_vraag-onderdeel-opnieuw': { onderdeel: 'reactie', oordeel: 'niet', reden: 'Het klopt niet.' },
  '_proef-onderdeel-opnieuw': { onderdeel: 'reactie', oordeel: 'niet', reden: 'Het klopt niet.' },
  '_beoordeel-onderdeel': { onderdeel: 'reactie', oordeel: 'voldoet', reden: 'Het klopt.' },
  '_lever-in': { onderdeel: 'reactie', tekst: 'Zo doen wij het.' },
  '_maak-openbaar': {
    ...{ besluiter: 'college', besluitOp: DAG, artikel: 'Artikel 7', motivering: 'Daarom.' },
    ...{ belangen: 'Niets.', zienswijze: 'Akkoord.', gehoord: 'geen_bezwaar', bekendgemaaktOp: DAG },
  },
  '_haal-van-openbare-pagina': REDEN,
  '_maak-bekend': { op: DAG, hoe: 'Brief', aanAanbieder: true },
  '_meld-uitvoering': { uitkomst: 'uitgevoerd', op: DAG, toelichting: 'Klaar.' },
  '_leg-uitkomst-vast': UITKOMST,
  '_leg-zienswijze-vast': { nietHoren: 'spoed', toelichting: 'Het kon niet wachten.' },
  '_vraag-zienswijze': { tot: '2026-06-01', afweging: 'Het kon niet anders.' },
  _toets: { oordeel: 'akkoord', tekst: 'Dit kan.' },
  _verzend: { grond: 'Wmo 2015 art. 5.2.4', juristdeling: 'conclusie' },
  _beantwoord: { antwoord: 'Daarom.' },
  _besluit: { soort: 'volgt', op: DAG, inhoud: 'Wij volgen het.' },
  _controleer: { uitkomst: 'nagekomen', op: DAG, wijze: 'bezoek', toelichting: 'Gezien.', bewijs: 'Zelf.' },
  '_handel-af': { gevolg: 'maatregel', reden: 'Daarom.' },
  '_leg-afloop-vast': { afloop: 'Onderzocht.' },
  '_rond-af': { op: DAG, resultaat: 'Goed.', uitkomst: 'afspraken_gemaakt' },
  _verbeter: { ...ACTIVITEIT, resultaat: 'Iets.', uitkomst: 'afspraken_gemaakt', verbeterreden: 'Verkeerd.' },
  '_verstuur-per-post': { dag: DAG },
  ...{ '_verzend-opnieuw': { kanaal: 'post' }, '_druk-af': {}, '_meld-retour': {} },
  rechtsmiddelen: { soort: 'bezwaar', indiener: 'aanbieder', ingesteldOp: DAG },
  vragen: { vraag: 'Waarom?' },
  collegeadviezen: { aanleiding: 'maatregel', ids: [ID] },
  'corrigerende-maatregelen': { soort: 'contractmaatregel', besluitOp: DAG, inhoud: 'Besloten.' },
  maatregelen: MAATREGEL,
  '_proef-maatregel': MAATREGEL,
  'veiligheidsafspraken _meld-uitvoering': { tekst: 'Gedaan.' },
  'activiteiten :id': ACTIVITEIT,
  'collegeadviezen :id': { wat: 'Iets anders.' },
};

/** Whether a reader may do an act: on something that was made here, on none of it, or never. */
export type Daad = 'kan' | 'niet hiermee' | 'geen recht';

/** Who may do what, tried: by act and reader. Made after everything was read. */
export async function doeAlles(
  app: TestApp,
  { leest }: Lezers,
  ids: Gemaakt,
): Promise<Map<string, Record<Lezer, Daad>>> {
  const uit = new Map<string, Record<Lezer, Daad>>();
  const fouten = new Set<string>();
  for (const route of routesVanOnderwerp(app).filter(({ methode }) => methode !== 'GET')) {
    const rij = {} as Record<Lezer, Daad>;
    for (const lezer of LEZERS) {
      const standen: Daad[] = [];
      for (const wie of leest[lezer])
        for (const adres of adressen(route, ids)) {
          standen.push(await probeer(app, wie, { route, adres, fouten }));
          // Whose role has no right to an act, has none on the next object.
          if (standen.at(-1) === 'geen recht') break;
        }
      const beste = (['kan', 'niet hiermee'] as const).find((een) => standen.includes(een));
      rij[lezer] = beste ?? 'geen recht';
    }
    uit.set(`${route.methode} ${route.pad}`, rij);
  }
  if (fouten.size > 0) throw new Error(`Vul in wat er wordt gevraagd. ${[...fouten].join('\n')}`);
  return uit;
}

interface Poging {
  readonly route: Route;
  readonly adres: string;
  /** What was asked along in a way that nobody could fill it in: then nothing was tried. */
  readonly fouten: Set<string>;
}
type Client = Lezers['leest'][Lezer][number];

async function probeer(app: TestApp, wie: Client, { route, adres, fouten }: Poging): Promise<Daad> {
  const verzoek = wie[route.methode.toLowerCase() as 'post'](adres).set('if-match', VEROUDERD);
  const { status, body } = await (adres.endsWith('/besluitstukken')
    ? verzoek.attach('bestand', Buffer.from('%PDF-1.4'), 'besluit.pdf')
    : verzoek.send(inhoudVan(app, route)));
  if (status === 403) return 'geen recht';
  if (status === 404) return 'niet hiermee';
  // Without an object the act makes something of the own organisation; what was asked along is not what this is about.
  if (status === 400 && body.code === 'INVOER_ONGELDIG' && route.pad.includes(':'))
    fouten.add(`${route.methode} ${route.pad}: ${JSON.stringify(body.invalidParams)}`);
  return 'kan';
}

function inhoudVan(app: TestApp, { methode, pad }: Route): object {
  if (!pad.includes(':')) return {};
  const delen = pad.split('/');
  const laatste = delen.at(-1) ?? '';
  if (laatste === 'veiligheidsafspraken') return afspraakvelden(app);
  if (laatste === '_vervang') return { ...afspraakvelden(app), ...REDEN };
  const gemeente = laatste in MET_GEMEENTE ? { gemeenteId: app.eerste.gemeenteId } : {};
  const inhoud = INHOUD[`${delen[3]} ${laatste}`] ?? INHOUD[laatste];
  if (!inhoud && laatste !== 'besluitstukken') throw new Error(`Vul in wat ${methode} ${pad} vraagt.`);
  return { ...inhoud, ...gemeente };
}
const MET_GEMEENTE = { collegeadviezen: true, 'corrigerende-maatregelen': true };

const adressen = ({ pad }: Route, ids: Gemaakt): string[] =>
  pad.includes(':')
    ? (ids[pad.split('/')[3] ?? ''] ?? []).slice(0, 3).map((id) => pad.replace(':id', id).replace(/:\w+/, ID))
    : [pad];
