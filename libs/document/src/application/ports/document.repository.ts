import type { Document, Documentobject } from '../../domain/document';
import type { Doorzoekbaarheid } from '../../domain/doorzoekbaar';

/** A document with the place of its content, which never leaves the application layer. */
export interface OpgeslagenDocument extends Document {
  readonly opslagsleutel: string;
}

/** A document as it stands in a list. */
export interface Documentregel extends Document {
  /** Null for who cannot search. */
  readonly doorzoekbaar: Doorzoekbaarheid | null;
}

/** The rows of documents. Row-level security decides which ones exist for the actor of the unit of work. */
export abstract class DocumentRepository {
  abstract voegToe(document: OpgeslagenDocument): Promise<void>;
  abstract zoek(id: string): Promise<OpgeslagenDocument | null>;
  abstract vanObject(object: Documentobject): Promise<readonly Documentregel[]>;
  /** The newest of some things together, one more than `aantal` where there are more. */
  abstract nieuwste(objecten: readonly Documentobject[], aantal: number): Promise<readonly Documentregel[]>;
  abstract zetVertrouwelijk(id: string, vertrouwelijk: boolean): Promise<void>;
}
