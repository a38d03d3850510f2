/** The written record of a call. Moments are instants in ISO text. */
export interface Gespreksverslag {
  readonly id: string;
  readonly meldingId: string;
  readonly tekst: string;
  /** SHA-256 of the text, hex. */
  readonly sha256: string;
  readonly gevoerdOp: string;
  /** The record that this one corrects, which stays as it is. */
  readonly verbetertId: string | null;
  /** Why it is corrected. */
  readonly reden: string | null;
}

export interface Gespreksverslagregel extends Gespreksverslag {
  readonly vastgelegdOp: string;
  readonly vastgelegdDoor: string | null;
}

/** Records that are only added to, inside a unit of work. */
export abstract class Gespreksverslagen {
  /** Stores it as laid down by the actor, now. */
  abstract voegToe(verslag: Gespreksverslag): Promise<void>;
  /** Oldest first. */
  abstract van(meldingId: string): Promise<readonly Gespreksverslagregel[]>;
}
