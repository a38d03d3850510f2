import { Virusscanner } from '../../application/ports/virusscanner';
import type { Scanuitslag } from '../../domain/bestandscontrole';

/** An installation without a scanner. */
export class GeenScanner extends Virusscanner {
  readonly aanwezig = false;

  async keur(): Promise<Scanuitslag> {
    return { uitkomst: 'mislukt', reden: 'scanner_weg' };
  }

  async leeft(): Promise<void> {
    throw new Error('Er is geen virusscanner ingesteld.');
  }
}
