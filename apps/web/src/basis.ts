/** Where the werkbank lives on the server. */
export const BASIS = '/werkbank';

/** `adres('/zaken')` → `/werkbank/zaken`. */
export function adres(pad: string): string {
  return `${BASIS}${pad}`;
}
