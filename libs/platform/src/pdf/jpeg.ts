/** What a JPEG file says about itself, and its bytes without what a camera or a program wrote beside the picture. */
export interface Jpeg {
  readonly breedte: number;
  readonly hoogte: number;
  /** 1 grey, 3 colour, 4 for the press. */
  readonly kanalen: number;
  readonly bits: number;
  readonly kaal: Buffer;
}

const BEGIN = 0xd8;
const EINDE = 0xd9;
const BEELDLIJNEN = 0xda;
/** Baseline, extended and progressive: what DCTDecode reads (ISO 32000-1 §7.4.8). */
const KADERS = new Set([0xc0, 0xc1, 0xc2]);
/** Tables and restart marks, the frame, and of the application segments JFIF and Adobe, which tell how colours are meant. */
const BLIJFT = new Set([0xc4, 0xdb, 0xdd, 0xe0, 0xee, ...KADERS]);

/** @throws RangeError, Error when the bytes are not a whole JPEG file */
export function leesJpeg(inhoud: Buffer): Jpeg {
  if (inhoud.readUInt16BE(0) !== 0xff00 + BEGIN) throw new Error('Geen JPEG');
  const delen: Buffer[] = [inhoud.subarray(0, 2)];
  let kader: Omit<Jpeg, 'kaal'> | undefined;
  let plaats = 2;
  for (;;) {
    if (inhoud.readUInt8(plaats) !== 0xff) throw new Error('Geen merk');
    const merk = inhoud.readUInt8(plaats + 1);
    if (merk === 0xff) {
      plaats += 1;
      continue;
    }
    if (merk === EINDE) break;
    const eind = plaats + 2 + inhoud.readUInt16BE(plaats + 2);
    if (eind > inhoud.length) throw new Error('Afgebroken');
    if (KADERS.has(merk)) {
      kader = {
        bits: inhoud.readUInt8(plaats + 4),
        hoogte: inhoud.readUInt16BE(plaats + 5),
        breedte: inhoud.readUInt16BE(plaats + 7),
        kanalen: inhoud.readUInt8(plaats + 9),
      };
    }
    const volgend = merk === BEELDLIJNEN ? eindeVanBeeldlijnen(inhoud, eind) : eind;
    if (BLIJFT.has(merk) || merk === BEELDLIJNEN) delen.push(inhoud.subarray(plaats, volgend));
    plaats = volgend;
  }
  if (!kader) throw new Error('Geen beeld');
  // What follows the end is no part of the picture: a second one, or whatever somebody wanted to hide there.
  delen.push(inhoud.subarray(plaats, plaats + 2));
  return { ...kader, kaal: Buffer.concat(delen) };
}

/** The next mark after coded lines, in which FF is followed by 00, or by the number of a restart. */
function eindeVanBeeldlijnen(inhoud: Buffer, begin: number): number {
  for (let plaats = inhoud.indexOf(0xff, begin); plaats >= 0; plaats = inhoud.indexOf(0xff, plaats + 2)) {
    const merk = inhoud.readUInt8(plaats + 1);
    if (merk !== 0 && !(merk >= 0xd0 && merk <= 0xd7)) return plaats;
  }
  throw new Error('Afgebroken');
}
