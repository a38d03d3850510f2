import type { Bewaardbestand } from '@navolgbaar/platform/opslag';
import type { Document, Documentobject } from '../../domain/document';
import type { Doorzoekbaarheid } from '../../domain/doorzoekbaar';

/** A document with the place of its content, which never leaves the application layer. */
export interface OpgeslagenDocument extends Document {
  /** Null when the content was destroyed. */
  readonly inhoud: Bewaardbestand | null;
}

/** Bytes as they came in, kept apart from the document that was made of them. */
export interface Origineel {
  /** SHA-256 of those bytes, hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly grootte: number;
}

/** A document as it stands in a list. */
export interface Documentregel extends Document {
  /** Null for who cannot search. */
  readonly doorzoekbaar: Doorzoekbaarheid | null;
  /** What the scanner calls it, for the team. */
  readonly vondst: string | null;
  /** The sealed original of a picture, for the team. */
  readonly origineel: Origineel | null;
}

/** Why somebody read a sealed original. */
export interface Origineelinzage {
  readonly id: string;
  readonly documentId: string;
  /** ISO instant. */
  readonly op: string;
  readonly reden: string;
}

/** A document that a provider may read, in a list of them. */
export interface Gedeelddocument extends Pick<
  Document,
  'id' | 'object' | 'objectId' | 'naam' | 'aangemaaktOp'
> {
  readonly aangemaaktDoor: string | null;
}

/** The rows of documents. Row-level security decides which ones exist for the actor of the unit of work. */
export abstract class DocumentRepository {
  /** The newest that are shared with a provider, with who added each. */
  abstract gedeeldMet(aanbiederId: string, aantal: number): Promise<readonly Gedeelddocument[]>;
  abstract voegToe(document: Document): Promise<void>;
  /**
   * Stored bytes get their one place in the organisation; when the same bytes had one already, the new file goes to
   * what is to be removed.
   */
  abstract neemInhoud(sha256: string, bestand: Bewaardbestand): Promise<void>;
  abstract zoek(id: string): Promise<OpgeslagenDocument | null>;
  abstract vanObject(object: Documentobject): Promise<readonly Documentregel[]>;
  /** Those of the ids that exist for this reader. */
  abstract vanIds(ids: readonly string[]): Promise<readonly Documentregel[]>;
  /** How many there are at one thing, up to a limit. Others who add to it wait until the commit. */
  abstract aantalBij(object: Documentobject, hoogstens: number): Promise<number>;
  abstract zetVertrouwelijk(id: string, vertrouwelijk: boolean): Promise<void>;
  abstract origineel(id: string): Promise<(Origineel & { readonly inhoud: Bewaardbestand | null }) | null>;
  abstract legInzageVast(inzage: Origineelinzage): Promise<void>;
}
