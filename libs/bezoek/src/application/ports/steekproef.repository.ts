import type { Steekproef, Steekproefstaat } from '../../domain/vergewis/steekproef';

/** The samples of visits. Row-level security decides which exist for the actor of the unit of work. */
export abstract class SteekproefRepository {
  abstract voegToe(steekproef: Steekproef): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Steekproef>;
  /** Stores the row that was locked and counts its version up. */
  abstract bewaar(steekproef: Steekproef): Promise<void>;
  abstract vind(id: string): Promise<Steekproefstaat | null>;
  /** The one of this visit, when there is one. */
  abstract vanBezoek(bezoekId: string): Promise<Steekproefstaat | null>;
}
