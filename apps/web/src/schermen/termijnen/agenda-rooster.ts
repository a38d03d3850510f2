import { datumTekst } from '@navolgbaar/ui';

const MAAND = /^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/;
const DAG_IN_MS = 86_400_000;

/** A day as a number: how many days after 1 January 1970. */
export const nummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / DAG_IN_MS;
export const dagVan = (dagnummer: number): string =>
  new Date(dagnummer * DAG_IN_MS).toISOString().slice(0, 10);

/** The month of the address, or the month of today when it is none. */
export function leesMaand(tekst: string | null, vandaag: string): string {
  return tekst !== null && MAAND.test(tekst) ? tekst : vandaag.slice(0, 7);
}

/** `2026-12` and 1 → `2027-01`. */
export function maandErbij(maand: string, aantal: number): string {
  const [jaar = 0, nr = 1] = maand.split('-').map(Number);
  const teller = jaar * 12 + nr - 1 + aantal;
  return `${Math.floor(teller / 12)}-${String((teller % 12) + 1).padStart(2, '0')}`;
}

/** `2026-04` → `april 2026`. */
export function maandTekst(maand: string): string {
  return datumTekst(`${maand}-01`).replace(/^\d+ /, '');
}

/** The weeks that hold a month, whole, from Monday to Sunday. */
export function wekenVan(maand: string): string[][] {
  const eerste = nummer(`${maand}-01`);
  const laatste = nummer(`${maandErbij(maand, 1)}-01`) - 1;
  // 1 January 1970 was a Thursday.
  const maandag = eerste - ((eerste + 3) % 7);
  const aantal = Math.ceil((laatste - maandag + 1) / 7);
  return Array.from({ length: aantal }, (_, week) =>
    Array.from({ length: 7 }, (_dag, dag) => dagVan(maandag + week * 7 + dag)),
  );
}

/** What falls on each day, in the order it came. */
export function perDag<T extends { readonly uiterlijk: string }>(rijen: readonly T[]): Map<string, T[]> {
  const dagen = new Map<string, T[]>();
  for (const rij of rijen) dagen.set(rij.uiterlijk, [...(dagen.get(rij.uiterlijk) ?? []), rij]);
  return dagen;
}
