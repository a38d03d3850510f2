import { AxeBuilder } from '@axe-core/playwright';
import { StartTermijn } from '@navolgbaar/termijn';
import type { Rol } from '@navolgbaar/platform/auth';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Page, chromium } from 'playwright-core';
import { TestApp } from '../harnas/test-app';
import { metChromium } from '../harnas/voorzieningen';

const SCHERMEN = [
  '/termijnagenda',
  '/termijnagenda?maand=2029-05&weergave=lijst',
  '/termijnagenda?weergave=lijst',
  '/termijnagenda/eigen-programma',
];

metChromium('de agenda van termijnen', (pad) => {
  let app: TestApp;
  let browser: Browser;
  let pagina: Page;
  let adres: string;
  const fouten: string[] = [];
  const zaakId = randomUUID();

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-15');
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    adres = `http://localhost:${port}/werkbank`;
    const start = (kenmerk: string, rol: Rol, dag: string, zaak = randomUUID()) =>
      app.app.get(StartTermijn).execute(app.actor('toezichthouder'), {
        ...{ code: 'T-02', object: 'proef', objectId: randomUUID(), zaakId: zaak, kenmerk, start: dag },
        ...{ aanbiederId: app.eerste.aanbiederId, behandelaarId: app.eerste.gebruikers[rol] },
      });
    await start('2026-00011', 'toezichthouder', '2026-03-02', zaakId);
    await start('2026-00012', 'coordinator', '2026-03-11');
    await start('2026-00013', 'coordinator', '2026-03-11');
    browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.sluit();
  });
  afterEach(async () => {
    await pagina?.context().close();
    fouten.length = 0;
  });

  const open = async (rol: Rol, deel: string, width = 1280): Promise<void> => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const [name = '', ...rest] = app.eerste.cookies[rol].split('=');
    await context.addCookies([
      { name, value: rest.join('='), domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
    pagina = await context.newPage();
    pagina.on('console', (regel) => regel.type() === 'error' && fouten.push(regel.text()));
    pagina.on('pageerror', (fout) => fouten.push(String(fout)));
    await pagina.goto(`${adres}${deel}`);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    await pagina.waitForLoadState('networkidle');
  };

  it.each(SCHERMEN)(
    '%s: geen axe-bevindingen, ook op 320 pixels, en de pagina schuift niet opzij',
    async (scherm) => {
      for (const breed of [1280, 320]) {
        await open('toezichthouder', scherm, breed);
        const ronde = new AxeBuilder({ page: pagina }).setLegacyMode();
        const { violations } = await ronde.options({ resultTypes: ['violations'] }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const past = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
        expect(await pagina.evaluate(past)).toBe(true);
        expect(fouten).toEqual([]);
        await pagina.context().close();
      }
    },
    60_000,
  );

  it('toont de maand vanaf maandag, met vrije dagen en wat te laat is in woorden, en leidt naar de zaak', async () => {
    await open('toezichthouder', '/termijnagenda');
    const tabel = pagina.getByRole('table', { name: 'Termijnen in april 2026' });
    expect(await tabel.getByRole('columnheader').first().innerText()).toContain('maandag');
    const dag = (datum: string) =>
      tabel.locator('td').filter({ has: pagina.locator(`time[datetime="${datum}"]`) });
    expect(await dag('2026-04-03').innerText()).toContain('Goede Vrijdag');
    expect(await dag('2026-04-15').getAttribute('aria-current')).toBe('date');
    const telaat = dag('2026-04-13');
    expect(await telaat.innerText()).toContain('2 dagen te laat');
    expect(await telaat.getByRole('link').getAttribute('href')).toBe(`/werkbank/zaken/${zaakId}`);
    expect(await dag('2026-04-22').getByRole('link').count()).toBe(2);
    expect(await pagina.getByRole('status').filter({ hasText: 'termijnen in april' }).innerText()).toBe(
      '3 termijnen in april 2026',
    );
  });

  it('kiest met het toetsenbord het eigen werk, de lijst en een andere maand, en bewaart dat in het adres', async () => {
    await open('toezichthouder', '/termijnagenda');
    const kies = async (naam: RegExp | string, deel: RegExp): Promise<void> => {
      await pagina.getByRole('main').getByRole('link', { name: naam }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL(deel);
    };
    await kies('Mijn werk', /behandelaarId=/);
    await pagina.getByText('1 termijn in april 2026').waitFor();
    await kies('Lijst per dag', /weergave=lijst/);
    await pagina.getByRole('heading', { name: 'maandag 13 april 2026' }).waitFor();
    await kies(/^Volgende/, /maand=2026-05/);
    await pagina.getByText('Er zijn geen termijnen in deze maand').waitFor();
    await pagina.reload();
    await pagina.getByText('Er zijn geen termijnen in deze maand').waitFor();
    await pagina.goBack();
    await pagina.getByText('2 dagen te laat').waitFor();
  });

  it('maakt een adres dat één keer te zien is en werkt, vernieuwt het en trekt het in', async () => {
    await open('toezichthouder', '/termijnagenda/eigen-programma');
    const veld = pagina.getByLabel('Geheim adres van uw agenda');
    const lees = async (): Promise<string> => new URL(await veld.inputValue()).pathname;
    await pagina.getByRole('button', { name: 'Maak een adres' }).click();
    await veld.waitFor();
    const eerste = await lees();
    const { text } = await app.anoniem().get(eerste).expect(200);
    expect(text).toContain('2026-00011');
    expect(text).not.toContain('2026-00012');
    await pagina.getByRole('button', { name: 'Maak een nieuw adres' }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Maak een nieuw adres' }).click();
    await pagina.getByRole('dialog').waitFor({ state: 'hidden' });
    const tweede = await lees();
    expect(tweede).not.toBe(eerste);
    await app.anoniem().get(eerste).expect(404);
    await pagina.reload();
    await pagina.getByText(/U hebt een adres sinds/).waitFor();
    expect(await veld.count()).toBe(0);
    await pagina.getByRole('button', { name: 'Trek het adres in' }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Trek het adres in' }).click();
    await pagina.getByText('U hebt nog geen adres.').waitFor();
    await app.anoniem().get(tweede).expect(404);
  });

  it('staat niet in het menu van wie geen termijnen mag zien', async () => {
    await open('contractbeheer', '/aanbieders');
    expect(await pagina.getByRole('link', { name: 'Agenda', exact: true }).count()).toBe(0);
  });
});
