import type { Controlereden } from './bestandscontrole';
import { leesZipinhoud, type Zipdeel } from './zip-inhoud';

const PLAATSELIJK = 0x04034b50;
const KOP = 30;
/** Sizes stand behind the part instead of before it (APPNOTE.TXT 4.4.4). */
const MAAT_ERACHTER = 8;

/** Unpacks the bytes of one part, as far as the limit. @throws when they are not what they say */
export type Uitpakker = (ingepakt: Uint8Array, methode: number, hoogstens: number) => Uint8Array;

const GROOTSTE_SOORTENLIJST = 1024 * 1024;

/**
 * Looks at a whole ZIP file, once its table of contents was found to be safe. Each part must say at its own place what the
 * table says of it, and no two may share bytes: a scanner that goes by the one and an office program that goes by the
 * other would otherwise see different files. And what Word calls a macro is one under any name.
 * @returns what is wrong with it; null when nothing is
 */
export function keurZip(
  bytes: Uint8Array,
  pakUit: Uitpakker,
): Extract<Controlereden, 'opbouw' | 'macro'> | null {
  const delen = leesZipinhoud(bytes, bytes.length);
  if (!delen) return 'opbouw';
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let vrij = 0;
  for (const deel of [...delen].sort((a, b) => a.plek - b.plek)) {
    const eind = deel.plek < vrij ? null : eindeVan(zicht, deel);
    if (eind === null) return 'opbouw';
    vrij = eind;
  }
  const namen = delen.map(({ naam }) => naam.toLowerCase());
  if (new Set(namen).size !== namen.length) return 'opbouw';
  return noemtMacro(bytes, zicht, delen, pakUit);
}

/** The first byte after a part; null when it contradicts the table. */
function eindeVan(zicht: DataView, deel: Zipdeel): number | null {
  const { plek, methode, ingepakt, uitgepakt, versleuteld, naam } = deel;
  if (plek + KOP > zicht.byteLength || zicht.getUint32(plek, true) !== PLAATSELIJK) return null;
  const vlaggen = zicht.getUint16(plek + 6, true);
  if (zicht.getUint16(plek + 8, true) !== methode || ((vlaggen & 1) === 1) !== versleuteld) return null;
  const begin = inhoudVan(zicht, plek);
  if (begin + ingepakt > zicht.byteLength) return null;
  const hier = new Uint8Array(zicht.buffer, zicht.byteOffset + plek + KOP, zicht.getUint16(plek + 26, true));
  if (new TextDecoder().decode(hier) !== naam) return null;
  const maten = [zicht.getUint32(plek + 18, true), zicht.getUint32(plek + 22, true)];
  const erachter = (vlaggen & MAAT_ERACHTER) !== 0 && maten.every((maat) => maat === 0);
  if (!erachter && (maten[0] !== ingepakt || maten[1] !== uitgepakt)) return null;
  return begin + ingepakt;
}

const inhoudVan = (zicht: DataView, plek: number): number =>
  plek + KOP + zicht.getUint16(plek + 26, true) + zicht.getUint16(plek + 28, true);

/** The list of kinds of an Office file names every kind of part in it, a macro too, whatever the part is called. */
function noemtMacro(
  bytes: Uint8Array,
  zicht: DataView,
  delen: readonly Zipdeel[],
  pakUit: Uitpakker,
): 'opbouw' | 'macro' | null {
  const lijst = delen.find(({ naam }) => naam.toLowerCase() === '[content_types].xml');
  if (!lijst || lijst.versleuteld) return null;
  const begin = inhoudVan(zicht, lijst.plek);
  try {
    const ingepakt = bytes.subarray(begin, begin + lijst.ingepakt);
    const tekst = new TextDecoder().decode(pakUit(ingepakt, lijst.methode, GROOTSTE_SOORTENLIJST));
    return /macroenabled|vbaproject|vnd\.ms-office\.activex/i.test(tekst.replace(/\0/g, '')) ? 'macro' : null;
  } catch {
    return 'opbouw';
  }
}
