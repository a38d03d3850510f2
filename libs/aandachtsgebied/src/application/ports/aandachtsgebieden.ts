import type { Geldigheid, Kenmerk } from '../../domain/aandachtsgebied';

/** A focus area of the policy. Days are ISO text. */
export interface Aandachtsgebied extends Geldigheid {
  readonly id: string;
  readonly naam: string;
  readonly uitleg: string;
  /** The document that names it, and where in it. */
  readonly bron: string;
  readonly bronplaats: string | null;
  readonly kenmerk: Kenmerk | null;
  readonly eindeReden: string | null;
  /** Null for what came with the house. */
  readonly vastgelegdDoor: string | null;
  readonly versie: number;
}

/** With how many carry it now, as far as this reader may see them. */
export interface Gebiedsregel extends Aandachtsgebied {
  readonly aantalMeldingen: number;
  readonly aantalZaken: number;
  readonly aantalAanbieders: number;
}

export type NieuwGebied = Omit<Aandachtsgebied, 'geldigTot' | 'eindeReden' | 'vastgelegdDoor' | 'versie'>;

/** Never renamed and never removed. Who has none begins with the three of the Beleidskader. */
export abstract class Aandachtsgebieden {
  /** What goes on first, then by name. */
  abstract alle(): Promise<Gebiedsregel[]>;
  abstract vind(id: string): Promise<Aandachtsgebied | null>;
  /** @throws DomeinFout AANDACHTSGEBIED.BESTAAT_AL for a name or a mark that goes on */
  abstract voegToe(gebied: NieuwGebied): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Aandachtsgebied>;
  abstract beeindig(id: string, tot: string, reden: string): Promise<void>;
}
