/** A browser as far as login needs it: cookies, and redirects that are followed one by one. */
export class Bezoeker {
  readonly cookies = new Map<string, string>();
  /** Every Set-Cookie header that was seen, with its attributes. */
  readonly gezetteCookies: string[] = [];

  async vraag(adres: string | URL, opties: RequestInit = {}): Promise<Response> {
    const headers = new Headers(opties.headers);
    if (this.cookies.size > 0) headers.set('cookie', this.cookiekop());
    const antwoord = await fetch(adres, { ...opties, headers, redirect: 'manual' });
    for (const cookie of antwoord.headers.getSetCookie()) this.onthoud(cookie);
    return antwoord;
  }

  formulier(
    adres: string | URL,
    velden: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.vraag(adres, { method: 'POST', body: new URLSearchParams(velden), headers });
  }

  /** Where an answer sends the browser. */
  doel(antwoord: Response): URL {
    const naar = antwoord.headers.get('location');
    if (!naar) throw new Error(`Geen doorverwijzing maar status ${antwoord.status}.`);
    return new URL(naar, antwoord.url);
  }

  cookiekop(): string {
    return [...this.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  }

  private onthoud(cookie: string): void {
    this.gezetteCookies.push(cookie);
    const [naam = '', waarde = ''] = (cookie.split(';')[0] ?? '').split('=', 2);
    const weg = /max-age=0|expires=thu, 01 jan 1970/i.test(cookie) || waarde === '';
    if (weg) this.cookies.delete(naam);
    else this.cookies.set(naam, waarde);
  }
}

/**
 * Goes from the application to the demo identity provider, chooses an account there, and stops at the address of the
 * callback, so that a test can change it before going on.
 */
export async function totTerugkeer(
  bezoeker: Bezoeker,
  appUrl: string,
  account: string,
  pad = '/',
  deur: '/inloggen' | '/inloggen/eherkenning' = '/inloggen',
): Promise<URL> {
  const begin = await bezoeker.vraag(`${appUrl}${deur}?${new URLSearchParams({ terug: pad })}`);
  return vanafInlogdienst(bezoeker, bezoeker.doel(begin), account);
}

/** The part of the way that lies at the identity provider. */
export async function vanafInlogdienst(bezoeker: Bezoeker, adres: URL, account: string): Promise<URL> {
  const keuze = bezoeker.doel(await bezoeker.vraag(adres));
  const ingevuld = await bezoeker.formulier(keuze, { account, wachtwoord: 'demo' });
  return bezoeker.doel(await bezoeker.vraag(bezoeker.doel(ingevuld)));
}

/** A whole login. @returns the answer of the callback */
export async function logIn(
  bezoeker: Bezoeker,
  appUrl: string,
  account: string,
  pad = '/',
): Promise<Response> {
  return bezoeker.vraag(await totTerugkeer(bezoeker, appUrl, account, pad));
}
