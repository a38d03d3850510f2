import type { Patroonregels } from '../../domain/patroonregels';

export interface Patroonregelversie {
  readonly id: string;
  readonly nummer: number;
  /** `meegeleverd`: in use, adopted by nobody. */
  readonly status: 'meegeleverd' | 'vastgesteld';
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly brondatum: string | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly regels: Patroonregels;
}

export type NieuweRegelversie = Omit<
  Patroonregelversie,
  'nummer' | 'status' | 'vastgesteldOp' | 'vastgesteldDoor'
>;

/** A version is adopted as it is made, and never changed. Who has none begins with the shipped one, an assumption. */
export abstract class Patroonregelversies {
  /** The one that holds on a day. */
  abstract geldendOp(dag: string): Promise<Patroonregelversie>;
  /** Newest first. */
  abstract alle(): Promise<Patroonregelversie[]>;
  abstract voegToe(versie: NieuweRegelversie): Promise<void>;
}
