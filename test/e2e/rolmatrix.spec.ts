import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Rechtnaam, ROLLEN, rechten } from '@navolgbaar/platform/auth';
import { Pdfwekker } from '@navolgbaar/rapport';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { adviezenVan, opAdvies } from '../harnas/collegeadvies';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { vergelijkMetInventaris } from '../harnas/inventaris';
import { type Lezer, type Lezers, maakLezers } from '../harnas/lezers';
import { pdfTekst } from '../harnas/pdf-tekst';
import { type Route, routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';
import { LADDER } from '../harnas/ladder';
import { afspraakvelden } from '../harnas/veiligheidsafspraak';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';

/** What this is about: every route with such a right must be reached with an object of its own. */
const ONDERWERP = ['maatregel', 'collegeadvies', 'veiligheidsafspraak'] as const;

const TEAM = ['toezichthouder', 'coordinator'] as const;

/**
 * A word of its own in each text, and who may ever read it, by whatever road. Nobody else may, and each of these must.
 * Sources: product.md (need-to-know), Beleidskader § 8, Wmo 2015 art. 5.2.4.
 */
const WOORDEN: Readonly<Record<string, { readonly wat: string; readonly wie: readonly Lezer[] }>> = {
  boomklever: { wat: 'de naam van de melder', wie: [...TEAM] },
  // The jurist weighs on what the advice rests; a college never reads what the provider was told to do.
  zilverreiger: { wat: 'wat de aanbieder moet doen', wie: [...TEAM, 'aanbieder', 'andere jurist'] },
  grutto: { wat: 'waarom een maatregel niet is opgevolgd', wie: [...TEAM, 'aanbieder', 'andere jurist'] },
  tapuit: { wat: 'wat inwoners van een maatregel gaan merken', wie: [...TEAM, 'aanbieder'] },
  patrijs: { wat: 'waarom een onderdeel niet voldoet', wie: [...TEAM, 'aanbieder'] },
  ooievaar: { wat: 'een veiligheidsafspraak', wie: [...TEAM, 'aanbieder'] },
  lepelaar: { wat: 'het bewijs van een controle van een veiligheidsafspraak', wie: [...TEAM] },
  kievit: { wat: 'wat de aanbieder inleverde', wie: [...TEAM, 'aanbieder'] },
  wulp: { wat: 'het advies aan het eigen college', wie: [...TEAM, 'jurist', 'college'] },
  roerdomp: { wat: 'de tekst van de jurist, waarvan alleen de conclusie is gedeeld', wie: [...TEAM] },
  tureluur: { wat: 'de vraag van het college', wie: [...TEAM, 'jurist', 'college'] },
  scholekster: { wat: 'het besluit van het college', wie: [...TEAM, 'jurist', 'college'] },
  kluut: { wat: 'wat er van het besluit kwam', wie: [...TEAM] },
  regenwulp: { wat: 'het advies aan het andere college, bij zijn jurist', wie: [...TEAM, 'andere jurist'] },
  kokmeeuw: {
    wat: 'het rapport, gedeeld met het eigen college',
    wie: [...TEAM, 'jurist', 'college', 'aanbieder', 'andere jurist'],
  },
};
const LEZERS: readonly Lezer[] = [
  ...(['toezichthouder', 'coordinator', 'jurist', 'andere jurist', 'college', 'ander college'] as const),
  ...(['aanbieder', 'andere aanbieder', 'contractbeheer', 'beheerder', 'archivaris', 'fg'] as const),
  'andere organisatie',
];

type Gelezen = Record<
  Lezer,
  { readonly woorden: Map<string, string[]>; readonly routes: Map<string, string> }
>;

describe('wie leest wat van maatregelen en adviezen, langs elke weg', () => {
  let app: TestApp;
  let lezers: Lezers;
  let ids: Readonly<Record<string, readonly string[]>>;
  let gelezen: Gelezen;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    lezers = await maakLezers(app);
    ids = await richtIn();
    await app.app.get(WerkIndexBij).execute();
    gelezen = await leesAlles();
  }, 300_000);
  afterAll(() => app.sluit());

  /** A case of two gemeenten: a measure not followed, an advice that was decided on, and one at the jurist of the other. */
  async function richtIn(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { gemeenteId, aanbiederId, id: organisatieId } = app.eerste;
    const post = async (pad: string, inhoud: object, versie?: number, wie: Lezer = 'toezichthouder') => {
      const verzoek = lezers.wie[wie].post(`/api/v1/${pad}`);
      if (versie) void verzoek.set('if-match', `"v${versie}"`);
      const { body, status } = await verzoek.send(inhoud);
      if (status >= 300) throw new Error(`${pad}: ${status} ${JSON.stringify(body)}`);
      await app.verwerkUitstaandeJobs();
      return body;
    };
    const melding = await post('meldingen', {
      ...{
        soort: 'signaal',
        kanaal: 'telefoon',
        bron: 'inwoner',
        aard: 'feit',
        wet: 'wmo',
        domein: 'kwaliteit',
      },
      ...{
        onderwerp: 'De nacht',
        omschrijving: 'Te weinig mensen.',
        onrechtmatigheid: 'nee',
        aanbiederId,
        gemeenteId,
      },
      melder: { hoedanigheid: 'familie', naam: 'T. Boomklever' },
    });
    const zaak = await post('zaken', {
      ...{
        toezichtvorm: 'signaalgestuurd',
        onderwerp: 'De nacht',
        domein: 'kwaliteit',
        wet: 'wmo',
        aanbiederId,
      },
      gemeenteIds: [gemeenteId, lezers.andereGemeenteId],
    });
    const koppel =
      'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)';
    await app.sql(koppel, [organisatieId, zaak.id, melding.id]);
    await post(`zaken/${zaak.id}/_rond-onderzoek-af`, { bevinding: 'De bezetting is te laag.' }, 1);
    const team = lezers.wie.toezichthouder;
    const bevindingId = await vastgesteldeBevinding(team, zaak.id, '2026-04-13');
    const maatregel = await post(`zaken/${zaak.id}/maatregelen`, {
      ...{ soort: 'verbetermaatregelen', omschrijving: 'Zet een zilverreiger in de nacht.', doel: 'Hulp.' },
      ...{ onderbouwing: 'De roosters.', ernstWeging: 'Ernstig.' },
      ...{ bevindingIds: [bevindingId], verwachtEffect: 'Bewoners krijgen hulp van een tapuit.' },
      ...LADDER,
    });
    const reactie = { onderdeel: 'reactie', tekst: 'Wij denken aan een kievit.' };
    const ingeleverd = await post(
      `maatregelen/${maatregel.id}/_lever-in`,
      reactie,
      maatregel.versie,
      'aanbieder',
    );
    const rapport = await post(`zaken/${zaak.id}/rapporten`, {
      ...{ titel: 'Onderzoek naar de nacht', soort: 'kwaliteit', ...rapportinhoud(SECTIES) },
    });
    await post(`rapporten/${rapport.id}/_stel-vast`, ZONDER_WEDERHOOR, rapport.versie, 'coordinator');
    await app.app.get(Pdfwekker).rust();
    const oordeel = {
      ...{ oordeel: 'niet_opgevolgd', motivering: 'De grutto kwam niet.' },
      onderdelen: [{ onderdeel: 'reactie', oordeel: 'niet', reden: 'Er kwam geen patrijs.' }],
    };
    const { versie } = (await lezers.wie.toezichthouder.get(`/api/v1/maatregelen/${ingeleverd.id}`)).body;
    await post(`maatregelen/${maatregel.id}/_beoordeel`, oordeel, versie);
    const afspraak = await post(`zaken/${zaak.id}/veiligheidsafspraken`, {
      ...{ ...afspraakvelden(app), tekst: 'In de nacht waakt een ooievaar.' },
    });
    await post(
      `veiligheidsafspraken/${afspraak.id}/_controleer`,
      {
        ...{ uitkomst: 'niet_nagekomen', op: '2026-04-13', wijze: 'bezoek' },
        ...{ toelichting: 'Er waakte niemand.', bewijs: 'Gezien door een lepelaar.' },
      },
      afspraak.versie,
    );
    const adviezen = await adviezenVan(app, zaak.id);
    const van = (gemeente: string) => adviezen.find((een) => een.gemeenteId === gemeente)?.id ?? '';
    const [eigen, ander] = [van(gemeenteId), van(lezers.andereGemeenteId)];
    const doe = async (id: string, daad: string, inhoud: object, wie: Lezer = 'toezichthouder') => {
      const { status, body } = await opAdvies(app, id, daad, inhoud, lezers.wie[wie]);
      if (status >= 300) throw new Error(`${daad}: ${status} ${JSON.stringify(body)}`);
      await app.verwerkUitstaandeJobs();
    };
    const inhoud = (wat: string) => ({
      ...{ maatregel: 'clientenstop', grondsoort: 'contract', vindplaats: 'Artikel 12', van: '2026-05-01' },
      ...{
        wat,
        waarom: 'Het hielp niet.',
        evenredigheid: 'Minder hielp niet.',
        gevolg: 'Weinig.',
        rapportId: rapport.id,
      },
    });
    for (const [id, wat] of [
      [eigen, 'Laat een wulp los.'],
      [ander, 'Laat een regenwulp los.'],
    ] as const) {
      await doe(id, '_neem-op', {});
      await doe(id, 'wijzig', inhoud(wat));
      await doe(id, '_leg-voor', {});
    }
    await doe(eigen, '_toets', { oordeel: 'akkoord', tekst: 'De roerdomp kan.' }, 'jurist');
    await doe(eigen, '_verzend', { grond: 'Wmo 2015 art. 5.2.4', juristdeling: 'conclusie' });
    await doe(eigen, 'vragen', { vraag: 'Waarom een tureluur?' }, 'college');
    const besluit = { soort: 'volgt', op: '2026-04-13', inhoud: 'Wij volgen de scholekster.' };
    await doe(eigen, '_besluit', besluit, 'college');
    await doe(eigen, '_leg-effect-vast', { tekst: 'Er kwam een kluut.' });
    const stukken = await app.sql<{ id: string }>(
      `SELECT id FROM document.documenten WHERE organisatie_id = $1 AND object IN ('collegeadvies', 'rapport')`,
      [organisatieId],
    );
    return {
      ...{
        maatregelen: [maatregel.id],
        veiligheidsafspraken: [afspraak.id],
        collegeadviezen: [eigen, ander],
        zaken: [zaak.id],
        meldingen: [melding.id],
      },
      ...{ rapporten: [rapport.id], aanbieders: [aanbiederId], documenten: stukken.map(({ id }) => id) },
    };
  }

  /** Every address of a route for what was made; none for a route of another subject that needs something else. */
  function adressen({ pad, recht }: Route): string[] {
    const soort = pad.split('/')[3] ?? '';
    const eigen = ids[soort] ?? [];
    const vanOnderwerp = ONDERWERP.some((een) => recht?.startsWith(`${een}:`));
    if (pad === '/api/v1/documenten')
      return Object.entries({
        zaak: 'zaken',
        rapport: 'rapporten',
        collegeadvies: 'collegeadviezen',
        maatregel: 'maatregelen',
      }).flatMap(([object, bij]) => (ids[bij] ?? []).map((id) => `${pad}?object=${object}&objectId=${id}`));
    if (!pad.includes(':')) return VRAAG[pad] ? [`${pad}?${VRAAG[pad]}`] : [pad, `${pad}?status=alle`];
    const perDocument = pad.includes(':documentId') ? (ids['documenten'] ?? []) : [''];
    const alle = eigen.flatMap((id) =>
      perDocument.map((documentId) => pad.replace(':id', id).replace(':documentId', documentId)),
    );
    if (vanOnderwerp && alle.length === 0) throw new Error(`Maak in deze test iets voor ${pad}.`);
    return alle.filter((een) => !een.includes(':'));
  }

  async function leesAlles(): Promise<Gelezen> {
    const routes = routesVan(app.app).filter(({ methode, recht }) => methode === 'GET' && recht);
    const uit = {} as Gelezen;
    for (const lezer of LEZERS) {
      const woorden = new Map<string, string[]>();
      const standen = new Map<string, string>();
      const zie = (waar: string, tekst: string) => {
        for (const woord of Object.keys(WOORDEN))
          if (new RegExp(`\\b${woord}\\b`, 'i').test(tekst))
            woorden.set(woord, [...(woorden.get(woord) ?? []), waar]);
      };
      for (const route of routes)
        for (const adres of adressen(route)) {
          const antwoord = await lezers.wie[lezer].get(adres).responseType('blob');
          const bytes = antwoord.body as Buffer;
          if (antwoord.status === 200)
            zie(
              route.pad,
              antwoord.type === 'application/pdf' ? await pdfTekst(bytes) : bytes.toString('utf8'),
            );
          // The best that any of the addresses gave.
          if (standen.get(route.pad) !== '200') standen.set(route.pad, String(antwoord.status));
        }
      for (const woord of Object.keys(WOORDEN)) {
        const { body, status } = await lezers.wie[lezer].post('/api/v1/_zoek').send({ vraag: woord });
        if (status === 200) zie('/api/v1/_zoek', JSON.stringify(body.resultaten));
      }
      uit[lezer] = { woorden, routes: standen };
    }
    return uit;
  }

  it.each(Object.entries(WOORDEN))('%s', (woord, { wie }) => {
    const wel = LEZERS.filter((lezer) => gelezen[lezer].woorden.has(woord));
    const teVeel = wel
      .filter((lezer) => !wie.includes(lezer))
      .map((lezer) => [lezer, gelezen[lezer].woorden.get(woord)]);
    expect({ teVeel, wel: [...wel].sort() }).toEqual({ teVeel: [], wel: [...wie].sort() });
  });

  it('staat als tabel in docs/rolmatrix.md: een verschil vraagt een besluit', async () => {
    const routes = routesVan(app.app).filter(({ recht }) =>
      ONDERWERP.some((een) => recht?.startsWith(`${een}:`)),
    );
    const rij = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
    const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]) =>
      [rij(koppen), rij(koppen.map(() => '---')), ...rijen.map(rij)].join('\n');
    const lezen = routes
      .filter(({ methode }) => methode === 'GET')
      .map(({ pad }) => [
        `\`${pad}\``,
        ...LEZERS.map((lezer) => STAND[gelezen[lezer].routes.get(pad) ?? ''] ?? '?'),
      ]);
    const doen = routes
      .filter(({ methode }) => methode !== 'GET')
      .map(({ pad, methode, recht }) => [
        `${methode} \`${pad}\``,
        ...ROLLEN.map((rol) => ((rechten[recht as Rechtnaam] as readonly string[]).includes(rol) ? '●' : '')),
      ]);
    const teksten = Object.entries(WOORDEN).map(([woord, { wat }]) => [
      wat,
      ...LEZERS.map((lezer) => (gelezen[lezer].woorden.has(woord) ? '●' : '')),
    ]);
    await vergelijkMetInventaris(
      'docs/rolmatrix.md',
      [
        '# Who sees and does what of measures, advices and agreements for safety',
        'Made by `test/e2e/rolmatrix.spec.ts`, which tried it: two organisations, two colleges, two providers. A changed cell is a',
        'decision about somebody who reads more or less than before. Which fields each of them gets: `test/architecture/zicht-van-buiten.json`.',
        '\n## Which text reaches whom, by any road\n',
        'By lists, counts, exports, files, the search, the audit and everything else that can be read.\n',
        tabel(['text', ...LEZERS], teksten),
        '\n## Which route answers\n',
        '● answers, ○ answers with nothing of what was made here or says there is nothing, empty: no right.\n',
        tabel(['GET', ...LEZERS], lezen),
        '\n## Which act a role may ask\n',
        'Whether it can be done then follows from the state of the object and of whom it is.\n',
        tabel(['act', ...ROLLEN], doen),
      ].join('\n'),
    );
  });
});

const STAND: Readonly<Record<string, string>> = { '200': '●', '403': '', '404': '○' };
/** What must be asked along. */
const VRAAG: Readonly<Record<string, string>> = {
  '/api/v1/termijnen/agenda': 'van=2026-01-01&tot=2026-12-31',
  '/api/v1/gelijke-gevallen': 'van=2026-01-01&tot=2026-12-31',
  '/api/v1/verantwoordingsregels': 'van=2026-01-01&tot=2026-12-31',
  '/api/v1/verantwoordingsregels/export': 'van=2026-01-01&tot=2026-12-31',
  '/api/v1/bezoekplanningen': 'van=2026-04-01&tot=2026-04-30',
};
const SECTIES = {
  ...{ aanleiding: 'Een signaal over de nacht.', feiten: 'Wij kwamen twee keer.' },
  bevindingen: [{ norm: 'Genoeg personeel', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' }],
  ...{ conclusie: 'Er is een kokmeeuw te weinig.', gevolgVoorInwoners: 'Te weinig hulp.' },
  ...{ advies: 'Zorg voor meer mensen.', samenvatting: 'Te weinig mensen in de nacht.' },
};
