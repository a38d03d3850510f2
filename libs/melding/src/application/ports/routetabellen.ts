import type { Routetabel } from '../../domain/routetabel';

/** A version as people read it: with who adopted it. */
export interface Routetabelversie extends Routetabel {
  /** ISO instant. */
  readonly vastgesteldOp: string;
  readonly vastgesteldDoor: string | null;
}

/** The versions of the routing table of the organisation. Only added to: a version is never edited. */
export abstract class Routetabellen {
  /** The version that holds on a day. An organisation that has none yet gets the shipped one on its first use. */
  abstract geldend(dag: string): Promise<Routetabel>;
  /** All versions, the newest first. */
  abstract alle(): Promise<readonly Routetabelversie[]>;
  /** Stores the next version. */
  abstract voegToe(tabel: Omit<Routetabel, 'versie'>): Promise<void>;
}
