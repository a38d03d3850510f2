import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** How a value is brought to one spelling before its index is taken. */
export type Normalisatie = 'tekst' | 'naam' | 'email' | 'telefoon' | 'cijfers';

/** A field that can be looked up by equality without being readable. */
export interface Indexveld {
  readonly tabel: string;
  readonly kolom: string;
  readonly normalisatie?: Normalisatie;
}

/**
 * One spelling per value, so that "Jan de Vries " and "jan  de vries" give the same index.
 * Dutch telephone numbers: +31 and 0031 become 0.
 */
export function normaliseer(waarde: string, soort: Normalisatie = 'tekst'): string {
  const tekst = waarde.normalize('NFKC').trim().toLowerCase();
  switch (soort) {
    case 'tekst':
      return tekst.replace(/\s+/gu, ' ');
    case 'naam':
      // As people write it: without accents, and with or without the dots of initials and the dash of two names.
      return tekst
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    case 'email':
      return tekst.replace(/\s+/gu, '');
    case 'telefoon':
      return tekst.replace(/[^\d+]/gu, '').replace(/^(?:\+|00)31(?:0(?=\d))?/u, '0');
    case 'cijfers':
      return tekst.replace(/\D/gu, '');
  }
}

/**
 * HMAC-SHA-256 over the normalised value, with a key derived per field (HKDF, RFC 5869): the same value in another
 * field or organisation gives another index, so that two tables cannot be joined on it.
 */
export function berekenBlindeIndex(indexsleutel: KeyObject, veld: Indexveld, waarde: string): Buffer {
  const sleutel = veldsleutel(indexsleutel, `navolgbaar/blinde-index/${veld.tabel}/${veld.kolom}`);
  return createHmac('sha256', sleutel).update(normaliseer(waarde, veld.normalisatie), 'utf8').digest();
}

/** The derived keys, as long as their own key lives: deriving costs more than the digest itself. */
const veldsleutels = new WeakMap<KeyObject, Map<string, KeyObject>>();

function veldsleutel(indexsleutel: KeyObject, info: string): KeyObject {
  let perVeld = veldsleutels.get(indexsleutel);
  if (!perVeld) veldsleutels.set(indexsleutel, (perVeld = new Map()));
  let sleutel = perVeld.get(info);
  if (!sleutel) {
    const bytes = Buffer.from(hkdfSync('sha256', indexsleutel, Buffer.alloc(0), info, 32));
    perVeld.set(info, (sleutel = createSecretKey(bytes)));
    bytes.fill(0);
  }
  return sleutel;
}
