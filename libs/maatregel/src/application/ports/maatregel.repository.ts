import type { Maatregel } from '../../domain/maatregel';
import type { Onderdeel } from '../../domain/soorten';

/** What came in for one part. It never changes. */
export interface Levering {
  readonly id: string;
  readonly maatregelId: string;
  readonly aanbiederId: string;
  readonly onderdeel: Onderdeel;
  /** In which round: what remained after a judgement is handed in again. */
  readonly ronde: number;
  readonly tekst: string;
  readonly documentId: string | null;
  /** Legal day, ISO 8601. */
  readonly ontvangenOp: string;
  /** Whether the provider handed it in itself, or a colleague wrote down what came another way. */
  readonly viaPortaal: boolean;
  /** Null for a part without a term. The computation stands with the term. */
  readonly teLaat: boolean | null;
}

/** Which maatregelen there are, as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class MaatregelRepository {
  abstract voegToe(maatregel: Maatregel): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Maatregel>;
  /**
   * Stores what an act changed and counts the version up.
   * @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD
   */
  abstract bewaar(maatregel: Maatregel, gezien: number): Promise<void>;
  abstract voegLeveringToe(levering: Levering, zaakId: string): Promise<void>;
  /** Those of a case on which somebody could still act, or that await an advice: what a hand-over takes along. */
  abstract overdraagbareVan(zaakId: string): Promise<readonly string[]>;
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
}
