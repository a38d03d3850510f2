import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from 'playwright-core';
import { TestApp } from './test-app';
import { metChromium } from './voorzieningen';

/** A real browser on the real api. One page at a time. */
export class Proefbrowser {
  app!: TestApp;
  pagina!: Page;
  /** What the browser complained of on the page since it was opened. */
  readonly fouten: string[] = [];
  private browser!: Browser;
  private readonly bekenden = new Map<string, BrowserContext>();

  async start(pad: string): Promise<void> {
    this.app = await TestApp.start();
    this.browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  }

  async sluit(): Promise<void> {
    await this.browser?.close();
    await this.app?.sluit();
  }

  async sluitPagina(): Promise<void> {
    const context = this.pagina?.context();
    if (context && [...this.bekenden.values()].includes(context)) await this.pagina.close();
    else await context?.close();
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

  /** A page of its own, as somebody who was not here before, or as the `bekende` who was: then it opens sooner. */
  protected async nieuwePagina(opties: BrowserContextOptions, bekende?: string): Promise<Page> {
    await this.sluitPagina();
    const context = this.bekenden.get(bekende ?? '') ?? (await this.browser.newContext(opties));
    if (bekende) this.bekenden.set(bekende, context);
    this.pagina = await context.newPage();
    this.pagina.on('console', (regel) => regel.type() === 'error' && this.fouten.push(regel.text()));
    this.pagina.on('pageerror', (fout) => this.fouten.push(String(fout)));
    return this.pagina;
  }
}

/** As `describe`, with that browser, on an api that `vul` filled. */
export function metBrowser<B extends Proefbrowser>(
  naam: string,
  browser: B,
  vul: (app: TestApp) => Promise<void>,
  blok: (browser: B) => void,
): void {
  metChromium(naam, (pad) => {
    beforeAll(async () => {
      await browser.start(pad);
      await vul(browser.app);
    });
    afterAll(() => browser.sluit());
    afterEach(() => browser.sluitPagina());
    blok(browser);
  });
}
