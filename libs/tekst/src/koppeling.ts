const PROTOCOLLEN: readonly string[] = ['https:', 'mailto:'];

/** Whether a text may be the address of a link: safe http or mail, and nothing that a program would run. */
export function isKoppelingAdres(adres: unknown): adres is string {
  if (typeof adres !== 'string' || adres.length > 2000 || !URL.canParse(adres)) return false;
  return PROTOCOLLEN.includes(new URL(adres).protocol);
}
