import { type KeyObject, hkdfSync } from 'node:crypto';

/** Symmetric keys of one purpose by key id: the active one signs or encrypts, all of them verify or decrypt. */
export interface Sleutelset {
  readonly actief: { readonly id: string; readonly sleutel: Uint8Array };
  readonly alle: ReadonlyMap<string, Uint8Array>;
}

interface Ring {
  readonly actief: { readonly id: string; readonly sleutel: KeyObject };
  readonly alle: ReadonlyMap<string, { readonly id: string; readonly sleutel: KeyObject }>;
}

/**
 * Derives a key per purpose from each key of the key file (HKDF-SHA-256, RFC 5869), so that a token key can never be
 * used to open a stored field. All processes with the same key file derive the same.
 */
export function leidSleutelsAf(ring: Ring, doel: string): Sleutelset {
  const leidAf = (sleutel: KeyObject) =>
    new Uint8Array(hkdfSync('sha256', sleutel, Buffer.alloc(0), `navolgbaar/${doel}`, 32));
  return {
    actief: { id: ring.actief.id, sleutel: leidAf(ring.actief.sleutel) },
    alle: new Map([...ring.alle].map(([id, kek]) => [id, leidAf(kek.sleutel)])),
  };
}
