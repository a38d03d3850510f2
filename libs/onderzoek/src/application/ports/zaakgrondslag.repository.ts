import type { Grondslag } from '@navolgbaar/bron';

/** On which versions of sources a case rests. */
export abstract class ZaakgrondslagRepository {
  /** In place of what was there. */
  abstract zet(zaakId: string, grondslagen: readonly Grondslag[]): Promise<void>;
}
