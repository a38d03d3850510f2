import { createHash, timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';

/**
 * The link by which a partner answers without an account: sixteen bytes that say of which organisation it is and
 * thirty-two of chance. Only a hash is kept. A link alone opens nothing: a code goes to the address of the contact.
 */
const TOEVAL = 32;
const ORGANISATIE = 16;
const VORM = /^[\w-]{64}$/;

/** How long a link works. AANNAME: a reminder brings a new one, so that an old mail opens nothing. */
export const LINKDAGEN = 30;
/** How long a code works, in minutes. AANNAME: the time to find it in another window. */
export const CODEMINUTEN = 15;
/** How often a code can be tried. With eight digits and ten codes nobody comes near. AANNAME */
export const CODEPOGINGEN = 5;
/** How many codes one link gives: who has the link of another cannot fill that mailbox. AANNAME */
export const CODES_PER_LINK = 10;
/** How many files the answers to one question hold together: who has the link of another cannot fill the storage. AANNAME */
export const BESTANDEN_PER_VRAAG = 50;
/** How long a page stays open after the code, in minutes: time to write an answer. AANNAME */
export const BEZOEKMINUTEN = 120;

export interface Partnersleutel {
  readonly organisatieId: string;
  /** SHA-256 of the whole key: its chance is far beyond guessing, so that no secret of ours is needed. */
  readonly hash: Buffer;
}

/** Makes a key out of chance. @param toeval thirty-two bytes @returns what the partner holds, and what we keep */
export function maakPartnersleutel(
  organisatieId: string,
  toeval: Uint8Array,
): { readonly sleutel: string; readonly hash: Buffer } {
  if (toeval.length !== TOEVAL) throw new RangeError(`Een link vraagt ${TOEVAL} bytes toeval.`);
  const van = Buffer.from(organisatieId.replace(/-/g, ''), 'hex');
  const sleutel = Buffer.concat([van, toeval]).toString('base64url');
  return { sleutel, hash: hashVan(sleutel) };
}

/** Null for what cannot be a key. */
export function leesPartnersleutel(sleutel: string): Partnersleutel | null {
  if (!VORM.test(sleutel)) return null;
  const bytes = Buffer.from(sleutel, 'base64url');
  const hex = bytes.subarray(0, ORGANISATIE).toString('hex');
  const organisatieId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { organisatieId, hash: hashVan(sleutel) };
}

const hashVan = (tekst: string): Buffer => createHash('sha256').update(tekst, 'ascii').digest();

const CODECIJFERS = 8;

/** A code of eight digits out of chance; `1234 5678` as it is read. @param toeval at least six bytes */
export function maakCode(toeval: Uint8Array): string {
  // 2^48 is so much more than 10^8 that no code is noticeably likelier.
  const getal = Buffer.from(toeval).readUIntBE(0, 6) % 10 ** CODECIJFERS;
  return String(getal).padStart(CODECIJFERS, '0');
}

export const toonCode = (code: string): string => code.replace(/^(\d{4})(\d{4})$/, '$1 $2');

/** What is kept of a code: of no use without the link, which is nowhere. */
export const codehash = (linkId: string, code: string): Buffer => hashVan(`${linkId} ${code}`);

/** The digits of what was typed, with spaces or without. */
export const leesCode = (getypt: string): string => getypt.replace(/\D/g, '').slice(0, CODECIJFERS + 1);

/** What is known of a link when a code comes in. Instants in ISO text. */
export interface Codestand {
  readonly linkId: string;
  readonly codeHash: Buffer | null;
  readonly codeTot: string | null;
  readonly codePogingen: number;
}

/** Whether this code opens this link now. Compared in constant time, also when there is nothing to compare with. */
export function codeKlopt(stand: Codestand, getypt: string, nu: Temporal.Instant): boolean {
  const verwacht = stand.codeHash ?? Buffer.alloc(32);
  const zelfde = timingSafeEqual(verwacht, codehash(stand.linkId, leesCode(getypt)));
  const geldig =
    stand.codeHash !== null &&
    stand.codePogingen < CODEPOGINGEN &&
    stand.codeTot !== null &&
    Temporal.Instant.compare(nu, Temporal.Instant.from(stand.codeTot)) < 0;
  return zelfde && geldig;
}
