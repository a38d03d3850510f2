import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** A fault in the key file. The text names the file and the line, never the content. */
export class SleutelbestandFout extends Error {
  constructor(tekst: string) {
    super(tekst);
    this.name = 'SleutelbestandFout';
  }
}

/** The key-encryption keys of this process: the first wraps, all of them unwrap. */
export interface Sleutelring {
  readonly actief: Kek;
  readonly alle: ReadonlyMap<string, Kek>;
}

export interface Kek {
  readonly id: string;
  readonly sleutel: KeyObject;
}

/** The id of a key-encryption key: the first 8 bytes of its SHA-256, hex. It says which key, and nothing about it. */
export function kekId(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 8).toString('hex');
}

/**
 * Reads the key file: per line one key of 32 bytes in base64, the active one first. Older keys on the next lines make a
 * rotation without downtime possible: first both keys in the file, then `sleutel:roteer`, then the old line out.
 * @throws SleutelbestandFout when the file is missing, empty or holds something else.
 */
export function leesSleutelbestand(pad: string): Sleutelring {
  const keks = leesRegels(pad).map((regel, index) => leesKek(pad, regel, index));
  const actief = keks[0];
  if (!actief) throw new SleutelbestandFout(`Het sleutelbestand ${pad} is leeg.`);
  return { actief, alle: new Map(keks.map((kek) => [kek.id, kek])) };
}

function leesRegels(pad: string): string[] {
  try {
    return readFileSync(pad, 'utf8')
      .split('\n')
      .map((regel) => regel.trim())
      .filter(Boolean);
  } catch {
    throw new SleutelbestandFout(`Het sleutelbestand ${pad} is niet leesbaar. Controleer SLEUTEL_BESTAND.`);
  }
}

function leesKek(pad: string, regel: string, index: number): Kek {
  const bytes = Buffer.from(regel, 'base64');
  // Buffer.from skips what is not base64; encoding again shows whether something was skipped.
  if (bytes.length !== 32 || bytes.toString('base64') !== regel) {
    throw new SleutelbestandFout(`Regel ${index + 1} van ${pad} is geen sleutel van 32 bytes in base64.`);
  }
  const kek = { id: kekId(bytes), sleutel: createSecretKey(bytes) };
  bytes.fill(0);
  return kek;
}

/** Makes a new key file (0600). Refuses to overwrite: a lost key makes every encrypted field unreadable for good. */
export function maakSleutelbestand(pad: string): void {
  writeFileSync(pad, `${randomBytes(32).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
}
