import { hash } from 'node:crypto';

/** Separates these hashes from every other SHA-256 in the house: a digest made elsewhere can never pass as a seal. */
const DOMEIN = 'navolgbaar:auditketen:v1';

/** What the first line of a chain has as its predecessor. */
export const BEGIN = '0'.repeat(64);

/** One link: the seal as it stands in the database, and the canonical text of its line (null when the line is gone). */
export interface Schakel {
  readonly volgnr: number;
  readonly regelId: string;
  /** Hexadecimal, 64 characters. */
  readonly vorige: string;
  /** Hexadecimal, 64 characters. */
  readonly hash: string;
  readonly canoniek: string | null;
}

/**
 * The fixed part of every hash of one chain, so that a line costs one concatenation.
 * The newline keeps the parts apart: none of them can contain one (JSON escapes it).
 */
export const ketenvoorvoegsel = (organisatieId: string): string => `${DOMEIN}\n${organisatieId}\n`;

/**
 * The hash of one link: SHA-256 over domain, organisation, number, previous hash and the canonical line
 * (performance-reliability-security.md §2.5). `crypto.hash` in one call: an object per line costs twice as much.
 * @returns hexadecimal, 64 characters
 */
export const ketenhash = (voorvoegsel: string, volgnr: number, vorige: string, canoniek: string): string =>
  hash('sha256', `${voorvoegsel}${volgnr}\n${vorige}\n${canoniek}`, 'hex');
