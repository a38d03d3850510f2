import type { Antwoorden } from '../reis/reis';

/** A melding that is being written, known to whoever has its secret address. */
export interface Concept {
  readonly id: string;
  readonly gemeenteId: string;
  /** Instant in ISO text. */
  readonly verlooptOp: string;
  readonly antwoorden: Antwoorden;
  /** What became of it; the answers are gone then. */
  readonly verzonden: { readonly nummer: string; readonly melderBekend: boolean } | null;
}

/** The drafts of one organisation, inside a unit of work of a visitor of its loket. */
export abstract class Concepten {
  abstract voegToe(nieuw: {
    id: string;
    hash: Buffer;
    gemeenteId: string;
    verlooptOp: string;
  }): Promise<void>;
  /** Null for a secret that is nobody's and for a draft that has expired; `slot` keeps others out until the commit. */
  abstract vind(hash: Buffer, opties?: { readonly slot: boolean }): Promise<Concept | null>;
  abstract bewaar(id: string, antwoorden: Antwoorden): Promise<void>;
  /**
   * Forgets the answers: from now on they stand in the melding only. The draft itself lives until `verlooptOp`, or shorter
   * when it would have ended before.
   */
  abstract rondAf(
    id: string,
    verzonden: NonNullable<Concept['verzonden']>,
    verlooptOp: string,
  ): Promise<void>;
}
