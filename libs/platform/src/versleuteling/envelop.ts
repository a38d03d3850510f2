import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomFillSync,
} from 'node:crypto';

/** A blob that does not open: wrong key, wrong place, or changed bytes. The three look alike on purpose. */
export class OntsleutelFout extends Error {
  constructor(reden: string) {
    super(`Versleuteld veld niet leesbaar: ${reden}`);
    this.name = 'OntsleutelFout';
  }
}

const VERSIE = 1;
const NONCE = 12;
const TAG = 16;
/** version byte, key id (UUID as 16 bytes), nonce, tag; the ciphertext follows. */
const KOP = 1 + 16 + NONCE + TAG;

/** First byte (counted from 1, as PostgreSQL's substring does) and length of the key id in a blob: rotation selects on it. */
export const SLEUTELID_IN_BLOB = { vanaf: 2, lengte: 16 } as const;

/**
 * The additional authenticated data: what a blob is bound to. A JSON array is unambiguous where joining with a
 * separator is not ("a|b" + "c" against "a" + "b|c").
 */
export function bindAan(...delen: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(delen), 'utf8');
}

/** A UUID as 16 bytes. Throws on anything else: a key id of another shape would shift the layout of the blob. */
export function uuidNaarBytes(uuid: string): Buffer {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16 || uuid.length !== 36) throw new OntsleutelFout('sleutelkenmerk is geen UUID');
  return bytes;
}

export function bytesNaarUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * AES-256-GCM with a fresh 96-bit random nonce (NIST SP 800-38D §8.2.2).
 * @returns version byte | key id | nonce | tag | ciphertext
 */
export function sluit(sleutel: KeyObject, sleutelId: string, aad: Buffer, inhoud: Buffer): Buffer {
  const nonce = nieuweNonce();
  const cipher = createCipheriv('aes-256-gcm', sleutel, nonce);
  cipher.setAAD(aad);
  // GCM gives as many bytes as it gets.
  const blob = Buffer.allocUnsafe(KOP + inhoud.length);
  blob[0] = VERSIE;
  uuidNaarBytes(sleutelId).copy(blob, 1);
  nonce.copy(blob, 17);
  cipher.update(inhoud).copy(blob, KOP);
  cipher.final();
  cipher.getAuthTag().copy(blob, 17 + NONCE);
  return blob;
}

/** Asking the system for twelve random bytes costs as much as asking for thousands; none is given twice. */
const nonces = Buffer.alloc(512 * NONCE);
let gebruikt = nonces.length;

function nieuweNonce(): Buffer {
  if (gebruikt === nonces.length) {
    randomFillSync(nonces);
    gebruikt = 0;
  }
  gebruikt += NONCE;
  return Buffer.from(nonces.subarray(gebruikt - NONCE, gebruikt));
}

/** The id of the key a blob was closed with. @throws OntsleutelFout on an unknown version or a cut blob. */
export function sleutelIdVan(blob: Buffer): string {
  if (blob.length < KOP) throw new OntsleutelFout('te kort');
  if (blob[0] !== VERSIE) throw new OntsleutelFout(`onbekende versie ${blob[0]}`);
  return bytesNaarUuid(blob.subarray(1, 17));
}

/** Opens a blob of `sluit`. @throws OntsleutelFout when key, place or bytes differ. */
export function open(sleutel: KeyObject, aad: Buffer, blob: Buffer): Buffer {
  sleutelIdVan(blob);
  const nonce = blob.subarray(17, 17 + NONCE);
  // An explicit tag length: node:crypto would otherwise accept a tag cut down to four bytes (DEP0182).
  const decipher = createDecipheriv('aes-256-gcm', sleutel, nonce, { authTagLength: TAG });
  decipher.setAAD(aad);
  decipher.setAuthTag(blob.subarray(17 + NONCE, KOP));
  try {
    return Buffer.concat([decipher.update(blob.subarray(KOP)), decipher.final()]);
  } catch {
    throw new OntsleutelFout('sleutel, plaats of inhoud klopt niet');
  }
}

/** 32 random bytes as a key object; the loose bytes are wiped by the caller with `fill(0)`. */
export function nieuweSleutel(): { sleutel: KeyObject; bytes: Buffer } {
  const bytes = randomBytes(32);
  return { sleutel: createSecretKey(bytes), bytes };
}
