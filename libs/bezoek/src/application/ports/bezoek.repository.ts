import type { Bezoek } from '../../domain/bezoek';

/** Which visits there are, as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class BezoekRepository {
  abstract voegToe(bezoek: Bezoek): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bezoek>;
  /**
   * Stores what an act changed and counts the version up.
   * @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD
   */
  abstract bewaar(bezoek: Bezoek, gezien: number): Promise<void>;
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
}
