import { StelLoketIn } from '@navolgbaar/loket';
import type { Response } from 'supertest';
import type { TestApp, Testorganisatie } from './test-app';

/** Opens the loket of an organisation, as its beheerder does. */
export async function openLoket(app: TestApp, organisatie: Testorganisatie = app.eerste): Promise<void> {
  await app.app.get(StelLoketIn).execute(app.actor('beheerder', organisatie), {
    ...{ open: true, email: 'toezicht@noord.example', telefoon: '050 123 45 67' },
    ...{ postadres: 'Postbus 1, 9700 AA Groningen', fgEmail: 'fg@noord.example', versie: 0 },
  });
}

/** Good answers of every page of the journey, in its order. */
export const ANTWOORDEN = {
  gebeurtenis: { gebeurtenis: 'Er is ’s nachts niemand aanwezig.', wanneer: '3 april 2026' },
  aanbieder: { aanbieder: 'De Linde', plaats: 'Lindelaan 1' },
  persoon: { relatie: 'buur', leeftijd: 'volwassen' },
  bestanden: { bestanden: 'gezien' },
  melder: { bekend: 'naam', naam: 'Truus Zonderling', email: 'truus@voorbeeld.nl', telefoon: '06 12345678' },
} as const;

export type Velden = Readonly<Record<string, string | readonly string[]>>;

/** The text of a page without its marks. */
export const kaal = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
export const titel = (html: string): string => /<title>([^<]*)/.exec(html)?.[1] ?? '';
export const tijdVan = (html: string): string => /name="tijd" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Where an answer leads to. @throws when it is no redirect after a form */
export function naar({ headers, status, text }: Response): string {
  if (status !== 303) throw new Error(`Geen doorverwijzing maar ${status}: ${kaal(text).slice(0, 500)}`);
  return String(headers['location']);
}

/** A visitor of the public pages, with an address and a browser that keeps cookies. */
export class Loketbezoeker {
  private readonly koekjes = new Map<string, string>();

  constructor(
    private readonly app: TestApp,
    public vanaf: string,
  ) {}

  async haal(pad: string): Promise<Response> {
    return this.onthoud(
      await this.app.anoniem().get(pad).set('x-forwarded-for', this.vanaf).set('cookie', this.cookie()),
    );
  }

  /** Sends what a browser would: the fields, and the hidden ones of the page. */
  async stuur(pad: string, velden: Velden, tijd: string): Promise<Response> {
    const body = new URLSearchParams({ tijd, website: '' });
    for (const [naam, waarde] of Object.entries(velden)) {
      body.delete(naam);
      for (const een of [waarde].flat()) body.append(naam, een as string);
    }
    const verzoek = this.app
      .anoniem()
      .post(pad)
      .set('x-forwarded-for', this.vanaf)
      .set('cookie', this.cookie());
    const soort = 'application/x-www-form-urlencoded';
    return this.onthoud(await verzoek.set('content-type', soort).send(body.toString()));
  }

  /** The same as a form with files: first the fields, as a browser sends them. */
  async stuurBestanden(
    pad: string,
    velden: Readonly<Record<string, string>>,
    bestanden: readonly { readonly veld: string; readonly naam: string; readonly inhoud: Buffer }[],
  ): Promise<Response> {
    const verzoek = this.app
      .anoniem()
      .post(pad)
      .set('x-forwarded-for', this.vanaf)
      .set('cookie', this.cookie());
    for (const [naam, waarde] of Object.entries({ website: '', ...velden })) void verzoek.field(naam, waarde);
    for (const { veld, naam, inhoud } of bestanden) void verzoek.attach(veld, inhoud, naam);
    return this.onthoud(await verzoek);
  }

  /** Reads a page, takes the time that a person takes, and sends it. */
  async vulIn(pad: string, velden: Velden): Promise<Response> {
    const { text } = await this.haal(pad);
    this.app.klok.verder('PT20S');
    return this.stuur(pad, velden, tijdVan(text));
  }

  /** The same where the page comes back with what is wrong: always by a redirect, so that Back leads to it. */
  async vulFoutIn(pad: string, velden: Velden): Promise<Response> {
    const adres = naar(await this.vulIn(pad, velden));
    if (adres !== `${pad}?fout=ja`) throw new Error(`Geen fout, maar verder naar ${adres}.`);
    return this.haal(adres);
  }

  /** Begins a melding. @returns the address of the draft */
  async begin(): Promise<string> {
    const eerste = naar(await this.vulIn('/melding-doen', { gemeente: this.app.eerste.gemeenteId }));
    return eerste.replace(/\/gebeurtenis$/, '');
  }

  /** A draft that only has to be sent. */
  async totControle(anders: Partial<Record<keyof typeof ANTWOORDEN, Velden>> = {}): Promise<string> {
    const concept = await this.begin();
    for (const [stap, velden] of Object.entries({ ...ANTWOORDEN, ...anders }))
      naar(await this.vulIn(`${concept}/${stap}`, velden));
    return concept;
  }

  /** A melding that was sent, with the receipt code that its page shows. */
  async meld(anders: Partial<Record<keyof typeof ANTWOORDEN, Velden>> = {}) {
    const concept = await this.totControle(anders);
    const adres = naar(await this.vulIn(`${concept}/controle`, {}));
    const { text } = await this.haal(adres);
    return { adres, code: /<code>([^<]+)<\/code>/.exec(text)?.[1] ?? '', tekst: kaal(text) };
  }

  /** What the browser holds. */
  cookie(): string {
    return [...this.koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  }

  private onthoud(antwoord: Response): Response {
    for (const kop of [antwoord.headers['set-cookie'] ?? []].flat() as string[]) {
      const [naam = '', waarde = ''] = (kop.split(';')[0] ?? '').split('=', 2);
      if (/Max-Age=0(;|$)/.test(kop)) this.koekjes.delete(naam);
      else this.koekjes.set(naam, waarde);
    }
    return antwoord;
  }
}
