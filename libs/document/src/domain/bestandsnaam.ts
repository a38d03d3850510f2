const LANGSTE_NAAM = 200;

/**
 * The name of a file as people see it: no folder, no control characters and no characters that turn the reading
 * direction, which can make "fdp.exe" look like "exe.pdf" (ASVS 5.3.2, 5.4.1). The name is never part of a path.
 */
export function schoneBestandsnaam(naam: string): string {
  const zonderMap = naam.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const schoon = zonderMap.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (schoon.length <= LANGSTE_NAAM) return schoon;
  const punt = schoon.lastIndexOf('.');
  const staart = punt > 0 ? schoon.slice(punt).slice(0, 10) : '';
  return schoon.slice(0, LANGSTE_NAAM - staart.length) + staart;
}

/** The part after the last dot, in lower case; empty when there is none. */
export function extensieVan(naam: string): string {
  const punt = naam.lastIndexOf('.');
  return punt < 0 ? '' : naam.slice(punt + 1).toLowerCase();
}
