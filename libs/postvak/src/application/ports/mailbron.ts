import type { Postvakinstelling } from '@navolgbaar/platform/config';

/** A mail as the server has it. */
export interface Maillid {
  readonly uid: number;
  /** In bytes. */
  readonly grootte: number;
  /** When the server took it, instant in ISO text. */
  readonly ontvangenOp: string;
}

/** Why a mailbox could not be read: a code for people and logs, never an address or a text of the server. */
export class MailbronFout extends Error {
  constructor(readonly code: string) {
    super(`Het postvak kon niet worden gelezen: ${code}`);
    this.name = 'MailbronFout';
  }
}

/** The inbox of one mailbox while it is open. */
export interface Mailmap {
  /** Together with a uid the name of a mail, as long as the server keeps it (RFC 3501 § 2.3.1.1). */
  readonly uidvalidity: string;
  /** The oldest mails in it. @throws MailbronFout */
  nieuw(aantal: number): Promise<readonly Maillid[]>;
  /** The bytes, or the headers only. Null when it went away. @throws MailbronFout */
  haal(uid: number, deel: 'alles' | 'koppen'): Promise<Buffer | null>;
  /** Takes it out of the inbox, to the folder of what was done. @throws MailbronFout */
  zetWeg(uid: number): Promise<void>;
  sluit(): Promise<void>;
}

/** Port: the mail server. */
export abstract class Mailbron {
  /** @throws MailbronFout */
  abstract open(instelling: Postvakinstelling): Promise<Mailmap>;
}
