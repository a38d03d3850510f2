import type { Gebruik } from '../../domain/gebruik';

/** The recorded uses as rows. Row-level security decides which exist for the actor. */
export abstract class Gebruiken {
  abstract voegToe(gebruik: Omit<Gebruik, 'aanbiederNaam'>): Promise<void>;
  /** In which case it is. @throws DomeinFout NIET_GEVONDEN */
  abstract zaakVan(id: string): Promise<string>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Gebruik>;
  /** Stores what may be added to a line. @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(gebruik: Gebruik, gezien: number): Promise<void>;
  /** How many refusals of a case wait for the college, or for why not. */
  abstract openWeigeringen(zaakId: string): Promise<number>;
}
