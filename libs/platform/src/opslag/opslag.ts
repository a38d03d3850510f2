import type { Readable } from 'node:stream';

/** What was really stored. */
export interface Opslagbewijs {
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Number of bytes. */
  readonly grootte: number;
}

export interface Opslagopties {
  /** Stop and keep nothing above this number of bytes. */
  readonly maximum?: number;
}

export type Opslagfoutcode = 'NIET_GEVONDEN' | 'TE_GROOT' | 'SLEUTEL_ONGELDIG';

/** A fault of the storage that the caller can act on. */
export class OpslagFout extends Error {
  constructor(readonly code: Opslagfoutcode) {
    super(`Opslag: ${code}`);
    this.name = 'OpslagFout';
  }
}

/**
 * Files by key. Keys are made by the server (`maakOpslagsleutel`), never from a name that somebody typed
 * (ASVS 5.3.2). A file is whole or absent: a put that fails halfway leaves what was there before.
 */
export abstract class Opslag {
  /** Stores bytes under a key, replacing what was there. @throws OpslagFout TE_GROOT, SLEUTEL_ONGELDIG */
  abstract put(sleutel: string, inhoud: Buffer | Readable, opties?: Opslagopties): Promise<Opslagbewijs>;
  /** A stream of the bytes; the caller reads or destroys it. @throws OpslagFout NIET_GEVONDEN */
  abstract get(sleutel: string): Promise<Readable>;
  abstract bestaat(sleutel: string): Promise<boolean>;
  /** Removes a file; a file that is not there is no fault. */
  abstract verwijder(sleutel: string): Promise<void>;
}

const DEEL = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The storage key of a file: organisation first, then two letters so that no folder becomes huge. */
export function maakOpslagsleutel(organisatieId: string, id: string): string {
  // The end of a UUIDv7 is random; its start is time and would put everything of a day in one folder.
  return controleerSleutel(`${organisatieId}/${id.slice(-2)}/${id}`);
}

/** @throws OpslagFout SLEUTEL_ONGELDIG on anything but lower-case letters, digits, hyphens and slashes between them */
export function controleerSleutel(sleutel: string): string {
  const delen = sleutel.split('/');
  if (delen.length > 8 || !delen.every((deel) => DEEL.test(deel))) throw new OpslagFout('SLEUTEL_ONGELDIG');
  return sleutel;
}
