import type { Kaderinhoud } from './afwegingskader';

export interface Omvangvoorstel {
  readonly omvang: string;
  /** The share of the clients that is affected, in percent, rounded for reading; the thresholds are tested exactly. */
  readonly procent: number;
}

/**
 * Stap 2: the omvang that the thresholds of the version suggest for `getroffen` of `totaal` clients. A suggestion only,
 * and none when a number or the thresholds are missing (the Beleidskader gives no numbers: requirements §1.1.7).
 */
export function stelOmvangVoor(
  { kolommen }: Pick<Kaderinhoud, 'kolommen'>,
  getroffen: number | null,
  totaal: number | null,
): Omvangvoorstel | null {
  if (getroffen === null || totaal === null || totaal === 0 || getroffen > totaal) return null;
  const bereikt = kolommen.filter(
    ({ vanafProcent }) => vanafProcent !== null && getroffen * 100 >= vanafProcent * totaal,
  );
  const hoogste = bereikt.at(-1);
  return hoogste ? { omvang: hoogste.code, procent: Math.round((getroffen / totaal) * 100) } : null;
}

/** From how many affected clients on an omvang would be suggested; null when the version or the total does not say. */
export function vanafGetroffen(
  { kolommen }: Pick<Kaderinhoud, 'kolommen'>,
  omvang: string,
  totaal: number | null,
): number | null {
  const vanaf = kolommen.find(({ code }) => code === omvang)?.vanafProcent ?? null;
  return vanaf === null || totaal === null ? null : Math.ceil((vanaf * totaal) / 100);
}
