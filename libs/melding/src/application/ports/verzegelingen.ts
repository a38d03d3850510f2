import type { Noodoordeel, Opening, Openingstand } from '../../domain/verzegeling';
import type { Persoon } from './melding.repository';

/** An opening as it is stored, with who did what. Moments are instants in ISO text. */
export interface Openingsregel extends Opening {
  readonly id: string;
  readonly meldingId: string;
  readonly reden: string;
  readonly gevraagdOp: string;
  readonly beslistDoor: string | null;
  readonly beslistOp: string | null;
  readonly beslisreden: string | null;
  readonly oordeelDoor: string | null;
  readonly oordeelOp: string | null;
  readonly oordeelreden: string | null;
}

/** Identities of confidential melders, apart from all others, inside a unit of work. */
export abstract class Verzegelingen {
  /** No index is made of it: no search finds it. */
  abstract verzegel(persoon: Persoon): Promise<void>;
  /** Null also when this reader has no opening: the database shows the row to nobody else. */
  abstract lees(meldingId: string): Promise<Persoon | null>;
  /** Oldest first. */
  abstract openingen(meldingId: string): Promise<readonly Openingsregel[]>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadOpening(meldingId: string, id: string): Promise<Openingsregel>;
  abstract voegOpeningToe(
    opening: Pick<Openingsregel, 'id' | 'meldingId' | 'reden' | 'gevraagdDoor' | 'stand' | 'geldigTot'>,
  ): Promise<void>;
  abstract beslis(
    id: string,
    besluit: { readonly stand: Openingstand; readonly reden: string; readonly geldigTot: string | null },
  ): Promise<void>;
  abstract beoordeel(id: string, oordeel: Noodoordeel, reden: string): Promise<void>;
}
