import { voorbeeldrapport } from '../../libs/register/src/http/paginas/voorbeelden.fixture';
import { metOpenbareSite, proefPaginas } from '../harnas/openbare-site';
import type { TestApp } from '../harnas/test-app';

const { slug } = voorbeeldrapport;

/** A page of the register as publishing leaves it; the way there has journeys of its own (test/e2e/publicatie). */
async function vulRegister(app: TestApp): Promise<void> {
  const r = voorbeeldrapport;
  await app.sql(
    `INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam, kenmerk,
       titel, soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256, gemeenten, rectificaties)
     VALUES ($1, $2, $3, 'openbaar', $4, $5, lower($5), $6, $7, $8, $9, $10::jsonb, true, $11, $12, '\\x25504446', $13, $14, $15)`,
    [
      ...[app.eerste.id, r.id, r.slug, r.organisatieNaam, r.aanbiederNaam, r.kenmerk, r.titel, r.soort],
      ...[r.samenvatting, JSON.stringify(r.inhoud), r.vastgesteldOp, r.gepubliceerdOp, r.pdfSha256],
      r.gemeenten,
      JSON.stringify([{ op: '2026-06-01T10:00:00.000Z', tekst: 'De naam van de straat klopte niet.' }]),
    ],
  );
  // Two stops: of a provider with a report, and of one without.
  await app.sql(
    `INSERT INTO register.clientenstops (organisatie_id, id, organisatie_naam, aanbieder_naam, zoeknaam, gemeente_id,
       gemeente_naam, grond, van, tot, openbaar_op)
     SELECT $1, gen_random_uuid(), 'Toezicht Noord', naam, lower(naam), gen_random_uuid(), 'Noorderhaven',
            'Artikel 7 lid 2 van het contract van de gemeente met de aanbieder', '2020-05-01', tot::date, '2020-05-04'
       FROM (VALUES ($2, NULL), ('Thuiszorg De Brug', '2099-12-31')) AS stop (naam, tot)`,
    [app.eerste.id, r.aanbiederNaam],
  );
  // The frameworks that come with the house are there once somebody looked at them.
  await app.als('toezichthouder').get('/api/v1/toetsingskaders').expect(200);
}

metOpenbareSite('het register in de browser', vulRegister, (site) => {
  proefPaginas(site, [
    '/register',
    '/register?zoek=niemand',
    '/register?soort=kwaliteit&jaar=2026&gemeente=Noorderhaven',
    '/register?jaar=vorig',
    `/register/${slug}`,
    '/register/aanbieders/stichting-de-linde',
    '/register/aanbieders/thuiszorg-de-brug',
    '/register/cijfers',
    '/register/open-data',
    '/normen',
    '/normen/noord-wmo-kwaliteit',
    '/normen/bestaat-niet',
    '/register/bestaat-niet',
    '/bestaat-niet',
  ]);

  it('leidt van de lijst naar een stop die loopt, en die staat boven de rapporten', async () => {
    await site.open('/register');
    await site.pagina.getByRole('link', { name: 'Stichting De Linde', exact: true }).click();
    await site.pagina.waitForURL(`${site.adres}/register/aanbieders/stichting-de-linde`);
    const koppen = await site.pagina.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(koppen.slice(0, 3)).toEqual(['Tijdelijke cliëntenstop', 'Rapporten', voorbeeldrapport.titel]);
    expect(await site.pagina.getByText('Er is nog geen einddatum.').count()).toBe(1);
  });

  it('is opgemaakt met ons eigen stijlblad, onder een beleid dat niets anders toelaat', async () => {
    await site.open('/register', { script: true });
    const kop = site.pagina.getByRole('heading', { level: 1 });
    expect(await kop.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Noto Sans');
    expect(await site.pagina.evaluate('document.scripts.length')).toBe(0);
  });

  it('werkt zonder script en met alleen het toetsenbord: zoeken, openen, naar een onderdeel springen', async () => {
    await site.open('/register');
    await site.pagina.keyboard.press('Tab');
    expect(await site.pagina.locator(':focus').innerText()).toBe('Naar de inhoud');
    await site.pagina.getByLabel('Zoekwoorden').fill('linde');
    await site.pagina.keyboard.press('Enter');
    await site.pagina.waitForURL(/zoek=linde/);
    expect(await site.pagina.getByLabel('Zoekwoorden').inputValue()).toBe('linde');
    await site.pagina.getByRole('link', { name: voorbeeldrapport.titel }).focus();
    await site.pagina.keyboard.press('Enter');
    await site.pagina.waitForURL(`${site.adres}/register/${slug}`);
    await site.pagina.getByRole('link', { name: 'Conclusie' }).focus();
    await site.pagina.keyboard.press('Enter');
    expect(site.pagina.url()).toMatch(/#conclusie$/);
  });
});
