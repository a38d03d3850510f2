import { roep } from './client';
import type { paths } from './schema';

/** The addresses of the contract that take an act: a wrong one does not compile. */
export type Actiepad = {
  [P in keyof paths]: paths[P] extends { post: object } | { patch: object } | { put: object } ? P : never;
}[keyof paths];
export type Methode = 'POST' | 'PATCH' | 'PUT';

export type Koppen = Readonly<Record<string, string>>;

/**
 * Sends an act on one object.
 * @param plaatsen what takes the place of `{id}` and the like in the address
 * @throws ApiFout for everything but 2xx
 */
export function stuur<U>(
  pad: Actiepad,
  plaatsen: Readonly<Record<string, string>>,
  verzoek: unknown,
  koppen: Koppen,
  methode: Methode = 'POST',
): Promise<U> {
  const adres = pad.replace(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(plaatsen[naam] ?? ''));
  return roep<U>(adres, {
    method: methode,
    headers: { ...koppen, 'content-type': 'application/json' },
    body: JSON.stringify(verzoek ?? {}),
  });
}

/**
 * Sends one file, as it is.
 * @param velden what the server reads before it takes in the file
 * @param koppen of the act that it goes along with, of which the version holds: the server takes no key with a file
 * @throws ApiFout for everything but 2xx
 */
export function stuurBestand<U>(
  pad: string,
  bestand: File,
  velden: Readonly<Record<string, string>> = {},
  { 'Idempotency-Key': _, ...koppen }: Koppen = {},
): Promise<U> {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) formulier.append(naam, waarde);
  formulier.append('bestand', bestand);
  return roep<U>(pad, { method: 'POST', headers: koppen, body: formulier });
}
