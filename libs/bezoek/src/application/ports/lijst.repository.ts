import type { Lijststaat } from '../../domain/lijst/bezoeklijst';
import type { Onderdeel } from '../../domain/lijst/onderdelen';

/** A photo of the visit: its content is a document of the case. */
export interface Lijstfoto {
  readonly id: string;
  readonly normId: string | null;
  readonly bijschrift: string | null;
  readonly documentId: string;
  readonly door: string | null;
  readonly ontvangenOp: string;
  /** Once a finding rests on it. */
  readonly bewijsstukId: string | null;
}

export interface Lijstbevinding {
  readonly normId: string;
  readonly bevindingId: string;
}

/** A change of a device that came in. */
export interface Ontvangst {
  readonly id: string;
  readonly klaarzettingId: string;
  readonly uitslag: 'opgeslagen' | 'tegenstrijdig';
}

/** Which lists there are, as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class LijstRepository {
  abstract voegToe(lijst: Lijststaat): Promise<void>;
  abstract vanBezoek(bezoekId: string): Promise<Lijststaat | null>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout BEZOEKLIJST.ONTBREEKT */
  abstract laadVoorWijziging(bezoekId: string): Promise<Lijststaat>;
  /** Stores the list as it is now and counts its version up. */
  abstract bewaar(lijst: Lijststaat): Promise<void>;

  /** What counts and what waits, in the order in which it was written. */
  abstract onderdelen(lijstId: string): Promise<readonly Onderdeel[]>;
  abstract voegOnderdelenToe(lijst: Lijststaat, onderdelen: readonly Onderdeel[]): Promise<void>;
  abstract vervang(lijstId: string, nrs: readonly number[]): Promise<void>;

  /** Of these changes those that came in before. */
  abstract bekend(lijstId: string, ids: readonly string[]): Promise<readonly string[]>;
  abstract voegOntvangstenToe(
    lijst: Lijststaat,
    op: string,
    ontvangsten: readonly Ontvangst[],
  ): Promise<void>;

  /** In the order in which they came in. */
  abstract fotos(lijstId: string): Promise<readonly Lijstfoto[]>;
  abstract voegFotoToe(
    lijst: Lijststaat,
    /** Without a device: taken in at the werkbank. */
    foto: Omit<Lijstfoto, 'bewijsstukId'> & { readonly klaarzettingId: string | null },
  ): Promise<void>;
  abstract maakFotosBewijs(
    lijstId: string,
    fotos: readonly { readonly id: string; readonly bewijsstukId: string }[],
  ): Promise<void>;

  abstract bevindingen(lijstId: string): Promise<readonly Lijstbevinding[]>;
  abstract voegBevindingToe(lijst: Lijststaat, bevinding: Lijstbevinding): Promise<void>;
}
