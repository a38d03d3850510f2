/** Light or dark; `systeem` follows the device. */
export const THEMAS = ['systeem', 'licht', 'donker'] as const;
export type Thema = (typeof THEMAS)[number];

/** How a person wants the werkbank to behave. */
export interface Voorkeur {
  /** Whether shortcuts of a single key work. */
  readonly sneltoetsen: boolean;
  readonly thema: Thema;
}

/** What somebody chooses now; what is not in it stays. */
export type Voorkeurkeuze = { readonly [K in keyof Voorkeur]?: Voorkeur[K] | undefined };

/** The preferences of the people of one organisation, inside a unit of work. */
export abstract class Voorkeuren {
  /** What the user chose, or null when that person never chose. */
  abstract van(gebruikerId: string): Promise<Voorkeur | null>;
  /** @param standaard for who never chose @returns what holds from now on */
  abstract zet(gebruikerId: string, keuze: Voorkeurkeuze, standaard: Voorkeur): Promise<Voorkeur>;
}
