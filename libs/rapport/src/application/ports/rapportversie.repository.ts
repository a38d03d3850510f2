import type { Rapportversie, Rapportversieregel } from '../../domain/rapportversie';

/** Versions of reports as rows: written once. */
export abstract class RapportversieRepository {
  /** Gives it the next number within the report; whoever calls holds the lock of the report. */
  abstract voegToe(versie: Omit<Rapportversie, 'volgnummer'>): Promise<void>;
  /** Newest first. */
  abstract lijst(rapportId: string): Promise<Rapportversieregel[]>;
  /** Null for one that is not of this report. */
  abstract zoek(rapportId: string, id: string): Promise<Rapportversie | null>;
}
