/** Somebody who has the editor of a report open. */
export interface Aanwezige {
  readonly gebruikerId: string;
  /** The field in which he works; null where he is in none. */
  readonly plaats: string | null;
}

export abstract class Aanwezigen {
  /** In place of what was known of this person, and without those who were not seen since `vanaf`. */
  abstract meld(rapportId: string, wie: Aanwezige, moment: { op: string; vanaf: string }): Promise<void>;
  abstract anderen(rapportId: string, gebruikerId: string): Promise<Aanwezige[]>;
}
