import iconv from 'iconv-lite';

/** How a file was written. */
export type Tekenset = 'utf-8' | 'windows-1252';
export type Scheiding = ';' | ',';

/** Old spreadsheets write Windows-1252; text that is no valid UTF-8 is read as such. */
export function decodeer(inhoud: Buffer): { tekst: string; tekenset: Tekenset } {
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(inhoud), tekenset: 'utf-8' };
  } catch {
    return { tekst: iconv.decode(inhoud, 'windows-1252'), tekenset: 'windows-1252' };
  }
}

/** What separates the cells, by the heading. */
export const scheidingVan = (kop: string): Scheiding =>
  kop.split(';').length >= kop.split(',').length ? ';' : ',';

/** Why a line cannot be read, in words for who made the file. */
export const csvLeesfout = (message: string): string =>
  /quote/i.test(message)
    ? 'Er staat een aanhalingsteken dat niet wordt gesloten.'
    : 'Deze regel is niet te lezen als CSV.';

/** A line of a file, as its own cells were written: to hand back what was not loaded. */
export function alsCsvregel(cellen: readonly string[], scheiding: Scheiding): string {
  const cel = (tekst: string): string =>
    /["\r\n]/.test(tekst) || tekst.includes(scheiding) ? `"${tekst.replace(/"/g, '""')}"` : tekst;
  return cellen.map(cel).join(scheiding);
}
