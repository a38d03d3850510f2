import { AxeBuilder } from '@axe-core/playwright';
import type { Rol } from '@navolgbaar/platform/auth';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Page, chromium } from 'playwright-core';
import { TestApp } from './test-app';
import { metChromium } from './voorzieningen';

/** A route of the werkbank, who opens it and how the test names it; `ids` where a person looks for ids. */
export type Scherm = readonly [rol: Rol, naam: string, deel: () => string, toont?: 'ids'];

/** The werkbank in a real browser, on the real api. One page at a time. */
export class Werkbank {
  app!: TestApp;
  pagina!: Page;
  /** What the browser complained of on the page since it was opened. */
  readonly fouten: string[] = [];
  private browser!: Browser;
  /** Where the werkbank begins. */
  adres = '';

  async start(pad: string): Promise<void> {
    this.app = await TestApp.start();
    this.app.klok.naar('2026-04-13');
    const { port } = (this.app.app.getHttpServer() as Server).address() as AddressInfo;
    this.adres = `http://localhost:${port}/werkbank`;
    this.browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  }

  async sluit(): Promise<void> {
    await this.browser?.close();
    await this.app?.sluit();
  }

  /** Opens a route as somebody of the first organisation, and waits until it stands still. */
  async open(rol: Rol, deel: string, breedte = 1280): Promise<Page> {
    await this.sluitPagina();
    const context = await this.browser.newContext({ viewport: { width: breedte, height: 900 } });
    const [name = '', ...rest] = this.app.eerste.cookies[rol].split('=');
    await context.addCookies([
      { name, value: rest.join('='), domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
    this.pagina = await context.newPage();
    this.pagina.on('console', (regel) => regel.type() === 'error' && this.fouten.push(regel.text()));
    this.pagina.on('pageerror', (fout) => this.fouten.push(String(fout)));
    await this.pagina.goto(`${this.adres}${deel}`);
    await this.pagina.getByRole('heading', { level: 1 }).waitFor();
    await this.pagina.waitForLoadState('networkidle');
    return this.pagina;
  }

  async sluitPagina(): Promise<void> {
    await this.pagina?.context().close();
    this.fouten.length = 0;
  }

  /** What axe finds. Only what is wrong is worked out, and in the page itself: it runs twice on each of many screens. */
  async axe(): Promise<string[]> {
    const ronde = new AxeBuilder({ page: this.pagina })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    const { violations } = await ronde.analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** Whether nothing sticks out to the right. */
  past(): Promise<boolean> {
    return this.pagina.evaluate(
      'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
    );
  }
}

/** As `describe`, with the werkbank open in a browser and filled by `vul`. */
export function metWerkbank(
  naam: string,
  vul: (app: TestApp) => Promise<void>,
  blok: (werkbank: Werkbank) => void,
): void {
  metChromium(naam, (pad) => {
    const werkbank = new Werkbank();
    beforeAll(async () => {
      await werkbank.start(pad);
      await vul(werkbank.app);
    });
    afterAll(() => werkbank.sluit());
    afterEach(() => werkbank.sluitPagina());
    blok(werkbank);
  });
}

/** What holds for every screen. */
export function proefSchermen(werkbank: Werkbank, schermen: readonly Scherm[]): void {
  it.each(schermen.map(([rol, naam, deel, toont]) => ({ rol, naam, deel, toont })))(
    '$rol ziet $naam zonder axe-bevindingen, ook op 320 pixels',
    async ({ rol, deel, toont }) => {
      const pagina = await werkbank.open(rol, deel());
      expect(await pagina.title()).not.toMatch(/^Fout|bestaat niet/);
      expect(await werkbank.axe()).toEqual([]);
      await pagina.setViewportSize({ width: 320, height: 900 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
      // No code of the database may stand in what a person reads, and no id where nobody looks for one.
      const tekst = await pagina.locator('main').innerText();
      expect(tekst).not.toMatch(toont === 'ids' ? /[a-z]_[a-z]/ : /[a-z]_[a-z]|[0-9a-f]{8}-[0-9a-f]{4}-/);
      expect(werkbank.fouten).toEqual([]);
    },
  );
}
