/** What makes a mail one of which not everything could be read. */
export const BIJZONDERHEDEN = ['onleesbaar', 'leeg', 'te_groot', 'versleuteld', 'winmail'] as const;
export type Bijzonderheid = (typeof BIJZONDERHEDEN)[number];

/** Mail systems let 25 MB through, and a document may be no larger (`GROOTSTE_BESTAND`). */
export const GROOTSTE_MAIL = 25 * 1024 * 1024;
/** With the mail itself it stays under the hundred documents that one thing may have. */
export const MEESTE_BIJLAGEN = 50;
/** In characters. What stands beyond it is in the mail as it came. */
export const LANGSTE_TEKST = 100_000;
export const LANGSTE_ONDERWERP = 500;

export interface Mailadres {
  readonly naam: string;
  /** Lower case. */
  readonly adres: string;
}

export interface Mailbijlage {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
}

/** A mail as far as it could be read. Nothing in it is HTML, and nothing in it was fetched. */
export interface GelezenMail {
  readonly afzender: Mailadres | null;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly bijlagen: readonly Mailbijlage[];
  /** How many more there were. */
  readonly bijlagenWeggelaten: number;
  /** Ids that the mail says to answer, without brackets. */
  readonly verwijzingen: readonly string[];
  /** Why nobody gets an answer to it; null when somebody wrote it. */
  readonly automatisch: string | null;
  readonly bijzonder: Bijzonderheid | null;
}

const NIETS: GelezenMail = {
  ...{ afzender: null, onderwerp: '', tekst: '', bijlagen: [], bijlagenWeggelaten: 0, verwijzingen: [] },
  ...{ automatisch: 'niet te lezen', bijzonder: 'onleesbaar' },
};

/** What stands in the record when the mail itself cannot be read: it is kept as it came. */
export const onleesbareMail = (bijzonder: Bijzonderheid): GelezenMail => ({ ...NIETS, bijzonder });

/** Text that PostgreSQL can hold and a person can read: no NUL, no control characters, one kind of line end. */
export function schoneTekst(tekst: string, langste: number): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .slice(0, langste)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

export const eenRegel = (tekst: string, langste: number): string =>
  schoneTekst(tekst.replace(/\s+/g, ' '), langste);
