import createClient, { type Middleware } from 'openapi-fetch';
import { heeftOpenWerk } from '../bewaren/open-werk';
import { sessie } from '../sessie/huidig';
import { ApiFout, foutUitProblem } from './fout';
import type { paths } from './schema';

/** Leaves the page for the login, which brings the person back here. Replaced in tests. */
export const inloggen = {
  ga: () => window.location.assign(inlogAdres()),
};

export function inlogAdres(): string {
  return `/inloggen?terug=${encodeURIComponent(window.location.pathname + window.location.search)}`;
}

/** What a page asks by itself, and not a person: it does not keep the session alive. */
export const ACHTERGROND = { 'sessie-achtergrond': 'ja' } as const;

/** For whom the page asks: the server refuses it after another person logged in (`SESSIE_VAN_ANDER`). */
export function eigenKoppen(): Record<string, string> {
  return sessie.gebruiker ? { 'sessie-gebruiker': sessie.gebruiker } : {};
}

/**
 * What an answer tells of the session. Reading without one leads to the login, unless there is unsent text on the page:
 * then the page says so and stays.
 */
function volgSessie(methode: string, antwoord: Pick<Response, 'status' | 'headers'>, code: unknown): void {
  sessie.zag(antwoord.headers.get('sessie-einde'));
  if (antwoord.status !== 401) return;
  sessie.verloren(String(code));
  if (methode === 'GET' && code !== 'SESSIE_VAN_ANDER' && !heeftOpenWerk()) inloggen.ga();
}

const metSessie: Middleware = {
  onRequest({ request }) {
    for (const [naam, waarde] of Object.entries(eigenKoppen())) request.headers.set(naam, waarde);
  },
  async onResponse({ request, response }) {
    const inhoud: unknown =
      response.status === 401
        ? await response
            .clone()
            .json()
            .catch(() => null)
        : null;
    volgSessie(request.method, response, (inhoud as { code?: unknown } | null)?.code);
  },
};

/** The typed client: `gelukt(await api.GET('/api/v1/…', { params }))`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  headers: { accept: 'application/json' },
});
api.use(metSessie);

interface Antwoord<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/**
 * The body of an answer.
 * @throws ApiFout for everything but 2xx
 */
export function gelukt<T>({ data, error, response }: Antwoord<T>): T {
  if (!response.ok) throw foutUitProblem(response.status, error);
  return data as T;
}

/** Headers of an act: which version was seen, and a key that makes sending twice harmless. */
export function actieKoppen({
  versie,
  sleutel,
}: {
  versie?: number | undefined;
  sleutel?: string | undefined;
}): Record<string, string> {
  return {
    ...ifMatch(versie),
    ...(sleutel === undefined ? {} : { 'Idempotency-Key': sleutel }),
  };
}

/** The version that was seen, where the contract asks for it: `params: { path, header: ifMatch(versie) }`. */
export function ifMatch(versie: number | undefined): { 'If-Match'?: string } {
  return versie === undefined ? {} : { 'If-Match': `"v${versie}"` };
}

/** A key for one intent; the same content sent again must carry the same key. */
export function nieuweSleutel(): string {
  return crypto.randomUUID();
}

/**
 * A read or an act outside the generated contract.
 * @throws ApiFout for everything but 2xx, also when the answer is no JSON
 */
export async function roep<T>(pad: string, opties: RequestInit = {}): Promise<T> {
  const antwoord = await fetch(pad, {
    credentials: 'same-origin',
    ...opties,
    headers: { accept: 'application/json', ...eigenKoppen(), ...opties.headers },
  });
  const inhoud: unknown = antwoord.status === 204 ? null : await antwoord.json().catch(() => null);
  volgSessie(opties.method ?? 'GET', antwoord, (inhoud as { code?: unknown } | null)?.code);
  if (!antwoord.ok) throw foutUitProblem(antwoord.status, inhoud);
  if (inhoud === null && antwoord.status !== 204)
    throw new ApiFout(
      antwoord.status,
      'ONBEKEND',
      'Onleesbaar antwoord',
      'De server gaf een antwoord dat niet te lezen is.',
    );
  return inhoud as T;
}
