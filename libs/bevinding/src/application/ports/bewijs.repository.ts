import type { Bewijsstuk } from '../../domain/bewijsstuk';
import type { Ketenregel } from '../../domain/ketenregel';

export abstract class BewijsRepository {
  /** The first of so many next numbers within the case; whoever asks holds the lock of the case. */
  abstract nummer(zaakId: string, aantal: number): Promise<number>;
  /** All of one case. @throws DomeinFout BEWIJS.BESTAAT_AL when one of them is evidence in this case already */
  abstract voegToe(zaakId: string, bewijsstukken: readonly Bewijsstuk[]): Promise<void>;
  /** In which case it is. @throws DomeinFout NIET_GEVONDEN */
  abstract zaakVan(id: string): Promise<string>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bewijsstuk>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(bewijsstuk: Bewijsstuk, gezien: number): Promise<void>;
  /** Each line at the piece that it is of, all of one case. */
  abstract voegKetenregelsToe(
    zaakId: string,
    regels: readonly (Ketenregel & { readonly bewijsstukId: string })[],
  ): Promise<void>;
  /** Numbers of the findings that stand on it: drafts and adopted ones. */
  abstract steunt(id: string): Promise<readonly string[]>;
}
