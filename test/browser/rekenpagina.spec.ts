import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type Page, chromium } from 'playwright-core';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

metChromium('de rekenhulp voor termijnen in de browser', (pad) => {
  let app: TestApp;
  let browser: Browser;
  let pagina: Page;
  let adres: string;

  beforeAll(async () => {
    app = await TestApp.start();
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
        '/termijnen',
        '/termijnen?start=10-1-2029&aantal=6&eenheid=weken',
        '/termijnen?start=gisteren&aantal=zes&eenheid=uren',
      ]) {
        // With script only because axe is one: the page itself sends none.
        await open(weg, { breed, script: true });
        expect((await new AxeBuilder({ page: pagina }).analyze()).violations.map(({ id }) => id)).toEqual([]);
        const past = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
        expect(await pagina.evaluate(past)).toBe(true);
        expect(await pagina.evaluate('document.scripts.length')).toBe(0);
        await pagina.context().close();
      }
    },
    90_000,
  );

  it('werkt zonder script en met alleen het toetsenbord, van het register tot de uitkomst', async () => {
    await open('/register');
    await pagina.getByRole('link', { name: 'Termijn berekenen' }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(`${adres}/termijnen`);
    await pagina.getByLabel('Hoe lang is de termijn?').fill('6');
    await pagina.keyboard.press('Enter');
    const fout = pagina.getByRole('link', { name: 'Vul in wanneer het begint' });
    await fout.focus();
    await pagina.keyboard.press('Enter');
    expect(pagina.url()).toMatch(/#veld-start$/);
    expect(await pagina.getByLabel('Hoe lang is de termijn?').inputValue()).toBe('6');
    await pagina.getByLabel('Wanneer begint het?').fill('3 april 2026');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/start=3\+april\+2026/);
    expect(await pagina.getByRole('main').innerText()).toContain('De laatste dag is maandag 18 mei 2026.');
    expect(await pagina.title()).not.toContain('Fout');
  });
});
