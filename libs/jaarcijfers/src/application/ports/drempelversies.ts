import type { Drempels } from '../../domain/drempels';

export interface Drempelversie {
  readonly id: string;
  readonly nummer: number;
  /** `meegeleverd`: in use, adopted by nobody. */
  readonly status: 'meegeleverd' | 'vastgesteld';
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly brondatum: string | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly drempels: Drempels;
}

export type NieuweDrempelversie = Omit<
  Drempelversie,
  'nummer' | 'status' | 'vastgesteldOp' | 'vastgesteldDoor'
>;

/** A version is adopted as it is made, and never changed. Who has none begins with the shipped one, an assumption. */
export abstract class Drempelversies {
  /** The one that holds on a day. */
  abstract geldendOp(dag: string): Promise<Drempelversie>;
  /** Newest first. */
  abstract alle(): Promise<Drempelversie[]>;
  abstract voegToe(versie: NieuweDrempelversie): Promise<void>;
}
