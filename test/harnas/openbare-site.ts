import type { Page } from 'playwright-core';
import { Proefbrowser, metBrowser } from './proefbrowser';
import type { TestApp } from './test-app';

/** The pages for everybody, without script unless a test needs it for itself. */
export class OpenbareSite extends Proefbrowser {
  /** Where the site begins. */
  adres = '';

  override async start(pad: string): Promise<void> {
    await super.start(pad);
    this.adres = await this.app.app.getUrl();
  }

  async open(weg: string, { breed = 1280, script = false } = {}): Promise<Page> {
    const pagina = await this.nieuwePagina({
      viewport: { width: breed, height: 720 },
      javaScriptEnabled: script,
    });
    await pagina.goto(`${this.adres}${weg}`);
    return pagina;
  }
}

/** As `describe`, with the public site in a browser. */
export const metOpenbareSite = (
  naam: string,
  vul: (app: TestApp) => Promise<void>,
  blok: (site: OpenbareSite) => void,
): void => metBrowser(naam, new OpenbareSite(), vul, blok);

/** What holds for every public page. */
export function proefPaginas(site: OpenbareSite, wegen: readonly string[]): void {
  it.each([320, 1280])(
    'heeft op %i pixels geen axe-bevindingen en schuift niet opzij',
    async (breed) => {
      for (const weg of wegen) {
        // With script only because axe is one: the pages themselves send none.
        await site.open(weg, { breed, script: true });
        expect(await site.axe()).toEqual([]);
        expect(await site.past()).toBe(true);
        expect(await site.pagina.evaluate('document.scripts.length')).toBe(0);
        if (breed === 1280) await site.proefWeergavenVolledig();
      }
    },
    180_000,
  );
}
