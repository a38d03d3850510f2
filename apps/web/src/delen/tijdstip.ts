const TIJD = /^([01]?\d|2[0-3])(?:\s*[.:,u]\s*([0-5]\d))?\s*(?:u|uur)?$/i;
const AANEEN = /^([01]\d|2[0-3])([0-5]\d)$/;

/** `09:30`, of a time of the day in any way that people write one, such as `9.30 uur`, `0930` or `9`; null if it is none. */
export function leesTijdstip(tekst: string): string | null {
  const [, uur, minuut = '00'] = AANEEN.exec(tekst.trim()) ?? TIJD.exec(tekst.trim()) ?? [];
  return uur === undefined ? null : `${uur.padStart(2, '0')}:${minuut}`;
}

/** `09.30`, as it is written in Dutch. */
export const tijdstipTekst = (tijd: string): string => tijd.replace(':', '.');
