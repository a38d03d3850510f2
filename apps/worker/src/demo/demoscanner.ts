import { type Scanuitslag, Virusscanner } from '@navolgbaar/document';
import type { Readable } from 'node:stream';

/** Says what is so: the files of the demo's past are made by this code. Never bound; it is handed to one call. */
export class Demoscanner extends Virusscanner {
  readonly aanwezig = true;

  async keur(inhoud: Readable): Promise<Scanuitslag> {
    inhoud.destroy();
    return { uitkomst: 'schoon' };
  }

  async leeft(): Promise<void> {}
}
