import type { Readable } from 'node:stream';
import type { Scanuitslag } from '../../domain/bestandscontrole';

/** Port: says of bytes whether they are malicious, or that it could not say. */
export abstract class Virusscanner {
  /** False in an installation without one: then nothing is asked of it. */
  abstract readonly aanwezig: boolean;
  /**
   * Reads the stream to its end, unless it knows before. Whatever the scanner does is an outcome and no error.
   * @throws what the stream throws: then nothing is known of it
   */
  abstract keur(inhoud: Readable): Promise<Scanuitslag>;
  /** @throws when the scanner does not answer */
  abstract leeft(): Promise<void>;
}
