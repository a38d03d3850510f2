import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Module } from '@nestjs/common';
import { RECHTEN_VAN_ACCOUNTBEHEERDER, ROLLEN, type Rol, rechten } from '@navolgbaar/platform/auth';
import type { Response } from 'supertest';
import { vergelijkMetInventaris } from '../harnas/inventaris';
import { type Route, Routeluisteraar, geregistreerd, routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';
import { organisatietabellen, vulAlles } from '../harnas/vulling';
import pg from 'pg';

jest.setTimeout(120_000);

/** What anybody may call without login. A change here is a decision that a person reviews. */
const OPENBAAR: Readonly<Record<string, string>> = {
  'GET /': 'voorpagina voor iedereen',
  'GET /.well-known/security.txt': 'waar een zwakke plek te melden is (RFC 9116)',
  'GET /agenda/:bestand': 'agenda achter een geheim adres; alleen het eigen werk van wie het adres heeft',
  'GET /api/v1/openapi.json': 'het contract is openbaar',
  'GET /health/live': 'voor wie het proces bewaakt; zegt niets over inhoud',
  'GET /health/ready': 'voor wie het proces bewaakt; zegt niets over inhoud',
  'GET /inloggen': 'begin van inloggen',
  'GET /inloggen/eherkenning': 'begin van inloggen van een aanbieder',
  'GET /inloggen/eherkenning/terug': 'terugkeer van eHerkenning',
  'GET /inloggen/terug': 'terugkeer van de inlogdienst',
  'GET /inloggen/toegang-vragen':
    'een account vragen; alleen wie net langs eHerkenning kwam, met een verzegelde cookie',
  'GET /metrics': 'tellingen zonder kenmerken of namen',
  'GET /melding-doen': 'begin van een melding door een inwoner',
  'GET /melding-doen/:loket/:geheim': 'eigen concept van een melder; alleen met het geheime adres',
  'GET /melding-doen/:loket/:geheim/:stap': 'eigen concept van een melder; alleen met het geheime adres',
  'GET /mijn-melding': 'waar een melder met de ontvangstcode terugkomt',
  'GET /mijn-melding/overzicht': 'procesinformatie en vragen; alleen na een goede ontvangstcode',
  'GET /normen': 'openbare pagina: welke toetsingskaders gelden',
  'GET /normen/:slug': 'openbare pagina: de normen van een geldend toetsingskader',
  'GET /partnervraag/:sleutel': 'waar de link van een vraag aan een ketenpartner heen leidt; zonder inhoud',
  'GET /partnervraag/antwoord': 'de vraag aan een ketenpartner; alleen na link en code',
  'GET /privacy': 'openbare pagina: wie verantwoordelijk is voor persoonsgegevens',
  'GET /register': 'het openbare register',
  'GET /register/aanbieders/:slug': 'de openbare rapporten over een aanbieder',
  'GET /register/cijfers': 'hoeveel rapporten openbaar zijn, zonder kleine aantallen',
  'GET /register/feed.atom': 'de nieuwste openbare rapporten, voor feedlezers',
  'GET /register/open-data': 'uitleg bij de open data',
  'GET /register/opendata/rapporten.csv': 'openbare rapporten als open data',
  'GET /register/opendata/rapporten.json': 'openbare rapporten als open data',
  'GET /register/:slug': 'een openbaar rapport',
  'GET /register/:slug/rapport.pdf': 'het bestand van een openbaar rapport',
  'GET /robots.txt': 'waar zoekmachines en de Woo-index beginnen',
  'GET /sitemap-diwoo-:categorie-:nummer.xml': 'welke rapporten openbaar zijn, voor de Woo-index',
  'GET /sitemapindex-diwoo-:categorie.xml': 'welke sitemaps er zijn, voor de Woo-index',
  'GET /ter-plaatse': 'het programma voor een bezoek, zonder gegevens',
  'GET /ter-plaatse/*': 'het programma voor een bezoek, zonder gegevens',
  'GET /termijnen': 'rekenhulp zonder gegevens; begrensd per adres',
  'GET /toegankelijkheid': 'openbare pagina: hoe toegankelijk deze website is',
  'GET /thema.css': 'kleuren van de organisatie',
  'GET /thema/:organisatie/logo': 'het logo van een organisatie, dat op haar openbare pagina’s staat',
  'GET /thema/:organisatie/stijl.css': 'kleuren van een organisatie, voor haar openbare pagina’s',
  'GET /ui': 'onderdelen met verzonnen gegevens; alleen in de demo',
  'GET /ui/publiek': 'onderdelen met verzonnen gegevens; alleen in de demo',
  'GET /toezicht': 'verwijst naar de pagina met wat de toezichthouder doet',
  'GET /wat-wij-doen': 'openbare pagina: wat de toezichthouder doet',
  'GET /werkbank': 'het programma zelf, zonder gegevens',
  'GET /werkbank/*': 'het programma zelf, zonder gegevens',
  'POST /api/v1/termijnberekeningen': 'rekenhulp zonder gegevens; begrensd per adres',
  'POST /api/v1/token': 'inloggen van een machine; begrensd per adres',
  'POST /melding-doen': 'begin van een melding door een inwoner; begrensd per verhuld adres',
  'POST /melding-doen/:loket/:geheim/:stap': 'melding door een inwoner; begrensd per verhuld adres',
  'POST /mijn-melding': 'ontvangstcode van een melder; begrensd per verhuld adres en samen',
  'POST /mijn-melding/overzicht': 'antwoord van een melder; alleen na een goede ontvangstcode',
  'POST /mijn-melding/uitloggen': 'uitloggen mag ook als de code al verlopen is',
  'POST /partnervraag/:sleutel':
    'code naast de link van een ketenpartner; begrensd per verhuld adres en per link',
  'POST /partnervraag/:sleutel/code': 'vraagt de code aan; begrensd per verhuld adres en per link',
  'POST /partnervraag/antwoord': 'antwoord van een ketenpartner; alleen na link en code',
  'POST /partnervraag/sluiten': 'sluiten mag ook als het bezoek al voorbij is',
  'POST /inloggen/toegang-vragen':
    'een account vragen; alleen wie net langs eHerkenning kwam, en begrensd per adres',
  'POST /uitloggen': 'uitloggen mag ook als de sessie al verlopen is',
};

const ID = '01890000-0000-7000-8000-000000000000';
const METHODEN = ['get', 'post', 'patch', 'put', 'delete'] as const;
type Methode = (typeof METHODEN)[number];

@Module({ providers: [Routeluisteraar] })
class Luistermodule {}

let app: TestApp;
let routes: readonly Route[];

beforeAll(async () => {
  app = await TestApp.start({ modules: [Luistermodule] });
  routes = routesVan(app.app);
});
afterAll(() => app.sluit());

const naamVan = ({ methode, pad }: Route): string => `${methode} ${pad}`;
const gesloten = () => routes.filter(({ openbaar }) => !openbaar);
/** A word that the list of that part of an address knows; any other part gets a word that exists nowhere. */
const BEKEND: Readonly<Record<string, string>> = { lijst: 'zaken' };

const adres = (pad: string, id = ID) =>
  pad.replace(/:[a-z]*[iI]d\b/g, id).replace(/:(\w+)/g, (_, naam: string) => BEKEND[naam] ?? 'onbekend');

function roepAan(wie: ReturnType<TestApp['als']>, { methode, pad }: Route, id = ID) {
  const kleine = methode.toLowerCase() as Methode;
  expect(METHODEN).toContain(kleine);
  const verzoek = wie[kleine](adres(pad, id)).set('if-match', '"v1"');
  return kleine === 'get' || kleine === 'delete' ? verzoek : verzoek.send({});
}

/** Calls one after another and gives back what did not answer as expected. */
async function afwijkingen(
  gevallen: readonly { naam: string; verzoek: () => PromiseLike<Response> }[],
  goed: (antwoord: Response) => boolean,
): Promise<string[]> {
  const fout: string[] = [];
  for (const { naam, verzoek } of gevallen) {
    const antwoord = await verzoek();
    if (!goed(antwoord)) fout.push(`${naam}: ${antwoord.status} ${antwoord.text.slice(0, 120)}`);
  }
  return fout;
}

const heeft = (rol: Rol, { recht }: Route): boolean =>
  recht !== null && (rechten[recht] as readonly Rol[]).includes(rol);

describe('elke route', () => {
  it('noemt een recht of is openbaar, en nooit allebei', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter(({ recht, openbaar }) => (recht !== null) === openbaar).map(naamVan)).toEqual([]);
    expect(routes.filter(({ recht }) => recht !== null && !(recht in rechten)).map(naamVan)).toEqual([]);
  });

  it('is alleen openbaar als de lijst dat zegt', () => {
    expect(
      routes
        .filter(({ openbaar }) => openbaar)
        .map(naamVan)
        .sort(),
    ).toEqual(Object.keys(OPENBAAR).sort());
  });

  it('gaat door een controller, en dus langs de rechtencontrole', () => {
    const bekend = new Set(routes.map(naamVan));
    const ernaast = geregistreerd.filter((naam) => !/^(HEAD|OPTIONS) /.test(naam) && !bekend.has(naam));
    expect(geregistreerd.length).toBeGreaterThan(40);
    expect(ernaast).toEqual([]);
  });

  it('staat met recht en rollen in docs/rechten.md', async () => {
    await vergelijkMetInventaris('docs/rechten.md', alsDocument(routes));
  });

  it('elke rol heeft ten minste één recht', () => {
    for (const rol of ROLLEN) {
      expect(Object.values(rechten).filter((r) => (r as readonly Rol[]).includes(rol))).not.toHaveLength(0);
    }
  });
});

describe('de rechtencontrole over alle routes', () => {
  it('weigert wie niet is ingelogd met 401', async () => {
    const wie = app.anoniem();
    const fout = await afwijkingen(
      gesloten().map((route) => ({ naam: naamVan(route), verzoek: () => roepAan(wie, route) })),
      ({ status, body }) => status === 401 && body.code === 'NIET_INGELOGD' && Boolean(body.correlatieId),
    );
    expect(fout).toEqual([]);
  });

  it.each(ROLLEN)('weigert %s elke route waarvoor die rol geen recht heeft, met 403', async (rol) => {
    const wie = app.als(rol);
    const dicht = gesloten().filter((route) => !heeft(rol, route));
    const fout = await afwijkingen(
      dicht.map((route) => ({ naam: naamVan(route), verzoek: () => roepAan(wie, route) })),
      ({ status, body }) => status === 403 && body.code === 'GEEN_RECHT',
    );
    expect(fout).toEqual([]);
  });

  it.each(ROLLEN)(
    'laat %s door waar die rol wel recht heeft, en breekt nergens op lege invoer',
    async (rol) => {
      const wie = app.als(rol);
      const open = gesloten().filter((route) => heeft(rol, route));
      const fout = await afwijkingen(
        open.map((route) => ({ naam: naamVan(route), verzoek: () => roepAan(wie, route) })),
        ({ status }) => status !== 401 && status < 500,
      );
      expect(fout).toEqual([]);
    },
  );

  it('een sessie van een uitgeschakeld account komt nergens meer in', async () => {
    const { jurist } = app.tweede.gebruikers;
    await app.als('jurist', app.tweede).get('/api/v1/ik').expect(200);
    await app.sql('UPDATE identiteit.gebruikers SET actief = false WHERE id = $1', [jurist]);
    await app.als('jurist', app.tweede).get('/api/v1/ik').expect(401);
    await app.sql('UPDATE identiteit.gebruikers SET actief = true WHERE id = $1', [jurist]);
  });
});

describe('elk antwoord', () => {
  const KOPPEN: Readonly<Record<string, RegExp>> = {
    'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    'x-content-type-options': /^nosniff$/,
    'x-frame-options': /^DENY$/,
    'referrer-policy': /^same-origin$/,
    'cross-origin-opener-policy': /^same-origin$/,
    'cross-origin-resource-policy': /^same-origin$/,
    'api-version': /^\d+\.\d+\.\d+$/,
    'x-correlation-id': /^[\w-]{8,64}$/,
  };
  const mist = (antwoord: Response) =>
    Object.entries(KOPPEN)
      .filter(([naam, vorm]) => !vorm.test(String(antwoord.headers[naam] ?? '')))
      .map(([naam]) => naam);

  it('van elke route draagt de beveiligingskoppen en de versie van de API, ook als het een weigering is', async () => {
    const fout: string[] = [];
    for (const route of routes) {
      for (const wie of [app.anoniem(), app.als('coordinator')]) {
        const antwoord = await roepAan(wie, route);
        const ontbreekt = mist(antwoord);
        if (route.pad.startsWith('/api/') && !/no-store/.test(antwoord.headers['cache-control'] ?? '')) {
          ontbreekt.push('cache-control');
        }
        if (antwoord.headers['x-powered-by'] ?? antwoord.headers['server'])
          ontbreekt.push('verraadt software');
        if (ontbreekt.length > 0)
          fout.push(`${naamVan(route)} (${antwoord.status}): ${ontbreekt.join(', ')}`);
      }
    }
    expect(fout).toEqual([]);
  });

  it.each(['/bestaat-niet', '/api/v1/bestaat-niet', '/api/v1/meldingen/%E0%A4%A'])(
    'van %s, dat nergens bestaat, ook',
    async (pad) => {
      expect(mist(await app.anoniem().get(pad))).toEqual([]);
    },
  );

  it('een correlatiekenmerk van de aanroeper komt terug, een onveilig niet', async () => {
    const eigen = await app.anoniem().get('/health/live').set('x-correlation-id', 'keten-12345678');
    expect(eigen.headers['x-correlation-id']).toBe('keten-12345678');
    const onveilig = await app.anoniem().get('/health/live').set('x-correlation-id', '<script>alert(1)');
    expect(onveilig.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

/** Where the ids of a resource in the address come from. A new resource is added here, or its test fails. */
const TABEL: Readonly<Record<string, string>> = {
  actiepunten: 'weging.actiepunten',
  activiteiten: 'activiteit.activiteiten',
  uitwisselingen: 'activiteit.uitwisselingen',
  accountverzoeken: 'identiteit.accountverzoeken',
  aanbieders: 'aanbieder.aanbieders',
  aandachtsgebieden: 'aandacht.gebieden',
  aanduidingen: 'aandacht.aanduidingen',
  bronnen: 'bron.bronnen',
  netwerkkaarten: 'netwerkkaart.kaarten',
  themaonderzoeken: 'themaonderzoek.themaonderzoeken',
  opvraaglijsten: 'opvraaglijst.lijsten',
  wederhoren: 'wederhoor.wederhoren',
  zienswijzevragen: 'publicatie.zienswijzevragen',
  collegeadviezen: 'collegeadvies.adviezen',
  veiligheidsafspraken: 'veiligheidsafspraak.afspraken',
  'corrigerende-maatregelen': 'corrigerend.maatregelen',
  aanbiederaccounts: 'identiteit.gebruikers',
  afwezigheden: 'bezoek.afwezigheden',
  attenderingen: 'attendering.attenderingen',
  afwegingskaders: 'weging.afwegingskaders',
  berichten: 'bericht.berichten',
  clientenstops: 'aanbieder.clientenstops',
  risicokenmerken: 'risico.risicokenmerken',
  bevindingen: 'bevinding.bevindingen',
  bewijsstukken: 'bevinding.bewijsstukken',
  belangenconflicten: 'identiteit.belangenconflicten',
  bevoegdheden: 'bevoegdheid.gebruiken',
  bezoeken: 'bezoek.bezoeken',
  samenlopen: 'onderzoek.samenlopen',
  bezoekkeuzes: 'risico.bezoekkeuzes',
  jaarplannen: 'jaarplan.jaarplannen',
  bijstellingen: 'risico.bijstellingen',
  collegeberichten: 'onderzoek.collegeberichten',
  documenten: 'document.documenten',
  doorzendingen: 'partner.doorzendingen',
  gebruikers: 'identiteit.gebruikers',
  herweegitems: 'weging.herweegitems',
  herwegingen: 'weging.herwegingen',
  informeervoorstellen: 'risico.informeervoorstellen',
  'inkomende-berichten': 'postvak.berichten',
  kaderversies: 'toetsingskader.versies',
  ketenpartners: 'partner.partners',
  klaarzettingen: 'bezoek.klaarzettingen',
  ladderstappen: 'interventieladder.stappen',
  maatregelen: 'maatregel.maatregelen',
  machineclients: 'identiteit.clients',
  meldingen: 'melding.meldingen',
  meldingopgaven: 'melding.opgaven',
  netwerken: 'aanbieder.netwerken',
  relaties: 'aanbieder.relaties',
  'mislukte-taken': 'outbox.mislukkingen',
  notities: 'onderzoek.notities',
  opdrachten: 'onderzoek.opdrachten',
  overleggen: 'partner.overleggen',
  partnervragen: 'partner.vragen',
  patronen: 'patroon.patronen',
  // By the publication that was placed.
  plaatsingen: 'publicatie.besluiten',
  publicaties: 'publicatie.besluiten',
  rapporten: 'rapport.rapporten',
  risicoanalyses: 'risico.analyses',
  risicobeelden: 'aanbieder.aanbieders',
  termijnen: 'termijn.termijnen',
  toetsingskaders: 'toetsingskader.kaders',
  twijfels: 'melding.twijfels',
  uitstelverzoeken: 'termijn.uitstelverzoeken',
  vergewissteekproeven: 'bezoek.vergewissteekproeven',
  verbeterplannen: 'onderzoek.verbeterplannen',
  weegtaken: 'weging.taken',
  weergaven: 'weergave.weergaven',
  werkoverleggen: 'weging.werkoverleggen',
  zaken: 'onderzoek.zaken',
};

describe('een rij van een andere organisatie', () => {
  // Of a system without a role: test/e2e/aanleveren.spec.ts asks the same of it.
  const metRol = ({ recht }: Route) =>
    ROLLEN.some((een) => (rechten[recht ?? 'ik:lezen'] as readonly Rol[]).includes(een));
  const metId = () => gesloten().filter((route) => /:[a-z]*[iI]d\b/.test(route.pad) && metRol(route));
  const bron = ({ pad }: Route): string => /^\/api\/v1\/([\w-]+)\/:/.exec(pad)?.[1] ?? '';
  const rol = (route: Route): Rol => rechten[route.recht ?? 'ik:lezen'][0] as Rol;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const client = new pg.Client({ connectionString: app.databank.clusterUrl });
    await client.connect();
    // A row in every table, so that there is something to see for whoever may see it.
    await vulAlles(client, await organisatietabellen(client), [app.eerste.id]);
    for (const [naam, tabel] of Object.entries(TABEL)) {
      const bestaat = await client.query('SELECT to_regclass($1) AS t', [tabel]);
      if (bestaat.rows[0]?.t === null) continue;
      const { rows } = await client.query<{ id: string }>(
        `SELECT id FROM ${tabel} WHERE organisatie_id = $1 ORDER BY id LIMIT 1`,
        [app.eerste.id],
      );
      ids[naam] = rows[0]?.id ?? '';
    }
    await client.end();
  });

  it('komt van een tabel die deze test kent', () => {
    const onbekend = metId().filter((route) => !ids[bron(route)]);
    expect(onbekend.map(naamVan)).toEqual([]);
  });

  it('bestaat niet: elke leesroute met een kenmerk geeft 404, net als een kenmerk dat nergens bestaat', async () => {
    const fout: string[] = [];
    for (const route of metId().filter(({ methode }) => methode === 'GET')) {
      const wie = app.als(rol(route), app.tweede);
      const vreemd = await roepAan(wie, route, ids[bron(route)]);
      const nergens = await roepAan(wie, route);
      if (vreemd.status !== 404)
        fout.push(`${naamVan(route)}: ${vreemd.status} ${vreemd.text.slice(0, 100)}`);
      expect(zonderSpoor(vreemd)).toEqual(zonderSpoor(nergens));
    }
    expect(fout).toEqual([]);
  });

  it('is voor de eigen organisatie wel te vinden (anders bewijst de vorige test niets)', async () => {
    const eigen = ['aanbieders', 'gebruikers'];
    for (const route of metId().filter((r) => r.methode === 'GET' && eigen.includes(bron(r)))) {
      const id = bron(route) === 'aanbieders' ? app.eerste.aanbiederId : app.eerste.gebruikers.fg;
      expect([naamVan(route), (await roepAan(app.als(rol(route)), route, id)).status]).toEqual([
        naamVan(route),
        200,
      ]);
    }
  });

  it('is ook niet te wijzigen: geen handeling erop slaagt of breekt', async () => {
    const fout = await afwijkingen(
      metId()
        .filter(({ methode }) => methode !== 'GET')
        .map((route) => ({
          naam: naamVan(route),
          verzoek: () => roepAan(app.als(rol(route), app.tweede), route, ids[bron(route)]),
        })),
      ({ status }) => status >= 400 && status < 500,
    );
    expect(fout).toEqual([]);
  });
});

function zonderSpoor({ status, body }: Response): object {
  const { instance: _, correlatieId: __, ...rest } = body as Record<string, unknown>;
  return { status, ...rest };
}

const stip = (recht: string, rol: Rol): string =>
  rol === 'aanbieder' && (RECHTEN_VAN_ACCOUNTBEHEERDER as readonly string[]).includes(recht) ? '○' : '●';

function alsDocument(alle: readonly Route[]): string {
  const rij = (...cellen: string[]) => `| ${cellen.join(' | ')} |`;
  const kop = (...namen: string[]) => [rij(...namen), rij(...namen.map(() => '---'))];
  return [
    '# Who may do what',
    '',
    'Made from the code by `NAV_BIJWERKEN=1 npm test -- test/e2e/routes.spec.ts`; the same test fails when it',
    'is out of date. Rights and roles: `libs/platform/src/auth/rechten.ts`. A route without a right is refused.',
    '',
    '## Rights',
    '',
    ...kop('right', ...ROLLEN),
    ...Object.entries(rechten).map(([recht, rollen]) =>
      rij(
        `\`${recht}\``,
        ...ROLLEN.map((r) => ((rollen as readonly Rol[]).includes(r) ? stip(recht, r) : '')),
      ),
    ),
    '',
    '○: only the accountbeheerder of that provider, a trait of the account.',
    '',
    '## Routes',
    '',
    ...kop('method', 'route', 'right'),
    ...alle.map(({ methode, pad, recht }) =>
      rij(methode, `\`${pad.replace(/:(\w+)/g, '{$1}')}\``, recht ? `\`${recht}\`` : 'open'),
    ),
    '',
  ].join('\n');
}
