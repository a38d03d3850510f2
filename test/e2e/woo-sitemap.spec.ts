import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { gebrekenVan, leesXml } from '../harnas/diwoo-keuring';
import { publiceerRapport, trekPublicatieIn } from '../harnas/gepubliceerd';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const GRONINGEN = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0014';
const REGELS = {
  ...{ weg: 'sitemap', categorie: 'inspanningsverplichting' },
  ...{ publisher: GRONINGEN, publisherNaam: 'Gemeente Groningen' },
};
const VOL = 5000;

describe('de sitemap voor de Woo-index', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(async () => {
    await app.sql('DELETE FROM register.publicaties');
    await app.sql('DELETE FROM woo.regelversies');
  });

  const stelIn = (regels: object, rol: Rol = 'beheerder', organisatie: Testorganisatie = app.eerste) =>
    app
      .als(rol, organisatie)
      .post('/api/v1/wooinstellingen')
      .send({
        ...{ regels: { ...REGELS, ...regels }, geldigVanaf: app.klok.vandaag().toString() },
        ...{ bron: 'Aanmelding bij ROO', brondatum: '2026-01-15' },
      });
  const haal = (pad: string) => app.anoniem().get(pad);
  const INDEX = '/sitemapindex-diwoo-infocat018.xml';
  const EERSTE = '/sitemap-diwoo-infocat018-1.xml';

  /** Public pages as publishing leaves them, one a minute. */
  const vulRegister = (aantal: number, organisatie = app.eerste) =>
    app.sql(
      `INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam, kenmerk,
         titel, soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256)
       SELECT $1, gen_random_uuid(), $3 || n, 'openbaar', 'Toezicht', 'De Linde', 'de linde', 'R-' || n, 'Rapport ' || n,
              'kwaliteit', repeat('Samengevat. ', 100), '{}', false, '2026-04-13',
              timestamptz '2026-01-01' + n * interval '1 minute', '\\x25504446', 'hash' || n
         FROM generate_series(1, $2::int) n`,
      [organisatie.id, aantal, `${organisatie === app.eerste ? 'een' : 'twee'}-`],
    );

  it('noemt een openbaar rapport met zijn bestand, en is te vinden langs robots.txt', async () => {
    const { slug } = await publiceerRapport(app);
    await stelIn({}).expect(201);
    const { text: robots } = await haal('/robots.txt').expect(200);
    expect(robots).toContain(`Sitemap: http://localhost${INDEX}`);
    const { text: index } = await haal(INDEX).expect(200).expect('content-type', /xml/).buffer(true);
    expect(gebrekenVan(leesXml(index))).toEqual([]);
    expect(index).toContain(`<loc>http://localhost${EERSTE}</loc>`);
    const { text } = await haal(EERSTE).expect(200).buffer(true);
    expect(gebrekenVan(leesXml(text))).toEqual([]);
    expect(text).toContain(`<loc>http://localhost/register/${slug}/rapport.pdf</loc>`);
    expect(text).toContain(`resource="${GRONINGEN}"`);
    await haal(`/register/${slug}/rapport.pdf`).expect(200).expect('content-type', 'application/pdf');
  });

  it('noemt een ingetrokken rapport niet meer', async () => {
    const publicatie = await publiceerRapport(app);
    await stelIn({}).expect(201);
    await haal(EERSTE).expect(200);
    await trekPublicatieIn(app, publicatie);
    await haal(EERSTE).expect(404);
    await haal(INDEX).expect(404);
    expect((await haal('/robots.txt').expect(200)).text).not.toContain('Sitemap');
  });

  it('zegt niets over een organisatie zonder TOOI-identificatie, en Beheer toont dat', async () => {
    await vulRegister(2);
    await vulRegister(3, app.tweede);
    await haal(INDEX).expect(404);
    const { body } = await app.als('beheerder').get('/api/v1/wooinstellingen').expect(200);
    expect(body).toMatchObject([{ status: 'meegeleverd', regels: { weg: 'geen', publisher: null } }]);
    await stelIn({}, 'beheerder', app.tweede).expect(201);
    const { text } = await haal(EERSTE).expect(200).buffer(true);
    expect(text.match(/<url>/g)).toHaveLength(3);
    expect(text).not.toContain('/register/een-');
  });

  it('staat onder de categorie die is ingesteld, en alleen daar', async () => {
    await vulRegister(1);
    await stelIn({ categorie: 'onderzoeksrapport' }).expect(201);
    await haal(EERSTE).expect(404);
    const { text } = await haal('/sitemap-diwoo-infocat015-1.xml').expect(200).buffer(true);
    expect(text).toContain('c_fdaee95e');
    for (const pad of [
      '/sitemapindex-diwoo-infocat016.xml',
      '/sitemap-diwoo-infocat015-0.xml',
      '/sitemap-diwoo-infocat015-x.xml',
    ])
      await haal(pad).expect(404);
  });

  it('antwoordt 304 tot er iets verandert, ook als alleen de instelling verandert', async () => {
    await vulRegister(3);
    await stelIn({}).expect(201);
    const etag = async (pad: string) => String((await haal(pad).expect(200)).headers['etag']);
    const [index, blad] = [await etag(INDEX), await etag(EERSTE)];
    expect(index).not.toBe(blad);
    await haal(INDEX).set('if-none-match', `W/${index}`).expect(304);
    await haal(EERSTE).set('if-none-match', blad).expect(304);
    await app.sql(`UPDATE register.publicaties SET titel = 'Verbeterd' WHERE slug = 'een-2'`);
    await haal(EERSTE).set('if-none-match', blad).expect(200);
    const nieuw = await etag(EERSTE);
    await stelIn({ publisherNaam: 'Gemeente Groningen (Groningen)' }).expect(201);
    await haal(EERSTE).set('if-none-match', nieuw).expect(200);
  });

  it('splitst een groot register zonder er een over te slaan of dubbel te noemen', async () => {
    await vulRegister(VOL + 1500);
    await stelIn({}).expect(201);
    const { text: index } = await haal(INDEX).expect(200).buffer(true);
    expect(index.match(/<loc>/g)).toHaveLength(2);
    const slugs = async (pad: string) =>
      [...(await haal(pad).expect(200).buffer(true)).text.matchAll(/register\/([^/]+)\//g)].map(
        ([, slug]) => slug,
      );
    const een = await slugs(EERSTE);
    const twee = await slugs('/sitemap-diwoo-infocat018-2.xml');
    expect([een.length, twee.length]).toEqual([VOL, 1500]);
    expect(new Set([...een, ...twee]).size).toBe(VOL + 1500);
    await haal('/sitemap-diwoo-infocat018-3.xml').expect(404);
  }, 60_000);

  it('houdt bij 50 000 rapporten steeds maar een stuk in het geheugen', async () => {
    await vulRegister(50_000);
    await stelIn({}).expect(201);
    const adres = `${await app.app.getUrl()}/sitemap-diwoo-infocat018-10.xml`;
    const antwoord = await fetch(adres);
    let bytes = 0;
    let grootste = 0;
    for await (const deel of antwoord.body as unknown as AsyncIterable<Uint8Array>) {
      bytes += deel.length;
      grootste = Math.max(grootste, deel.length);
    }
    expect(antwoord.headers.get('content-length')).toBeNull();
    expect(bytes).toBeGreaterThan(VOL * 1000);
    expect(grootste).toBeLessThan(bytes / 4);
  }, 60_000);

  describe('de instelling', () => {
    it('houdt haar versies: wie, wanneer en met welk document', async () => {
      await stelIn({}).expect(201);
      const { body } = await stelIn({ weg: 'geen' }).expect(201);
      expect(body.map((v: { nummer: number; regels: { weg: string } }) => [v.nummer, v.regels.weg])).toEqual([
        [3, 'geen'],
        [2, 'sitemap'],
        [1, 'geen'],
      ]);
      expect(body[0]).toMatchObject({
        bron: 'Aanmelding bij ROO',
        vastgesteldDoor: app.eerste.gebruikers.beheerder,
      });
      const { body: andere } = await app
        .als('beheerder', app.tweede)
        .get('/api/v1/wooinstellingen')
        .expect(200);
      expect(andere).toHaveLength(1);
    });

    it.each([
      ['een adres dat geen TOOI is', { publisher: 'https://groningen.nl' }, 'regels.publisher'],
      ['een leeg adres', { publisher: null }, 'regels.publisher'],
      ['geen naam', { publisherNaam: null }, 'regels.publisherNaam'],
      ['een onbekende weg', { weg: 'overal' }, 'regels.weg'],
      ['een onbekend veld', { extra: 1 }, 'regels.extra'],
    ])('weigert %s', async (_, regels, veld) => {
      const { body } = await stelIn(regels).expect(400);
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toContain(veld);
    });

    it('weigert een publicatiebank zolang daar geen sleutel voor is', async () => {
      const { body } = await stelIn({ weg: 'publicatiebank', publicatiebank: 'https://gpp.example' }).expect(
        409,
      );
      expect(body.code).toBe('WOO.PUBLICATIEBANK_NIET_INGERICHT');
      const { body: versies } = await app.als('beheerder').get('/api/v1/wooinstellingen').expect(200);
      expect(versies).toHaveLength(1);
    });

    it('is alleen van de beheerder; het team mag haar zien', async () => {
      for (const rol of ['toezichthouder', 'coordinator', 'college', 'aanbieder', 'jurist', 'fg'] as const)
        await stelIn({}, rol).expect(403);
      await app.als('toezichthouder').get('/api/v1/wooinstellingen').expect(200);
      for (const rol of ['college', 'aanbieder', 'contractbeheer', 'archivaris'] as const)
        await app.als(rol).get('/api/v1/wooinstellingen').expect(403);
      await app.anoniem().get('/api/v1/wooinstellingen').expect(401);
    });
  });
});
