/** Light or dark; `systeem` follows the device. */
export const THEMAS = ['systeem', 'licht', 'donker'] as const;
export type Thema = (typeof THEMAS)[number];

/** How a person wants the werkbank to behave. */
export interface Voorkeur {
  /** Whether shortcuts of a single key work. */
  readonly sneltoetsen: boolean;
  readonly thema: Thema;
}

/** The preferences of the people of one organisation, inside a unit of work. */
export abstract class Voorkeuren {
  /** What the user chose, or null when that person never chose. */
  abstract van(gebruikerId: string): Promise<Voorkeur | null>;
  abstract zet(gebruikerId: string, voorkeur: Voorkeur): Promise<void>;
}
