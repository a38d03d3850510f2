import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Configuratie } from '@navolgbaar/platform/config';
import { stijlversie } from '@navolgbaar/identiteit';
import { ROLLEN } from '@navolgbaar/platform/auth';
import { openLoket } from '../harnas/loket';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  await openLoket(app);
});
afterAll(() => app.sluit());

const API = '/api/v1/huisstijl';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0L40 20z" fill="#123456"/></svg>';
const base64 = (tekst: string): string => Buffer.from(tekst).toString('base64');

const beheerder = (organisatie?: Testorganisatie) => app.als('beheerder', organisatie ?? app.eerste);
const versieVan = async (organisatie?: Testorganisatie): Promise<number> =>
  (await beheerder(organisatie).get(API).expect(200)).body.versie as number;
const zet = async (inhoud: object, organisatie?: Testorganisatie, versie?: number) =>
  beheerder(organisatie)
    .put(API)
    .set('if-match', `"v${versie ?? (await versieVan(organisatie))}"`)
    .send(inhoud);
const eigenThema = async (organisatie?: Testorganisatie): Promise<string> =>
  (
    await app
      .als('jurist', organisatie ?? app.eerste)
      .get('/thema.css')
      .expect(200)
  ).text;

describe('de huisstijl van een organisatie', () => {
  it('is die van het huis tot de beheerder kiest, en is dan die van deze organisatie alleen', async () => {
    expect((await beheerder().get(API).expect(200)).body).toEqual({
      hoofdkleur: null,
      logo: null,
      versie: 0,
    });
    expect(await eigenThema()).toBe('');
    const { body, status } = await zet({ hoofdkleur: ' 7A2F5C ' });
    expect([status, body]).toEqual([200, { hoofdkleur: '#7a2f5c', logo: null, versie: 1 }]);
    expect(await eigenThema()).toContain('--nav-merk-500:var(--nav-licht,#7a2f5c) var(--nav-donker,#');
    expect(await eigenThema(app.tweede)).toBe('');
    expect((await zet({ hoofdkleur: '#14532d' }, app.tweede)).status).toBe(200);
    expect(await eigenThema(app.tweede)).toContain('#14532d');
    expect(await eigenThema()).not.toContain('#14532d');
    // With more than one organisation a page of all of them has the look of none.
    expect((await app.anoniem().get('/thema.css').expect(200)).text).toBe('');
    const regels = await app.sql<{ velden: string[] }>(
      `SELECT velden FROM audit.regels WHERE handeling = 'huisstijl:wijzigen' AND organisatie_id = $1`,
      [app.eerste.id],
    );
    expect(regels).toEqual([{ velden: ['hoofdkleur'] }]);
  });

  it('is van de beheerder: elke andere rol leest en wijzigt niets', async () => {
    const voor = await eigenThema();
    for (const rol of ROLLEN.filter((naam) => naam !== 'beheerder')) {
      await app.als(rol).get(API).expect(403);
      await app.als(rol).get(`${API}/kleur?kleur=%23000000`).expect(403);
      await app.als(rol).put(API).set('if-match', '"v1"').send({ hoofdkleur: '#000000' }).expect(403);
    }
    await app.anoniem().put(API).set('if-match', '"v1"').send({ hoofdkleur: '#000000' }).expect(401);
    expect(await eigenThema()).toBe(voor);
  });

  it('weigert een kleur die te licht is, met wat zij heeft, wat nodig is en wat wel kan', async () => {
    const { body, status } = await zet({ hoofdkleur: '#ffcc00' });
    expect([status, body.code]).toEqual([400, 'KLEUR_TE_LICHT']);
    expect(body.detail).toMatch(
      /contrast is 1,4 op 1 en moet ten minste 4,5 op 1 zijn.*wel kan, is #[0-9a-f]{6}\./,
    );
    const { body: oordeel } = await beheerder().get(`${API}/kleur?kleur=%23ffcc00`).expect(200);
    expect(oordeel).toMatchObject({ contrast: 1.4, nodig: 4.5, goed: false });
    expect(oordeel.treden).toHaveLength(10);
    expect((await zet({ hoofdkleur: oordeel.dichtstbij })).status).toBe(200);
  });

  it.each([
    'rood',
    '#fff',
    '#12345g',
    '#123456;} body{display:none',
    'url(//kwaad.example)',
    '#123456\n}',
    'var(--x)',
  ])('schrijft nooit iets anders dan een kleur: %j', async (hoofdkleur) => {
    const voor = await eigenThema();
    expect((await zet({ hoofdkleur })).status).toBe(400);
    await beheerder().get(`${API}/kleur`).query({ kleur: hoofdkleur }).expect(400);
    expect(await eigenThema()).toBe(voor);
    await expect(app.sql('UPDATE identiteit.huisstijlen SET hoofdkleur = $1', [hoofdkleur])).rejects.toThrow(
      /check constraint/,
    );
  });

  it('kent geen verouderde versie, en geen wijziging zonder versie', async () => {
    const versie = await versieVan();
    expect((await zet({ hoofdkleur: null }, app.eerste, versie - 1)).status).toBe(412);
    expect((await zet({ hoofdkleur: null }, app.eerste, 0)).status).toBe(412);
    await beheerder().put(API).send({ hoofdkleur: null }).expect(428);
    expect(await versieVan()).toBe(versie);
  });

  it('toont een logo als beeld dat niets kan, en houdt het tot er een ander is', async () => {
    const { body } = await zet({ hoofdkleur: '#7a2f5c', logo: base64(SVG) });
    expect(body.logo).toBe(`/thema/noord/logo?v=${body.versie}`);
    const { headers, body: beeld } = await app.anoniem().get(body.logo).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(String(beeld)).toContain('<path d="M0 0L40 20z" fill="#123456"/>');
    await app.anoniem().get(body.logo).set('if-none-match', String(headers['etag'])).expect(304);
    expect(await eigenThema()).toContain(`url("${body.logo}")`);
    // Without a word about the logo it stays, and so does the colour; with null it goes.
    const { body: zelfde } = await zet({ logo: base64(SVG) });
    expect(zelfde.hoofdkleur).toBe('#7a2f5c');
    expect(zelfde.logo).not.toBe(body.logo);
    const { body: later } = await zet({ hoofdkleur: null });
    expect(later.logo).toBe(`/thema/noord/logo?v=${later.versie}`);
    expect((await app.anoniem().get(body.logo).expect(200)).headers['cache-control']).toBe(
      'public, max-age=60',
    );
    expect((await zet({ hoofdkleur: null, logo: null })).body.logo).toBeNull();
    await app.anoniem().get('/thema/noord/logo').expect(404);
  });

  it.each([
    ['een script', base64(SVG.replace('<path', '<script>alert(1)</script><path')), /<script>/],
    [
      'een verwijzing naar buiten',
      base64(SVG.replace('<path', '<use href="https://x.example/#a"/><path')),
      /buiten/,
    ],
    ['een webpagina', base64('<html><body>'), /geen PNG en geen SVG/],
    ['geen base64', 'dit is geen bestand!', /bestand met een logo/],
    ['een te groot bestand', base64(' '.repeat(150_000)), /100 kB/],
  ])('weigert als logo: %s', async (_, logo, waarom) => {
    const voor = await versieVan();
    const { body, status } = await zet({ hoofdkleur: '#7a2f5c', logo });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(waarom);
    expect(await versieVan()).toBe(voor);
  });
});

describe('het stijlblad', () => {
  it('van een openbare pagina heeft haar versie in het adres en mag een jaar blijven', async () => {
    await zet({ hoofdkleur: '#7a2f5c' });
    const versie = await versieVan();
    const adres = `/thema/noord/stijl.css?v=${stijlversie(versie)}`;
    // The look alone does not say what the stylesheet is: another version of the code writes it otherwise.
    for (const v of [String(versie), `${versie}-00000000`, stijlversie(versie + 1)])
      expect(
        (await app.anoniem().get(`/thema/noord/stijl.css?v=${v}`).expect(200)).headers['cache-control'],
      ).toBe('public, max-age=60');
    const begin = await app.anoniem().get('/melding-doen').expect(200);
    expect(begin.text).toContain('href="/thema.css"');
    const stap = await app.anoniem().get(`/melding-doen/noord/${'x'.repeat(43)}/melder`);
    expect(stap.text).toContain(`href="${adres}"`);
    const { headers, text } = await app.anoniem().get(adres).expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(text).toContain('#7a2f5c');
    await app
      .anoniem()
      .get(adres)
      .set('if-none-match', `W/${String(headers['etag'])}`)
      .expect(304);
    const zonder = await app.anoniem().get('/thema/noord/stijl.css').expect(200);
    expect(zonder.headers['cache-control']).toBe('public, max-age=60');
    for (const code of ['onbekend', 'NOORD', '..', "noord'--", 'x'.repeat(64)])
      await app
        .anoniem()
        .get(`/thema/${encodeURIComponent(code)}/stijl.css`)
        .expect(404);
  });

  it('van de werkbank zegt wat iemand koos, en wordt elke keer nagevraagd', async () => {
    const th = app.als('toezichthouder');
    await th.put('/api/v1/ik/voorkeuren').send({ sneltoetsen: true, thema: 'donker' }).expect(200);
    const { headers, text } = await th.get('/thema.css').expect(200);
    expect(text).toMatch(
      /@media screen\{\.nav-thema:not\(\[data-thema\]\)\{color-scheme:dark;--nav-donker:initial;/,
    );
    expect(headers).toMatchObject({
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('cookie'),
    });
    await th.get('/thema.css').set('if-none-match', String(headers['etag'])).expect(304);
    await th.put('/api/v1/ik/voorkeuren').send({ sneltoetsen: true, thema: 'licht' }).expect(200);
    expect((await th.get('/thema.css').expect(200)).text).toContain('color-scheme:light');
    expect(await eigenThema()).not.toContain('color-scheme');
  });

  it('is geen gebruik van de sessie: wie niets doet, wordt ook met een open pagina uitgelogd', async () => {
    const gebruikt = () =>
      app.sql('SELECT laatst_gebruikt_op FROM identiteit.sessies WHERE gebruiker_id = $1', [
        app.eerste.gebruikers.fg,
      ]);
    await app.sql(
      `UPDATE identiteit.sessies SET laatst_gebruikt_op = now() - interval '10 minutes' WHERE gebruiker_id = $1`,
      [app.eerste.gebruikers.fg],
    );
    const voor = await gebruikt();
    await app.als('fg').get('/thema.css').expect(200);
    expect(await gebruikt()).toEqual(voor);
    await app.als('fg').get('/api/v1/ik').expect(200);
    expect(await gebruikt()).not.toEqual(voor);
  });
});

describe('de pagina met onderdelen', () => {
  const alsModus = async (modus: string, werk: () => Promise<void>): Promise<void> => {
    const configuratie = app.app.get(Configuratie);
    const { modus: eerst } = configuratie;
    Object.assign(configuratie, { modus });
    await werk().finally(() => Object.assign(configuratie, { modus: eerst }));
  };

  it.each(['productie', 'test'])('bestaat niet in %s', (modus) =>
    alsModus(modus, async () => {
      const { body } = await app.anoniem().get('/ui').expect(404);
      expect(body.code).toBe('NIET_GEVONDEN');
      await app.anoniem().get('/ui/publiek').expect(404);
      await app.anoniem().get('/werkbank/onderdelen.html').expect(404);
    }),
  );

  it('is er in de demo, zonder inloggen en met het strenge beleid', () =>
    alsModus('demo', async () => {
      const { headers, text } = await app.anoniem().get('/ui').expect(200);
      expect(text).toContain('Onderdelen');
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      await app.anoniem().get('/werkbank/onderdelen.html').expect(404);
    }));
});
