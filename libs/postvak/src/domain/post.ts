import type { Bijzonderheid } from './gelezen-mail';
import type { Poststatus } from './post-status';

/** A mail that came in, without its content. Moments are instants in ISO text. */
export interface Post {
  readonly id: string;
  /** Like `P2026-00042`. */
  readonly nummer: string;
  /** When the mail server took it. */
  readonly ontvangenOp: string;
  /** In bytes. */
  readonly grootte: number;
  readonly bijzonder: Bijzonderheid | null;
  /** Why nobody got an answer to it, or null. */
  readonly automatisch: string | null;
  readonly status: Poststatus;
  readonly meldingId: string | null;
  readonly meldingNummer: string | null;
  /** Of what was added to a melding: whether the address is the one that the melder gave. */
  readonly afzenderIsMelder: boolean | null;
  readonly versie: number;
}

/** What the list shows. */
export interface Postkop {
  readonly afzenderNaam: string;
  /** Empty when there is none. */
  readonly afzenderAdres: string;
  readonly onderwerp: string;
}

/** An attachment, and what became of it. */
export interface Postbijlage {
  readonly naam: string;
  readonly documentId: string | null;
  /** The code of the refusal; null when it is kept. */
  readonly geweigerd: string | null;
}

/** The written record of a mail. */
export interface Postinhoud {
  readonly tekst: string;
  readonly bijlagen: readonly Postbijlage[];
  readonly bijlagenWeggelaten: number;
  /** The mail as it came; null when it was too large or empty. */
  readonly ruwId: string | null;
}
