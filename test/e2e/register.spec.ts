import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { Paginageheugen } from '../../libs/register/src/http/paginageheugen';
import { uitPlatteTekst } from '../../libs/tekst/src';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Gepubliceerd,
  publiceerRapport,
  publiceerVoorstel,
  trekPublicatieIn,
} from '../harnas/gepubliceerd';
import { TestApp } from '../harnas/test-app';

const EIGEN_WOORDEN = uitPlatteTekst('Wij zijn het niet <eens>.');

/** Without waiting until the pages that are ready are asked about again. */
const wijzig = async (app: TestApp, sql: string, waarden: unknown[]) => {
  await app.sql(sql, waarden);
  await app.app.get(Paginageheugen, { strict: false }).werkBij();
};

describe('het openbare register', () => {
  let app: TestApp;
  let noord: Gepubliceerd;
  let zuid: Gepubliceerd;

  beforeAll(async () => {
    app = await TestApp.start();
    noord = await publiceerRapport(app, 'Nachtzorg bij De Linde');
    zuid = await publiceerRapport(app, 'Dagbesteding bij Het Anker', app.tweede);
  }, 120_000);
  afterAll(() => app.sluit());

  const lees = async (pad: string) => (await app.anoniem().get(pad).expect(200)).text;
  const titels = (html: string) =>
    ['Nachtzorg bij De Linde', 'Dagbesteding bij Het Anker'].filter((titel) => html.includes(`>${titel}<`));

  describe('zoeken en kiezen', () => {
    it.each([
      ['zonder keuze', '', 2],
      ['een woord uit de titel', '?zoek=nachtzorg', 1],
      ['een woord uit de samenvatting', '?zoek=medicijn', 2],
      ['een woord uit de tekst', '?zoek=PROTOCOL', 2],
      ['een woord in een andere vorm', '?zoek=medicijnen', 2],
      ['twee woorden', '?zoek=nachtzorg+medicijnen', 1],
      ['een uitgesloten woord', '?zoek=medicijnen+-nachtzorg', 1],
      ['een woord dat er niet is', '?zoek=zwembad', 0],
      ['alleen leestekens', '?zoek=%22%26%7C%21', 0],
      ['soort', '?soort=kwaliteit', 2],
      ['een ander soort', '?soort=thema', 0],
      ['jaar', '?jaar=2026', 2],
      ['een ander jaar', '?jaar=2025', 0],
      ['een gemeente die niemand heeft', '?gemeente=Nergens', 0],
      ['een deel van de naam', '?aanbieder=LÍND', 2],
      ['een andere naam', '?aanbieder=anker', 0],
      ['lege velden', '?zoek=&aanbieder=&gemeente=&soort=&jaar=', 2],
    ])('op %s', async (_, vraag, aantal) => {
      expect(titels(await lees(`/register${vraag}`))).toHaveLength(aantal);
    });

    it('op gemeente: de namen komen uit de zaak', async () => {
      const [rij] = await app.sql<{ gemeenten: string[] }>(
        'SELECT gemeenten FROM register.publicaties WHERE id = $1',
        [noord.id],
      );
      const [gemeente = ''] = rij?.gemeenten ?? [];
      expect(gemeente).not.toBe('');
      const html = await lees(`/register?gemeente=${encodeURIComponent(gemeente)}&soort=kwaliteit`);
      expect(titels(html)).toContain('Nachtzorg bij De Linde');
      expect(html).toContain(`<option value="${gemeente}" selected="">`);
      expect(html).toContain('href="/register?soort=kwaliteit"');
    });

    it.each([
      '?jaar=vorig',
      '?jaar=1026',
      '?soort=geheim',
      '?soort=toString',
      `?zoek=${'x'.repeat(101)}`,
      '?zoek=a&zoek=b',
      '?gemeente[naam]=x&gemeente=%1f',
    ])('weigert %s in een leesbare pagina', async (vraag) => {
      const { text, headers } = await app.anoniem().get(`/register${vraag}`).expect(400);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(text).toContain('Zo kunnen wij niet zoeken');
      expect(text).toContain('href="/register"');
    });

    it('toont wat is getypt als tekst', async () => {
      const html = await lees(`/register?zoek=${encodeURIComponent('"><script>x</script>')}`);
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;');
    });
  });

  it('geeft wat klaarligt net als de eerste keer, ook aan een volgende vrager', async () => {
    const pad = `/register/${noord.slug}`;
    const vraag = () => app.anoniem().get(pad).set('x-correlation-id', 'kenmerk-van-de-poort');
    const vanEenVrager = ['date', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
    const [eerste, tweede] = [await vraag().expect(200), await vraag().expect(200)];
    const koppen = ({ headers }: typeof eerste) =>
      Object.entries(headers as Record<string, string>).filter(([naam]) => !vanEenVrager.includes(naam));
    expect(tweede.text).toBe(eerste.text);
    expect(Object.fromEntries(koppen(tweede))).toEqual(Object.fromEntries(koppen(eerste)));
    expect(tweede.headers['x-correlation-id']).toBe('kenmerk-van-de-poort');
    // The second did not take the usual road: nobody counted who asked.
    expect(eerste.headers).toHaveProperty('x-ratelimit-remaining');
    expect(tweede.headers).not.toHaveProperty('x-ratelimit-remaining');
    // Another address of the same page: the usual road.
    expect((await app.anoniem().get(`${pad}?x=1`).expect(200)).headers).toHaveProperty(
      'x-ratelimit-remaining',
    );
    const { etag } = eerste.headers as { etag: string };
    for (const versies of [etag, `W/${etag}`, `"anders", ${etag}`])
      expect((await vraag().set('if-none-match', versies).expect(304)).text).toBe('');
    await vraag().set('if-none-match', '"anders"').expect(200);
  });

  it('antwoordt 304 op de lijst zolang er niets verandert, en daarna niet meer', async () => {
    const { headers } = await app.anoniem().get('/register').expect(200);
    const weer = () => app.anoniem().get('/register').set('if-none-match', String(headers.etag));
    await weer().expect(304);
    await wijzig(app, `UPDATE register.publicaties SET titel = 'Andere titel' WHERE id = $1`, [zuid.id]);
    expect((await weer().expect(200)).text).toContain('Andere titel');
    await wijzig(app, `UPDATE register.publicaties SET titel = 'Dagbesteding bij Het Anker' WHERE id = $1`, [
      zuid.id,
    ]);
  });

  const DATA = [
    '/register/feed.atom',
    '/register/opendata/rapporten.csv',
    '/register/opendata/rapporten.json',
  ];
  const rectificeer = ({ id, versie }: Gepubliceerd, inhoud: object, wie = app.als('toezichthouder')) =>
    wie.post(`/api/v1/publicaties/${id}/_rectificeer`).set('if-match', `"v${versie}"`).send(inhoud);

  describe('een aanbieder', () => {
    it('heeft een pagina met al zijn rapporten, van elke toezichthouder', async () => {
      const html = await lees('/register/aanbieders/stichting-de-linde');
      expect(titels(html)).toHaveLength(2);
      expect(html).toContain('Toezicht Noord');
      expect(html).toContain('Toezicht Zuid');
      expect(await lees(`/register/${noord.slug}`)).toContain(
        'href="/register/aanbieders/stichting-de-linde"',
      );
    });

    it('toont daar wat hij zelf zei', async () => {
      await wijzig(
        app,
        `UPDATE register.publicaties SET inhoud = jsonb_set(inhoud, '{secties}', inhoud -> 'secties' || $2::jsonb) WHERE id = $1`,
        [zuid.id, JSON.stringify([{ sleutel: 'reactieAanbieder', kop: 'Reactie', inhoud: EIGEN_WOORDEN }])],
      );
      expect(await lees('/register/aanbieders/stichting-de-linde')).toContain(
        'Wij zijn het niet &lt;eens&gt;.',
      );
    });

    it.each(['niemand', '%2e%2e', 'STICHTING'])('%s bestaat niet', async (slug) => {
      const { text } = await app.anoniem().get(`/register/aanbieders/${slug}`).expect(404);
      expect(text).toContain('Deze pagina bestaat niet');
    });
  });

  describe('de feed en de open data', () => {
    it('zijn Atom 1.0, met vaste namen en het eigen adres', async () => {
      const { text, headers } = await app.anoniem().get('/register/feed.atom').expect(200);
      expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
      const xml = new SaxesParser({ xmlns: true });
      const gezien: { naam: string; uri: string }[] = [];
      xml.on('opentag', ({ local, uri }) => gezien.push({ naam: local, uri }));
      xml.on('error', (fout) => {
        throw fout;
      });
      xml.write(text).close();
      expect(new Set(gezien.map(({ uri }) => uri))).toEqual(new Set(['http://www.w3.org/2005/Atom']));
      const aantal = (naam: string) => gezien.filter((element) => element.naam === naam).length;
      for (const naam of ['published', 'author', 'summary']) expect(aantal(naam)).toBe(aantal('entry'));
      // RFC 4287 § 4.1.1 and 4.1.2: each has one id, one title and one updated.
      for (const naam of ['id', 'title', 'updated']) expect(aantal(naam)).toBe(aantal('entry') + 1);
      expect(text).toContain(`<id>urn:uuid:${noord.id}</id>`);
      expect(text).toMatch(/<id>tag:[a-z0-9.-]+,2026:register<\/id>/);
      expect(text).toMatch(
        /<link rel="self" type="application\/atom\+xml" href="http[^"]+\/register\/feed.atom"\/>/,
      );
      await app.anoniem().get('/register/feed.atom').set('if-none-match', String(headers.etag)).expect(304);
    });

    it('zeggen per rapport hetzelfde, als CSV en als JSON', async () => {
      const titel = `=HYPERLINK("x"), 'a' & <b>`;
      await wijzig(app, 'UPDATE register.publicaties SET titel = $2 WHERE id = $1', [zuid.id, titel]);
      const csv = await app.anoniem().get('/register/opendata/rapporten.csv').expect(200);
      expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
      const rijen = parse<Record<string, string>>(csv.text, { columns: true, record_delimiter: '\r\n' });
      const { body } = await app.anoniem().get('/register/opendata/rapporten.json').expect(200);
      expect(body.licentie).toContain('creativecommons.org/publicdomain/zero');
      const rapporten = body.rapporten as Record<string, unknown>[];
      expect(rijen.map(({ id }) => id)).toEqual(rapporten.map(({ id }) => id));
      expect(Object.keys(rijen[0] ?? {})).toEqual(Object.keys(rapporten[0] ?? {}));
      const van = <R extends { id?: unknown }>(lijst: readonly R[]) => lijst.find(({ id }) => id === zuid.id);
      expect(van(rijen)?.['titel']).toBe(`'${titel}`);
      expect(van(rapporten)?.['titel']).toBe(titel);
      expect(await lees('/register/feed.atom')).toContain("=HYPERLINK(&quot;x&quot;), 'a' &amp; &lt;b&gt;");
      const uitleg = await lees('/register/open-data');
      for (const veld of Object.keys(rapporten[0] ?? {})) expect(uitleg).toContain(`>${veld}<`);
      await wijzig(
        app,
        `UPDATE register.publicaties SET titel = 'Dagbesteding bij Het Anker' WHERE id = $1`,
        [zuid.id],
      );
    });

    it('tellen precies wat in de open data staat: van wat niet of niet meer openbaar is, is niets te tellen', async () => {
      const { body } = await app.anoniem().get('/register/opendata/rapporten.json').expect(200);
      const { rapporten } = body as { rapporten: { gemeenten: string[] }[] };
      const html = await lees('/register/cijfers');
      const getallen = [...html.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, getal]) => Number(getal));
      const alle = rapporten.flatMap(({ gemeenten }) => gemeenten);
      const perGemeente = [...new Set(alle)].map((een) => alle.filter((ander) => ander === een).length);
      // The last row of the first table is the sum of all; the second table has one number per gemeente.
      expect(getallen.slice(-perGemeente.length).sort()).toEqual([...perGemeente].sort());
      expect(getallen.at(-perGemeente.length - 1)).toBe(rapporten.length);
    });
  });

  describe('een verbetering', () => {
    it('staat met de dag boven de pagina en in de feed; het rapport blijft', async () => {
      const p = await publiceerRapport(app, 'Met een fout erin');
      app.klok.naar('2026-06-12');
      const tekst = 'Er stond dat het bezoek op 2 april was. Dat was <3> april.';
      await rectificeer(p, { tekst }, app.als('college')).expect(403);
      await rectificeer(p, { tekst }, app.als('toezichthouder', app.tweede)).expect(404);
      await rectificeer({ ...p, versie: p.versie - 1 }, { tekst }).expect(412);
      await rectificeer(p, { tekst: 'kort' }).expect(400);
      await rectificeer(p, { tekst, extra: 1 }).expect(400);
      expect(await lees(`/register/${p.slug}`)).not.toContain('Verbeterd');
      const { body } = await rectificeer(p, { tekst }).expect(200);
      expect(body.rectificaties).toEqual([{ op: expect.stringMatching(/^2026-06-1/), tekst }]);
      expect(body.handelingen).toEqual(['rectificeer', 'trekIn']);
      const html = await lees(`/register/${p.slug}`);
      expect(html).toContain('Verbeterd op 12 juni 2026');
      expect(html).toContain('Dat was &lt;3&gt; april.');
      expect(html.indexOf('Verbeterd op')).toBeLessThan(html.indexOf('id="samenvatting"'));
      expect(html).toContain('Op 2 april was er een bezoek.');
      const feed = await lees('/register/feed.atom');
      expect(feed.indexOf('Met een fout erin')).toBeLessThan(feed.indexOf('Nachtzorg bij De Linde'));
      expect(feed).toContain('Verbetering van 12 juni 2026: Er stond dat');
      await trekPublicatieIn(app, body);
      await rectificeer({ ...p, versie: body.versie + 1 }, { tekst }).expect(409);
    });
  });

  describe('de normen', () => {
    beforeAll(async () => {
      for (const organisatie of [app.eerste, app.tweede])
        await app.als('toezichthouder', organisatie).get('/api/v1/toetsingskaders').expect(200);
    });

    it('die gelden staan er, elk met uitleg, binding en bron', async () => {
      const lijst = await lees('/normen');
      const [, adres = ''] = /href="(\/normen\/noord-[a-z0-9-]+)"/.exec(lijst) ?? [];
      expect(lijst).toContain('href="/normen/zuid-');
      const html = await lees(adres);
      expect(html).toMatch(/>(Wettelijk|Aanbeveling)</);
      expect(html).toContain('Wat dit in de praktijk vraagt');
      expect(html).toContain('Bronnen');
      expect(html).toContain('nog niet door de toezichthouder vastgesteld');
    });

    it('een concept en wat nog niet of niet meer geldt, staan er niet', async () => {
      const [, adres = ''] = /href="(\/normen\/noord-[a-z0-9-]+)"/.exec(await lees('/normen')) ?? [];
      const code = adres.replace('/normen/noord-', '');
      const zet = (einde: string | null) =>
        app.sql(
          `UPDATE toetsingskader.kaders SET status = CASE WHEN $2::date IS NULL THEN 'loopt' ELSE 'beeindigd' END,
             geldig_tot = $2, eindreden = CASE WHEN $2::date IS NULL THEN NULL ELSE 'Vervangen.' END,
             beeindigd_door = CASE WHEN $2::date IS NULL THEN NULL::uuid ELSE gen_random_uuid() END
            WHERE organisatie_id = $1 AND code = $3`,
          [app.eerste.id, einde, code],
        );
      await zet('2026-01-01');
      await app.anoniem().get(adres).expect(404);
      await zet(null);
      await app.anoniem().get(adres).expect(200);
      expect((await app.anoniem().get('/normen/noord-bestaat-niet').expect(404)).text).toContain(
        'normen bestaan niet',
      );
    });

    it('zijn van wat de toezichthouder doet te onderscheiden', async () => {
      const { headers } = await app.anoniem().get('/toezicht').expect(301);
      expect(headers.location).toBe('/wat-wij-doen');
    });
  });

  it('verliest een ingetrokken rapport overal', async () => {
    const p = await publiceerRapport(app, 'Straks ingetrokken');
    const { body: verbeterd } = await rectificeer(p, { tekst: 'Er stond een verkeerde straat.' }).expect(200);
    const wegen = [
      ...['/register', '/register?zoek=straks', '/register/aanbieders/stichting-de-linde'],
      ...DATA,
    ];
    for (const weg of wegen) expect(await lees(weg)).toContain('Straks ingetrokken');
    app.klok.naar('2026-06-30');
    await trekPublicatieIn(app, verbeterd);
    expect(await lees('/register/feed.atom')).toMatch(/<updated>2026-06-30T/);
    const [rij] = await app.sql('SELECT * FROM register.publicaties WHERE id = $1', [p.id]);
    expect(JSON.stringify(rij)).not.toMatch(/straat|protocol|Linde"/);
    for (const weg of wegen) expect(await lees(weg)).not.toContain('Straks ingetrokken');
    await app.anoniem().get(`/register/${p.slug}`).expect(410);
    await app.anoniem().get(`/register/${p.slug}/rapport.pdf`).expect(404);
  });

  it('neemt een rapport dat opnieuw openbaar wordt op onder een nieuw adres', async () => {
    const eerst = await publiceerRapport(app, 'Tweemaal openbaar');
    await trekPublicatieIn(app, eerst);
    app.klok.naar('2026-04-13');
    const { body: voorstel } = await app
      .als('toezichthouder')
      .post(`/api/v1/rapporten/${eerst.rapportId}/publicaties`)
      .send({ voor: 'Nu klopt het.', tegen: 'Er was een fout.', voornemen: 'openbaar' })
      .expect(201);
    const weer = await publiceerVoorstel(app, voorstel);
    expect(weer.slug).toBe(`${eerst.slug}-2`);
    expect(await lees(`/register/${weer.slug}`)).toContain('Tweemaal openbaar');
    await app.anoniem().get(`/register/${eerst.slug}`).expect(410);
    await trekPublicatieIn(app, weer);
  });

  it('verbetert niets met wat over een persoon gaat zonder reden, en nooit met een BSN', async () => {
    const p = await publiceerRapport(app, 'Verbeterd');
    const naamToelichting = 'Zij is de bestuurder.';
    const bsn = { tekst: 'Het ging om BSN 111222333.', naamToelichting };
    expect((await rectificeer(p, bsn).expect(409)).body.code).toBe('PUBLICATIE.LAK_VERPLICHT');
    const naam = { tekst: 'Mevrouw A. de Bruin is de bestuurder.' };
    expect((await rectificeer(p, naam).expect(409)).body.code).toBe('PUBLICATIE.PERSOONSNAAM');
    const { body } = await rectificeer(p, { ...naam, naamToelichting }).expect(200);
    await trekPublicatieIn(app, body);
  });
});
