import type { Bevinding } from '../../domain/bevinding';

export abstract class BevindingRepository {
  /** The next number within the case; whoever asks holds the lock of the case. */
  abstract nummer(zaakId: string): Promise<number>;
  abstract voegToe(bevinding: Bevinding): Promise<void>;
  /** In which case it is. @throws DomeinFout NIET_GEVONDEN */
  abstract zaakVan(id: string): Promise<string>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bevinding>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(bevinding: Bevinding, gezien: number): Promise<void>;
  /** Of these pieces of evidence those of the case that are in use and that this reader sees. */
  abstract bruikbaar(zaakId: string, bewijsstukIds: readonly string[]): Promise<readonly string[]>;
  /** On how many pieces it rests, also those that this reader does not see. */
  abstract aantalSteun(id: string): Promise<number>;
  /** Lets it rest on these; what this reader does not see stays as it was. */
  abstract steunOp(bevinding: Bevinding, bewijsstukIds: readonly string[]): Promise<void>;
  /** A new version begins with the evidence of the one before. */
  abstract neemSteunOver(van: string, naar: Bevinding): Promise<void>;
  /** Whether a newer version is being written. */
  abstract heeftConcept(zaakId: string, nummer: number): Promise<boolean>;
}
