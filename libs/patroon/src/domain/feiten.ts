export type Meldingkleur = 'groen' | 'oranje' | 'rood';

/** All that a pattern is made of: nothing about a person. */
export interface Patroonmelding {
  readonly id: string;
  readonly soort: string;
  readonly locatieId: string | null;
  readonly kleur: Meldingkleur | null;
  /** Legal day of receipt. */
  readonly op: string;
}

/** What is known of a provider on the day of looking. */
export interface Aanbiederfeiten {
  readonly vandaag: string;
  /** The newest first; at most so many as are read (`MEESTE_MELDINGEN`). */
  readonly meldingen: readonly Patroonmelding[];
  /** How many clients there are, and were at the end of the window before; null where the register does not say. */
  readonly clienten: { readonly nu: number | null; readonly toen: number | null };
  /** What stood in patterns of this provider that a person closed, by the key of the pattern. */
  readonly afgedaan: ReadonlyMap<string, ReadonlySet<string>>;
}

/** AANNAME: a provider with more in its windows is a pattern whatever the exact number. */
export const MEESTE_MELDINGEN = 500;
