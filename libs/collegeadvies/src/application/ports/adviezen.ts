import type { Collegeadvies } from '../../domain/collegeadvies';

/** The advices as aggregates. Row-level security decides which exist for the actor. */
export abstract class Adviezen {
  abstract voegToe(advies: Collegeadvies): Promise<void>;
  /** Locks it. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Collegeadvies>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(advies: Collegeadvies, gezien: number): Promise<void>;
  /** Every copied name; what was sent keeps its own on paper. */
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  /** The ids of those in a case that rest on this. */
  abstract opBasis(zaakId: string, basisId: string): Promise<readonly string[]>;
  /** The ids of those in a case on which somebody still has to do something. */
  abstract openVan(zaakId: string): Promise<readonly string[]>;
  /** Null for a gemeente of another organisation. */
  abstract gemeenteNaam(gemeenteId: string): Promise<string | null>;
}
