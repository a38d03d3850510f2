/** A mail as the house hands it to the outside. */
export interface Mail {
  readonly organisatieId: string;
  /** Our own id: the Message-ID is made of it, so that a mail that was sent twice is recognised as one. */
  readonly berichtId: string;
  /** One address. */
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html?: string;
  readonly bijlagen?: readonly Bijlage[];
}

export interface Bijlage {
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Buffer;
}

/** A mail that was not accepted. Holds a code for people and logs, never the address or the text. */
export class MailFout extends Error {
  constructor(
    /** For example `SMTP 550` or `ETIMEDOUT`. */
    readonly code: string,
    /** Whether trying again later can help. */
    readonly tijdelijk: boolean,
  ) {
    super(`Mail niet aangenomen: ${code}`);
    this.name = 'MailFout';
  }
}

/** Hands mails to the outside. Resolves only when the other side has taken the mail. */
export abstract class Mailverzender {
  /** @throws MailFout when the mail was not accepted */
  abstract verstuur(mail: Mail): Promise<void>;
}

/** One plain address: no list, no name, no line break that could add a header (CWE-93). */
export const MAILADRES = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/u;

/** @throws MailFout ADRES_ONGELDIG, for good */
export function controleerAdres(adres: string): string {
  if (adres.length > 254 || !MAILADRES.test(adres)) throw new MailFout('ADRES_ONGELDIG', false);
  return adres;
}
