/** What the table of contents of a ZIP file says about one file in it. */
export interface Zipdeel {
  readonly naam: string;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  /** How it is packed (APPNOTE.TXT 4.4.5): 0 not at all, 8 with deflate. */
  readonly methode: number;
  readonly versleuteld: boolean;
  /** Where its own header begins, in bytes from the start of the file. */
  readonly plek: number;
}

const EINDE = 0x06054b50;
const DEEL = 0x02014b50;
const EINDE_LENGTE = 22;
const DEEL_LENGTE = 46;

/**
 * Reads the table of contents of a ZIP file from its last bytes (APPNOTE.TXT 4.3.12, 4.3.16), without unpacking
 * anything.
 * @param staart the last bytes of the file
 * @param grootte the size of the whole file
 * @returns null when there is no table, it does not fit in the given bytes, or it contradicts itself
 */
export function leesZipinhoud(staart: Uint8Array, grootte: number): readonly Zipdeel[] | null {
  const zicht = new DataView(staart.buffer, staart.byteOffset, staart.byteLength);
  const einde = zoekEinde(zicht);
  if (einde < 0) return null;
  const aantal = zicht.getUint16(einde + 10, true);
  const lengte = zicht.getUint32(einde + 12, true);
  const begin = zicht.getUint32(einde + 16, true);
  const eersteByte = grootte - staart.length;
  // The table must end exactly where its end record begins: bytes in between may hide a second archive.
  if (begin + lengte !== eersteByte + einde || begin < eersteByte) return null;
  return leesDelen(zicht, begin - eersteByte, aantal, einde);
}

function zoekEinde(zicht: DataView): number {
  for (let i = zicht.byteLength - EINDE_LENGTE; i >= 0; i -= 1) {
    const commentaar = zicht.byteLength - EINDE_LENGTE - i;
    if (zicht.getUint32(i, true) === EINDE && zicht.getUint16(i + 20, true) === commentaar) return i;
  }
  return -1;
}

function leesDelen(zicht: DataView, begin: number, aantal: number, einde: number): readonly Zipdeel[] | null {
  const delen: Zipdeel[] = [];
  let plek = begin;
  while (delen.length < aantal) {
    if (plek + DEEL_LENGTE > einde || zicht.getUint32(plek, true) !== DEEL) return null;
    const naamlengte = zicht.getUint16(plek + 28, true);
    const volgende =
      plek + DEEL_LENGTE + naamlengte + zicht.getUint16(plek + 30, true) + zicht.getUint16(plek + 32, true);
    if (volgende > einde) return null;
    const naam = new Uint8Array(zicht.buffer, zicht.byteOffset + plek + DEEL_LENGTE, naamlengte);
    delen.push({
      naam: new TextDecoder().decode(naam),
      ingepakt: zicht.getUint32(plek + 20, true),
      uitgepakt: zicht.getUint32(plek + 24, true),
      methode: zicht.getUint16(plek + 10, true),
      versleuteld: (zicht.getUint16(plek + 8, true) & 1) === 1,
      plek: zicht.getUint32(plek + 42, true),
    });
    plek = volgende;
  }
  return plek === einde ? delen : null;
}
