import type { AxeResults, Result, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, type Page, type Request, chromium } from 'playwright-core';
import { TestApp } from './test-app';
import { metChromium } from './voorzieningen';

/** Whether this is the round that leaves nothing out (`npm run test:volledig`). */
const volledig = process.env['CI_VOLLEDIG'] === '1';

/** The short one: what travels to a page and is read there is less than half. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong. Its half a megabyte goes into a page once: reading it again took longer than the round itself. Only
 * what is wrong is worked out, and in the page itself; style sheets are not fetched again for a rule that is off.
 * @param regels only these rules; all by default
 */
export async function axeronde(page: Page, regels?: readonly string[]): Promise<Result[]> {
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(AXE);
  const opties: RunOptions = { resultTypes: ['violations'], preload: false, selectors: false };
  if (regels) opties.runOnly = [...regels];
  const uit = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(opties)})`);
  return uit.violations;
}

/** A real browser on the real api. One page at a time. */
export class Proefbrowser {
  app!: TestApp;
  pagina!: Page;
  /** What the browser complained of on the page since it was opened. */
  readonly fouten: string[] = [];
  private browser!: Browser;
  private readonly bekenden = new Map<string, Page>();
  /** What the page asked and has no answer to yet, and how often it asked something. */
  private readonly onderweg = new Set<Request>();
  private gevraagd = 0;

  async start(pad: string): Promise<void> {
    this.app = await TestApp.start();
    this.browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  }

  async sluit(): Promise<void> {
    await this.browser?.close();
    await this.app?.sluit();
  }

  async sluitPagina(): Promise<void> {
    if (![...this.bekenden.values()].includes(this.pagina)) await this.pagina?.context().close();
    this.fouten.length = 0;
  }

  /**
   * Waits until the page has every answer and does nothing more: idle twice, with nothing asked in between. Playwright's
   * `networkidle` waits half a second instead, on each of some fifteen hundred screens.
   */
  async totRust(): Promise<void> {
    const einde = Date.now() + 30_000;
    for (let stil = 0, gevraagd = -1; stil < 2;) {
      if (Date.now() > einde) throw new Error('De pagina komt niet tot rust.');
      stil = this.onderweg.size === 0 && this.gevraagd === gevraagd ? stil + 1 : 0;
      gevraagd = this.gevraagd;
      await this.pagina.evaluate(RUST);
    }
  }

  /** What axe finds. */
  async axe(): Promise<string[]> {
    const violations = await axeronde(this.pagina);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** Whether nothing sticks out to the right. */
  past(): Promise<boolean> {
    return this.pagina.evaluate(
      'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
    );
  }

  /** What stands in a card and sticks out of it to the right. */
  steektUit(): Promise<string[]> {
    return this.pagina.evaluate<string[]>(STEEKT_UIT);
  }

  /** Text that cannot be read on what it stands on, as the page looks now (WCAG 1.4.3). */
  async slechtContrast(): Promise<string[]> {
    const violations = await axeronde(this.pagina, ['color-contrast']);
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ html, any }) => `${html}: ${any.map(({ message }) => message).join(' ')}`),
    );
  }

  /** What can be pressed or filled in and shows no bounds where the page has no colours of its own. */
  vormloos(): Promise<string[]> {
    return this.pagina.evaluate<string[]>(VORMLOOS);
  }

  /** What is hidden wholly below a bar that stays in sight, once it has the focus (WCAG 2.4.11). */
  bedekt(): Promise<string[]> {
    return this.pagina.evaluate<string[]>(BEDEKT);
  }

  /** At 400 % of a screen of 1280 × 1024 nothing goes out of the page or below a bar (WCAG 1.4.10). Stays so small. */
  async proefVergroot(): Promise<void> {
    await this.pagina.setViewportSize({ width: 320, height: 256 });
    expect(['400 %', await this.past(), await this.bedekt()]).toEqual(['400 %', true, []]);
  }

  /** With the spacing of WCAG 1.4.12 everything stays on the page and no text is cut off. */
  async proefTekstafstand(): Promise<void> {
    expect(['tekstafstand', await this.pagina.evaluate(TEKSTAFSTAND)]).toEqual(['tekstafstand', []]);
  }

  /** In the dark, with forced colours and at 400 %; only in the round that leaves nothing out. Leaves the page small. */
  async proefWeergavenVolledig(): Promise<void> {
    if (!volledig) return;
    await this.pagina.emulateMedia({ colorScheme: 'dark' });
    expect(['donker', await this.slechtContrast()]).toEqual(['donker', []]);
    await this.pagina.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(['gedwongen kleuren', await this.vormloos()]).toEqual(['gedwongen kleuren', []]);
    await this.pagina.emulateMedia({ forcedColors: 'none' });
    await this.proefVergroot();
  }

  /** A page of its own, as somebody who was not here before, or the page of the `bekende` who was: then it opens sooner. */
  protected async nieuwePagina(opties: BrowserContextOptions, bekende?: string): Promise<Page> {
    await this.sluitPagina();
    const bestaande = this.bekenden.get(bekende ?? '');
    this.pagina = bestaande ?? (await (await this.browser.newContext(opties)).newPage());
    if (bekende) this.bekenden.set(bekende, this.pagina);
    if (bestaande) await bestaande.setViewportSize(opties.viewport ?? { width: 1280, height: 900 });
    else this.luister(this.pagina);
    this.onderweg.clear();
    return this.pagina;
  }

  private luister(pagina: Page): void {
    pagina.on('request', (vraag) => {
      this.onderweg.add(vraag);
      this.gevraagd += 1;
    });
    pagina.on('requestfinished', (vraag) => this.onderweg.delete(vraag));
    pagina.on('requestfailed', (vraag) => this.onderweg.delete(vraag));
    pagina.on('console', (regel) => regel.type() === 'error' && this.fouten.push(regel.text()));
    pagina.on('pageerror', (fout) => this.fouten.push(String(fout)));
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

/** Drawn, and nothing left to do. */
const RUST = `new Promise((klaar) =>
  requestAnimationFrame(() => setTimeout(() => requestIdleCallback(klaar, { timeout: 1000 }), 20)))`;

const VORMLOOS = `(() => {
  const zichtbaar = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.getClientRects().length > 0;
  return [...document.querySelectorAll('input:not([type=hidden]), select, textarea, button, a.utrecht-button')]
    .filter((e) => zichtbaar(e) && !e.closest('[inert], .nav-verborgen, .nav-loket__lokveld'))
    .filter((e) => {
      const s = getComputedStyle(e);
      const rand = parseFloat(s.borderBlockEndWidth) > 0 && s.borderBlockEndStyle !== 'none';
      // A box or a dot that the browser draws, and words that look like a link.
      return !rand && s.appearance !== 'auto' && !s.textDecorationLine.includes('underline') && e.textContent.trim() === '' && !e.querySelector('svg');
    })
    .map((e) => e.outerHTML.slice(0, 120));
})()`;

const TEKSTAFSTAND = `(() => {
  const blad = new CSSStyleSheet();
  blad.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [blad];
  const breed = document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['de pagina'] : [];
  const afgekapt = [...document.querySelectorAll('body *')]
    .filter((e) => e.checkVisibility() && getComputedStyle(e).overflowY === 'hidden' && e.clientHeight > 1)
    .filter((e) => !e.matches('.nav-bestandsveld__knop, .nav-verborgen') && e.scrollHeight > e.clientHeight + 1)
    .map((e) => e.outerHTML.slice(0, 120));
  document.adoptedStyleSheets = [];
  return [...breed, ...afgekapt];
})()`;

const BEDEKT = `(() => {
  const blijvers = [...document.querySelectorAll('body *:not(dialog)')].filter((e) => {
    const { position } = getComputedStyle(e);
    return (position === 'fixed' || position === 'sticky') && e.checkVisibility() && getComputedStyle(e).pointerEvents !== 'none';
  });
  if (blijvers.length === 0) return [];
  // Behind an open question nothing takes the focus.
  const plaats = document.querySelector('dialog:modal') ?? document.querySelector('main');
  return [...plaats.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !e.closest('[inert]'))
    .filter((e) => {
      e.focus();
      const r = e.getBoundingClientRect();
      if (r.width === 0 || r.height === 0) return false;
      return blijvers.some((b) => {
        if (b.contains(e)) return false;
        const v = b.getBoundingClientRect();
        return v.left <= r.left && v.right >= r.right && v.top <= r.top && v.bottom >= r.bottom;
      });
    })
    .map((e) => e.outerHTML.slice(0, 120));
})()`;

const STEEKT_UIT = `[...document.querySelectorAll('main .nav-kaart')].flatMap((kaart) => {
  const rand = kaart.getBoundingClientRect().right;
  return [...kaart.querySelectorAll('.nav-status, li, p, td, a, button')]
    .filter((e) => e.checkVisibility() && !e.closest('.nav-verborgen') && e.getBoundingClientRect().right > rand)
    .map((e) => e.textContent.trim().slice(0, 60));
})`;
