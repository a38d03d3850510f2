import type { Bewaardbestand } from '@navolgbaar/platform/opslag';
import type { Documentobject } from '../../domain/document';
import type { Controlereden, Documentstatus } from '../../domain/bestandscontrole';

/** A document whose turn it is. */
export interface TeControleren extends Documentobject {
  readonly id: string;
  readonly status: Documentstatus;
  readonly controlereden: Controlereden | null;
  readonly mediatype: string;
  readonly sha256: string;
  /** Null when the content is gone. */
  readonly inhoud: Bewaardbestand | null;
  /** What came in, when the document was made anew of it before. */
  readonly origineel: { readonly sha256: string; readonly inhoud: Bewaardbestand | null } | null;
  /** How often it was tried, this time included. */
  readonly pogingen: number;
}

export interface Controleuitkomst {
  readonly status: Documentstatus;
  readonly controlereden: Controlereden | null;
  readonly vondst: string | null;
  /** ISO instant of this check. */
  readonly gecontroleerdOp: string;
  /** ISO instant of the next one; null when there is none. */
  readonly controleerOp: string | null;
}

/** Bytes that take the place of those that came in. */
export interface NieuweInhoud {
  readonly sha256: string;
  readonly grootte: number;
  readonly bestand: Bewaardbestand;
}

/** The checks of documents, inside the unit of work of the caller. */
export abstract class Controles {
  /** Takes the one that waited longest; nobody else gets it before `tot`. */
  abstract neem(nu: string, tot: string): Promise<TeControleren | null>;
  /**
   * Writes an outcome at the document, when it still has the content that was looked at and nobody was first.
   * @returns whether it did
   */
  abstract legVast(werk: TeControleren, uitkomst: Controleuitkomst): Promise<boolean>;
  /**
   * Keeps the bytes of a document as its sealed original, before it gets others.
   * @returns false when somebody else was first
   */
  abstract verzegel(werk: TeControleren, op: string): Promise<boolean>;
  /** Gives the document other bytes, that are there already. Before `legVast`. */
  abstract vervangInhoud(werk: TeControleren, nieuw: NieuweInhoud): Promise<void>;
  /**
   * Lets go of bytes that are malicious: the file goes to what is to be removed, and every document that has them is
   * malicious too.
   * @returns those documents, this one included
   */
  abstract vernietig(
    sha256: string,
    uitkomst: Controleuitkomst,
  ): Promise<readonly (Documentobject & { readonly id: string })[]>;
  /** Asks for a check from this moment on, as if it was never tried. */
  abstract vraagAan(id: string, nu: string): Promise<void>;
  /** The same for what went out unchecked while there was no scanner. */
  abstract vraagAanWatNietGecontroleerdIs(nu: string): Promise<void>;
  /** Files that nothing points at any more. */
  abstract teWissen(): Promise<readonly string[]>;
  abstract gewist(opslagsleutel: string): Promise<void>;
}

/** Organisations with something to check or to remove, read by the role `nav_systeem`. */
export abstract class Controlewachtlijst {
  abstract organisaties(nu: string): Promise<readonly string[]>;
  abstract alle(): Promise<readonly string[]>;
}
