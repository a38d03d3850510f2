import { crc32, inflateSync } from 'node:zlib';
import { GeenLogo, type Logo } from './beeld';

const KENMERK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Without text, times, profiles or what follows the end: those say something of the maker, or hide something. */
const BEWAARD = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);
const GROOTSTE_ZIJDE = 2000;
/** Samples per pixel by colour type (PNG 3rd edition, table 11.1). */
const KANALEN: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DIEPTES: Readonly<Record<number, readonly number[]>> = {
  ...{ 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] },
};

interface Brok {
  readonly naam: string;
  readonly inhoud: Buffer;
}

/** A PNG made anew of its known parts, or null when it is none. @throws GeenLogo when it is a damaged one */
export function leesPng(bestand: Buffer): Logo | null {
  if (!bestand.subarray(0, KENMERK.length).equals(KENMERK)) return null;
  const brokken = leesBrokken(bestand).filter(({ naam }) => BEWAARD.has(naam));
  const kop = brokken[0];
  if (kop?.naam !== 'IHDR' || kop.inhoud.length !== 13 || brokken.at(-1)?.naam !== 'IEND') throw beschadigd();
  const breedte = kop.inhoud.readUInt32BE(0);
  const hoogte = kop.inhoud.readUInt32BE(4);
  const [diepte = 0, kleursoort = 0, , , ineen = 0] = kop.inhoud.subarray(8);
  if (breedte < 1 || hoogte < 1) throw beschadigd();
  if (breedte > GROOTSTE_ZIJDE || hoogte > GROOTSTE_ZIJDE)
    throw new GeenLogo('Het beeld is groter dan 2000 bij 2000 beeldpunten.');
  const kanalen = KANALEN[kleursoort];
  if (kanalen === undefined || !DIEPTES[kleursoort]?.includes(diepte)) throw beschadigd();
  if (ineen !== 0) throw new GeenLogo('Bewaar het beeld zonder interlacing.');
  eisPixels(brokken, (Math.ceil((breedte * kanalen * diepte) / 8) + 1) * hoogte);
  const inhoud = Buffer.concat([KENMERK, ...brokken.map(schrijfBrok)]);
  return { soort: 'image/png', inhoud, breedte, hoogte };
}

function leesBrokken(bestand: Buffer): Brok[] {
  const brokken: Brok[] = [];
  for (let plaats = KENMERK.length; ;) {
    if (plaats + 12 > bestand.length) throw beschadigd();
    const lengte = bestand.readUInt32BE(plaats);
    const einde = plaats + 8 + lengte;
    if (einde + 4 > bestand.length) throw beschadigd();
    const gemeten = bestand.subarray(plaats + 4, einde);
    if (crc32(gemeten) !== bestand.readUInt32BE(einde)) throw beschadigd();
    const naam = gemeten.subarray(0, 4).toString('latin1');
    brokken.push({ naam, inhoud: gemeten.subarray(4) });
    if (naam === 'IEND') return brokken;
    plaats = einde + 4;
  }
}

/** The pixels are all there and unpack to no more than they should. */
function eisPixels(brokken: readonly Brok[], verwacht: number): void {
  const ingepakt = Buffer.concat(brokken.filter(({ naam }) => naam === 'IDAT').map(({ inhoud }) => inhoud));
  try {
    if (inflateSync(ingepakt, { maxOutputLength: verwacht }).length === verwacht) return;
  } catch {
    // Not to be unpacked, or to too much: both are refused below.
  }
  throw beschadigd();
}

function schrijfBrok({ naam, inhoud }: Brok): Buffer {
  const gemeten = Buffer.concat([Buffer.from(naam, 'latin1'), inhoud]);
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const controle = Buffer.alloc(4);
  controle.writeUInt32BE(crc32(gemeten));
  return Buffer.concat([lengte, gemeten, controle]);
}

const beschadigd = (): GeenLogo => new GeenLogo('Het bestand is beschadigd.');
