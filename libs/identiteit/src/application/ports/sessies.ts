export interface NieuweSessie {
  readonly id: string;
  readonly hash: Buffer;
  readonly gebruikerId: string;
  readonly nu: string;
  readonly verlooptOp: string;
  readonly herkomst: string | null;
}

/** Sessions of one organisation, written inside a unit of work. */
export abstract class Sessies {
  abstract voegToe(sessie: NieuweSessie): Promise<void>;
  abstract beeindig(id: string, nu: string): Promise<void>;
  /** Ends every live session of a user and says how many there were. */
  abstract beeindigVan(gebruikerId: string, nu: string): Promise<number>;
  /** Removes sessions of a user that expired before an instant: nothing else is kept of them but the audit lines. */
  abstract ruimOp(gebruikerId: string, verlopenVoor: string): Promise<void>;
}
