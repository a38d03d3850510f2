import type { Legitimatie } from '../../domain/papieren';

export interface NieuweLegitimatie extends Legitimatie {
  readonly id: string;
  readonly gebruikerId: string;
  readonly nummer: string;
  readonly afgegevenDoor: string;
  readonly vastgelegdDoor: string | null;
  readonly nu: string;
}

export interface Legitimatieregel extends Legitimatie {
  readonly id: string;
  readonly nummer: string;
  readonly afgegevenDoor: string;
}

/** How long somebody may act: one line per paper. */
export interface Papierregel {
  readonly gebruikerId: string;
  readonly naam: string;
  readonly soort: 'aanwijzing' | 'legitimatie';
  readonly van: string | null;
  readonly tot: string | null;
}

export abstract class Legitimatiebewijzen {
  /** @returns false when the number is taken */
  abstract voegToe(nieuw: NieuweLegitimatie): Promise<boolean>;
  /** Of one person, the oldest first. */
  abstract vanGebruiker(gebruikerId: string): Promise<Legitimatieregel[]>;
  /**
   * All papers of the active people of the team, or of one of them; who has none of a kind has one line of it without
   * days.
   */
  abstract papieren(gebruikerId: string | null): Promise<Papierregel[]>;
}
