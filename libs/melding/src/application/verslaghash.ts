import { createHash } from 'node:crypto';

/** By which a record says whether its text is still what was laid down: SHA-256 of it in UTF-8, hex. */
export const verslaghash = (tekst: string): string =>
  createHash('sha256').update(tekst, 'utf8').digest('hex');
