import type { Processtand, Vraagstatus } from '../../domain/meldercontact';

/** A question to the melder. Moments are instants in ISO text. */
export interface Meldervraag {
  readonly id: string;
  /** Null for one that was withdrawn: perhaps it said too much. */
  readonly tekst: string | null;
  readonly status: Vraagstatus;
  readonly gesteldOp: string;
}

export interface Handelaarsvraag extends Meldervraag {
  readonly tekst: string;
  readonly gesteldDoor: string | null;
}

/** What the melder added, or answered when it names a question. */
export interface Aanvulling {
  readonly id: string;
  readonly vraagId: string | null;
  readonly tekst: string;
  readonly aantalBestanden: number;
  /** Whether the melder was told by then that we are done. */
  readonly naAfsluiting: boolean;
  readonly ontvangenOp: string;
  readonly gelezenOp: string | null;
  /** The mail that it came by, which holds its text; null for what came by the code. */
  readonly berichtId: string | null;
  /** Of a mail: whether it came from the address that the melder gave. */
  readonly afzenderIsMelder: boolean | null;
}

export type NieuweAanvulling = Omit<Aanvulling, 'ontvangenOp' | 'gelezenOp'>;

/** The side of the melder: nothing of the melding but its number and one of three words. */
export interface Melderinzage {
  readonly meldingId: string;
  readonly nummer: string;
  readonly stand: Processtand;
  readonly gemaaktOp: string;
  /** Null as long as nobody logged out. */
  readonly afgemeldOp: string | null;
  readonly vragen: readonly Meldervraag[];
  /** Moments only: what was written is not shown again to who has the code. */
  readonly aanvullingen: readonly { readonly op: string; readonly vraagId: string | null }[];
}

/** The side of the handler. */
export interface Meldercontact {
  /** Whether the melder has a code to come back with. */
  readonly heeftCode: boolean;
  readonly stand: Processtand | null;
  readonly vragen: readonly Handelaarsvraag[];
  readonly aanvullingen: readonly Aanvulling[];
}

/** What passes between a melder with a receipt code and the handler, inside a unit of work. */
export abstract class Meldercontacten {
  /** The keyed hash under which a code is kept. */
  abstract hashVan(code: string): Promise<Buffer>;
  /** @param ruimte what the files that come with it take, in number and bytes */
  abstract voegCodeToe(
    meldingId: string,
    nummer: string,
    hash: Buffer,
    ruimte: { readonly aantal: number; readonly bytes: number },
  ): Promise<void>;
  /** Also of what went up in this melding. Does nothing for a melding without a code. */
  abstract zetStand(meldingId: string, stand: Processtand): Promise<void>;
  /** Opens what belongs to one code to the transaction, and nothing else; null when there is none. */
  abstract open(hash: Buffer): Promise<Melderinzage | null>;
  abstract meldAf(meldingId: string): Promise<void>;
  /** @returns whether it is new: the same form twice is one addition */
  abstract voegAanvullingToe(
    meldingId: string,
    aanvulling: NieuweAanvulling,
    sleutel: Buffer,
  ): Promise<boolean>;

  /**
   * Counts files against what the melder may hand in; who comes at the same time waits for the commit.
   * @returns whether they fit; if not, nothing is counted
   */
  abstract neemRuimte(meldingId: string, bestanden: { aantal: number; bytes: number }): Promise<boolean>;

  abstract van(meldingId: string): Promise<Meldercontact>;
  abstract voegVraagToe(vraag: { id: string; meldingId: string; tekst: string }): Promise<void>;
  /** @returns whether it was open */
  abstract trekVraagIn(meldingId: string, vraagId: string): Promise<boolean>;
  /** @returns how many were unread */
  abstract markeerGelezen(meldingId: string, totEnMet: string): Promise<number>;
}
