import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type Page, chromium } from 'playwright-core';
import { voorbeeldrapport } from '../../libs/publicatie/src/http/paginas/voorbeelden.fixture';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

const { slug } = voorbeeldrapport;

/** A page of the register as publishing leaves it; the way there has journeys of its own (test/e2e/publicatie). */
async function vulRegister(app: TestApp): Promise<void> {
  const r = voorbeeldrapport;
  await app.sql(
    `INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam, kenmerk,
       titel, soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256)
     VALUES ($1, $2, $3, 'openbaar', $4, $5, lower($5), $6, $7, $8, $9, $10::jsonb, true, $11, $12, '\\x25504446', $13)`,
    [
      ...[app.eerste.id, r.id, r.slug, r.organisatieNaam, r.aanbiederNaam, r.kenmerk, r.titel, r.soort],
      ...[r.samenvatting, JSON.stringify(r.inhoud), r.vastgesteldOp, r.gepubliceerdOp, r.pdfSha256],
    ],
  );
}

metChromium('het register in de browser', (pad) => {
  let app: TestApp;
  let browser: Browser;
  let pagina: Page;
  let adres: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await vulRegister(app);
    adres = await app.app.getUrl();
    browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.sluit();
  });
  afterEach(() => pagina.context().close());

  const open = async (weg: string, { breed = 1280, script = false } = {}): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: breed, height: 720 },
      javaScriptEnabled: script,
    });
    pagina = await context.newPage();
    await pagina.goto(`${adres}${weg}`);
  };

  it.each([320, 1280])(
    'heeft op %i pixels geen axe-bevindingen en schuift niet opzij',
    async (breed) => {
      for (const weg of [
        '/register',
        '/register?zoek=niemand',
        `/register/${slug}`,
        '/register/bestaat-niet',
        '/bestaat-niet',
      ]) {
        // With script only because axe is one: the pages themselves send none.
        await open(weg, { breed, script: true });
        expect((await new AxeBuilder({ page: pagina }).analyze()).violations.map(({ id }) => id)).toEqual([]);
        const past = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
        expect(await pagina.evaluate(past)).toBe(true);
        await pagina.context().close();
      }
    },
    90_000,
  );

  it('is opgemaakt met ons eigen stijlblad, onder een beleid dat niets anders toelaat', async () => {
    await open('/register', { script: true });
    const kop = pagina.getByRole('heading', { level: 1 });
    expect(await kop.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Noto Sans');
    expect(await pagina.evaluate('document.scripts.length')).toBe(0);
  });

  it('werkt zonder script en met alleen het toetsenbord: zoeken, openen, naar een onderdeel springen', async () => {
    await open('/register');
    await pagina.keyboard.press('Tab');
    expect(await pagina.locator(':focus').innerText()).toBe('Naar de inhoud');
    await pagina.getByLabel('Naam van de aanbieder').fill('linde');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/zoek=linde/);
    expect(await pagina.getByLabel('Naam van de aanbieder').inputValue()).toBe('linde');
    await pagina.getByRole('link', { name: voorbeeldrapport.titel }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(`${adres}/register/${slug}`);
    await pagina.getByRole('link', { name: 'Conclusie' }).focus();
    await pagina.keyboard.press('Enter');
    expect(pagina.url()).toMatch(/#conclusie$/);
  });
});
