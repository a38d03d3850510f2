import type { NieuweWeegtaak, Weegtaaksoort } from '../../domain/taken';

/** A task that a weighing set going. */
export interface Weegtaak {
  readonly id: string;
  readonly meldingId: string;
  readonly wegingId: string;
  readonly soort: Weegtaaksoort;
  readonly aanleiding: string;
  readonly status: 'open' | 'gedaan';
  readonly uitkomst: string | null;
  readonly toelichting: string | null;
  readonly ontstaanOp: string;
  readonly gedaanOp: string | null;
  readonly gedaanDoor: string | null;
  readonly versie: number;
}

export type Weegtaakinvoer = NieuweWeegtaak & Pick<Weegtaak, 'id' | 'meldingId' | 'wegingId' | 'ontstaanOp'>;

/** How a task ended. */
export interface Afronding {
  readonly uitkomst: string | null;
  readonly toelichting: string;
  readonly gedaanOp: string;
  readonly gedaanDoor: string | null;
}

export abstract class Weegtaken {
  /**
   * Adds what is not open already for that melding; what is open already and turns out done, is done.
   * @returns the ids of what is open and was not before
   */
  abstract voegToe(taken: readonly Weegtaakinvoer[], gedaanDoor: string | null): Promise<string[]>;
  /** Oldest first. */
  abstract van(meldingId: string): Promise<Weegtaak[]>;
  /** What still waits in the whole team, the longest waiting first. */
  abstract wachtend(aantal: number): Promise<Weegtaak[]>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Weegtaak>;
  abstract rondAf(id: string, afronding: Afronding): Promise<void>;
}
