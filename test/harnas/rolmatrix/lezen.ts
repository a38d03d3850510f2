import type { TestApp } from '../test-app';
import { LEZERS, type Lezer, type Lezers } from '../lezers';
import { pdfTekst } from '../pdf-tekst';
import { type Route, routesVan } from '../routes';
import type { Gemaakt } from './dossier';
import { WOORDEN } from './woorden';

/** What this is about: every route with such a right must be reached with an object of its own. */
const ONDERWERP = [
  ...(['maatregel', 'collegeadvies', 'veiligheidsafspraak', 'corrigerend', 'activiteit'] as const),
  ...([
    'uitwisseling',
    'uitwisselregel',
    'interventieladder',
    'ladderafwijking',
    'bericht',
    'brief',
  ] as const),
] as const;
/** The roads that are of everything: their right is not of one object. */
const OOK = ['document', 'audit', 'verstrekking', 'postbus'] as const;
export const ZOEKWEG = 'POST /api/v1/_zoek';

/** By the name that a route or the audit has for an object, the word for it in an address. */
const OBJECTEN: Readonly<Record<string, string>> = {
  ...{ zaak: 'zaken', rapport: 'rapporten', collegeadvies: 'collegeadviezen', maatregel: 'maatregelen' },
  ...{ corrigerend: 'corrigerende-maatregelen', veiligheidsafspraak: 'veiligheidsafspraken' },
  ...{ activiteit: 'activiteiten', uitwisseling: 'uitwisselingen', bericht: 'berichten' },
};
/** To which files are added. */
const MET_DOCUMENTEN: readonly string[] = ['zaak', 'rapport', 'collegeadvies', 'maatregel'];
/** What must be asked along. */
const JAAR = 'van=2026-01-01&tot=2026-12-31';
const VRAAG: Readonly<Record<string, string>> = {
  ...{ '/api/v1/termijnen/agenda': JAAR, '/api/v1/gelijke-gevallen': JAAR },
  ...{ '/api/v1/verantwoordingsregels': JAAR, '/api/v1/verantwoordingsregels/export': JAAR },
  '/api/v1/bezoekplanningen': 'van=2026-04-01&tot=2026-04-30',
  '/api/v1/activiteiten/jaartellingen': 'jaar=2026',
  '/api/v1/zaken/:id/gedragslijnen': 'ernst=ernstig',
};
/** A number there tells of what was made here. */
const TELLING = /\/(aantallen|jaartellingen)$/;

/** The best that any address of a road gave: something of what was made here, nothing of it, nothing there, or no right. */
export type Stand = 'iets' | 'leeg' | 'niet gevonden' | 'geen recht' | 'anders';
const RANG: readonly Stand[] = ['iets', 'leeg', 'niet gevonden', 'geen recht', 'anders'];

/** What one reader got by every road. */
export interface Gelezen {
  readonly standen: ReadonlyMap<string, Stand>;
  /** By word the roads that brought it. */
  readonly woorden: ReadonlyMap<string, ReadonlySet<string>>;
  /** By road the fields of what was read, and whether anything ever stood in it. */
  readonly velden: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
}

interface Adres {
  /** The route, with for which kind of object it was asked. */
  readonly weg: string;
  readonly adres: string;
}

const heeftRecht = ({ recht }: Route, soorten: readonly string[]) =>
  soorten.some((een) => recht?.startsWith(`${een}:`));

/** The routes of what this is about, to do something on it too. */
export const routesVanOnderwerp = (app: TestApp): Route[] =>
  routesVan(app.app).filter((route) => heeftRecht(route, ONDERWERP));

/** The roads that the document has a row for, as `leesAlles` names them. */
export function wegenVanOnderwerp(app: TestApp, ids: Gemaakt): string[] {
  const routes = routesVan(app.app).filter(
    (route) => route.methode === 'GET' && heeftRecht(route, [...ONDERWERP, ...OOK]),
  );
  return [...new Set(routes.flatMap((route) => adressen(route, ids).map(({ weg }) => weg))), ZOEKWEG];
}

/** Every reader by every road: all that can be read over HTTP, and the search for each of the words. */
export async function leesAlles(
  app: TestApp,
  { leest }: Lezers,
  ids: Gemaakt,
): Promise<Record<Lezer, Gelezen>> {
  const wegen = routesVan(app.app)
    .filter(({ methode, recht }) => methode === 'GET' && recht)
    .flatMap((route) => adressen(route, ids));
  const uit = {} as Record<Lezer, Gelezen>;
  for (const lezer of LEZERS) {
    const oogst = new Oogst(ids);
    for (const wie of leest[lezer]) {
      // Whose role has no right to a road, has none at its next address.
      const gesloten = new Set<string>();
      for (const { weg, adres } of wegen) {
        if (gesloten.has(weg)) continue;
        const { status, type, body } = await wie.get(adres).responseType('blob');
        await oogst.neem(weg, status, type, body as Buffer);
        if (status === 403) gesloten.add(weg);
      }
      for (const vraag of Object.keys(WOORDEN)) {
        const { status, type, body } = await wie.post('/api/v1/_zoek').send({ vraag });
        await oogst.neem(ZOEKWEG, status, type, Buffer.from(JSON.stringify(body.resultaten ?? [])));
        // Who may not search, may not search for the next word.
        if (status === 403) break;
      }
    }
    uit[lezer] = oogst.klaar();
  }
  return uit;
}

class Oogst {
  private readonly standen = new Map<string, Stand>();
  private readonly woorden = new Map<string, Set<string>>();
  private readonly namen = new Map<string, Map<string, boolean>>();
  private readonly ids: readonly string[];

  constructor(gemaakt: Gemaakt) {
    this.ids = Object.values(gemaakt).flat();
  }

  async neem(weg: string, status: number, type: string, bytes: Buffer): Promise<void> {
    const pdf = type === 'application/pdf';
    const tekst = status !== 200 ? '' : pdf ? await tekstVan(bytes) : bytes.toString('utf8');
    const gevonden = Object.keys(WOORDEN).filter((woord) => new RegExp(`\\b${woord}\\b`, 'i').test(tekst));
    for (const woord of gevonden) this.woorden.set(woord, (this.woorden.get(woord) ?? new Set()).add(weg));
    const body: unknown = status === 200 && type === 'application/json' ? JSON.parse(tekst) : null;
    const iets = gevonden.length > 0 || pdf || this.isVanHier(weg, tekst, body);
    const stand: Stand =
      status === 200
        ? iets
          ? 'iets'
          : 'leeg'
        : (({ 404: 'niet gevonden', 403: 'geen recht' } as const)[status] ?? 'anders');
    const vorige = this.standen.get(weg) ?? 'anders';
    if (RANG.indexOf(stand) <= RANG.indexOf(vorige)) this.standen.set(weg, stand);
    if (stand !== 'iets') return;
    const namen = this.namen.get(weg) ?? new Map<string, boolean>();
    this.namen.set(weg, namen);
    const nieuw: readonly Veld[] =
      type === 'text/csv'
        ? kolommen(tekst).map((kop) => [kop, true])
        : body === null
          ? [['het bestand', true]]
          : veldenVan(body);
    for (const [naam, gevuld] of nieuw) namen.set(naam, gevuld || (namen.get(naam) ?? false));
  }

  klaar(): Gelezen {
    return { standen: this.standen, woorden: this.woorden, velden: this.namen };
  }

  private isVanHier(weg: string, tekst: string, body: unknown): boolean {
    if (TELLING.test(weg)) return /[":](?!2026)[1-9]\d*[,}\]]/.test(tekst.replaceAll('"jaar":2026', ''));
    if (body === null) return tekst.trim().split('\n').length > 1;
    if (weg.startsWith('/api/v1/auditregels')) return (body as Auditregels).resultaten.some(isDaad);
    return this.ids.some((id) => tekst.includes(id));
  }
}

interface Auditregels {
  readonly resultaten: readonly { readonly resultaat: string; readonly handeling: string }[];
}
/** Who asked for something that he may not see finds his own asking in his own audit: that tells nothing of the object. */
const isDaad = ({ resultaat, handeling }: Auditregels['resultaten'][number]): boolean =>
  resultaat === 'gelukt' && !/[:-](lezen|lijst|tellen|exporteren)$/.test(handeling);
/** Of a file that a provider handed in and that is a PDF in name alone, what stands in it. */
const tekstVan = (bytes: Buffer): Promise<string> => pdfTekst(bytes).catch(() => bytes.toString('utf8'));

type Veld = readonly [naam: string, gevuld: boolean];

/** `resultaten[].id`: every name at every depth, with whether something stands there. */
function veldenVan(waarde: unknown, pad = ''): Veld[] {
  if (Array.isArray(waarde))
    return waarde.length === 0
      ? [[`${pad}[]`, false]]
      : waarde.flatMap((deel) => veldenVan(deel, `${pad}[]`));
  if (waarde === null || typeof waarde !== 'object') return [[pad, waarde !== null]];
  return Object.entries(waarde).flatMap(([naam, deel]) => veldenVan(deel, pad ? `${pad}.${naam}` : naam));
}

const kolommen = (csv: string): string[] =>
  (csv.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '').split(';').map((kop) => kop.replaceAll('"', ''));

/** Every address of a route for what was made; none for a route of another subject that needs something else. */
function adressen(route: Route, ids: Gemaakt): Adres[] {
  const { pad } = route;
  if (pad === '/api/v1/documenten' || pad === '/api/v1/auditregels') return perObject(pad, ids);
  const vraag = VRAAG[pad] ? `?${VRAAG[pad]}` : '';
  if (!pad.includes(':'))
    return (vraag ? [`${pad}${vraag}`] : [pad, `${pad}?status=alle`]).map((adres) => ({ weg: pad, adres }));
  const eigen = ids[pad.split('/')[3] ?? ''] ?? [];
  const perDocument = pad.includes(':documentId') ? (ids['documenten'] ?? []) : [''];
  const alle = eigen.flatMap((id) =>
    perDocument.map((documentId) => pad.replace(':id', id).replace(':documentId', documentId)),
  );
  if (heeftRecht(route, ONDERWERP) && alle.length === 0)
    throw new Error(`Maak in deze test iets voor ${pad}.`);
  return alle.filter((een) => !een.includes(':')).map((adres) => ({ weg: pad, adres: `${adres}${vraag}` }));
}

function perObject(pad: string, ids: Gemaakt): Adres[] {
  const objecten = Object.entries(OBJECTEN).filter(
    ([object]) => pad !== '/api/v1/documenten' || MET_DOCUMENTEN.includes(object),
  );
  return objecten.flatMap(([object, bij]) =>
    (ids[bij] ?? []).map((id) => ({
      weg: `${pad}?object=${object}`,
      adres: `${pad}?object=${object}&objectId=${id}`,
    })),
  );
}
