import type { Document, Documentobject } from '../../domain/document';

/** A document with the place of its content, which never leaves the application layer. */
export interface OpgeslagenDocument extends Document {
  readonly opslagsleutel: string;
}

/** The rows of documents. Row-level security decides which ones exist for the actor of the unit of work. */
export abstract class DocumentRepository {
  abstract voegToe(document: OpgeslagenDocument): Promise<void>;
  abstract zoek(id: string): Promise<OpgeslagenDocument | null>;
  abstract vanObject(object: Documentobject): Promise<readonly Document[]>;
  /** The newest of some things together, one more than `aantal` where there are more. */
  abstract nieuwste(objecten: readonly Documentobject[], aantal: number): Promise<readonly Document[]>;
  abstract zetVertrouwelijk(id: string, vertrouwelijk: boolean): Promise<void>;
}
