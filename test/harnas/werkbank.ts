import type { Rol } from '@navolgbaar/platform/auth';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { Proefbrowser, metBrowser } from './proefbrowser';
import type { TestApp } from './test-app';

/** A route of the werkbank, who opens it and how the test names it; `ids` where a person looks for ids. */
export type Scherm = readonly [rol: Rol, naam: string, deel: () => string, toont?: 'ids'];

/** The werkbank in a real browser. */
export class Werkbank extends Proefbrowser {
  /** Where the werkbank begins. */
  adres = '';

  override async start(pad: string): Promise<void> {
    await super.start(pad);
    this.app.klok.naar('2026-04-13');
    const { port } = (this.app.app.getHttpServer() as Server).address() as AddressInfo;
    this.adres = `http://localhost:${port}/werkbank`;
  }

  /** Opens a route as somebody of the first organisation, and waits until it stands still. */
  async open(rol: Rol, deel: string, { breedte = 1280, bekend = false } = {}): Promise<Page> {
    const venster = { viewport: { width: breedte, height: 900 } };
    const pagina = await this.nieuwePagina(venster, bekend ? rol : undefined);
    const [name = '', ...rest] = this.app.eerste.cookies[rol].split('=');
    await pagina
      .context()
      .addCookies([
        { name, value: rest.join('='), domain: 'localhost', path: '/', secure: true, httpOnly: true },
      ]);
    await this.ga(pagina, `${this.adres}${deel}`);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    await this.totRust();
    return pagina;
  }

  /**
   * On a page that has the werkbank already the router goes there, as it does for a person who follows a link: reading
   * the whole werkbank anew took longer than all that is looked at on a screen.
   */
  private async ga(pagina: Page, naar: string): Promise<void> {
    const hier = pagina.url();
    if (hier.startsWith(this.adres) && hier !== naar)
      await pagina.evaluate(`history.pushState({}, '', ${JSON.stringify(naar)})`);
    else await pagina.goto(naar);
  }

  /** Opens a page for everybody, as somebody who is not logged in and whose browser runs no script. @returns the status too */
  async openAlsBezoeker(weg: string): Promise<{ pagina: Page; status: number }> {
    const pagina = await this.nieuwePagina({
      viewport: { width: 1280, height: 900 },
      javaScriptEnabled: false,
    });
    const antwoord = await pagina.goto(new URL(weg, this.adres).href);
    return { pagina, status: antwoord?.status() ?? 0 };
  }

  /** What has the focus, by name. */
  focus(): Promise<string> {
    return this.pagina.evaluate<string>(FOCUSNAAM);
  }

  /** Presses Tab until the focus is on what is asked; a person without a mouse does the same. */
  async tabNaar(naam: string): Promise<void> {
    for (let keer = 0; keer < 90; keer += 1) {
      await this.pagina.keyboard.press('Tab');
      if ((await this.focus()).startsWith(naam)) return;
    }
    throw new Error(`Met Tab is "${naam}" niet te bereiken.`);
  }
}

/** The accessible name of what has the focus, near enough: its label, its own text or its aria-label. */
const FOCUSNAAM = `(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return '';
  if (e.classList.contains('nav-toelichting__knop')) return 'Uitleg bij ' + e.textContent.trim();
  return (e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent || '').trim();
})()`;

/** As `describe`, with the werkbank open in a browser and filled by `vul`. */
export const metWerkbank = (
  naam: string,
  vul: (app: TestApp) => Promise<void>,
  blok: (werkbank: Werkbank) => void,
): void => metBrowser(naam, new Werkbank(), vul, blok);

/** What holds for every screen. */
export function proefSchermen(werkbank: Werkbank, schermen: readonly Scherm[]): void {
  it.each(schermen.map(([rol, naam, deel, toont]) => ({ rol, naam, deel, toont })))(
    '$rol ziet $naam zonder axe-bevindingen, ook op 320 pixels',
    async ({ rol, deel, toont }) => {
      const pagina = await werkbank.open(rol, deel(), { bekend: true });
      expect(await pagina.title()).not.toMatch(/^Fout|bestaat niet/);
      expect(await werkbank.axe()).toEqual([]);
      await pagina.setViewportSize({ width: 320, height: 900 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
      // No code of the database may stand in what a person reads, and no id where nobody looks for one.
      const tekst = await pagina.locator('main').innerText();
      expect(tekst).not.toMatch(toont === 'ids' ? /[a-z]_[a-z]/ : /[a-z]_[a-z]|[0-9a-f]{8}-[0-9a-f]{4}-/);
      await werkbank.proefWeergavenVolledig();
      expect(werkbank.fouten).toEqual([]);
    },
    60_000,
  );
}
