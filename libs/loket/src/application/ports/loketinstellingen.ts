export interface Loketinstelling {
  /** Whether the public may report here. Shut until the organisation says otherwise: nobody would read what comes in. */
  readonly open: boolean;
  readonly email: string;
  readonly telefoon: string;
  readonly postadres: string | null;
  readonly fgEmail: string | null;
  /** 0: nobody has chosen yet. */
  readonly versie: number;
}

/** How the public reaches the organisation. */
export abstract class Loketinstellingen {
  /** The stored setting, or null when nobody has chosen yet. */
  abstract lees(): Promise<Loketinstelling | null>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(instelling: Omit<Loketinstelling, 'versie'>, gezien: number): Promise<void>;
}
