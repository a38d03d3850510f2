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

/** The setting with when it became so and by whom; null while nobody has chosen. */
export interface BewaardeInstelling extends Loketinstelling {
  /** ISO 8601 instant. */
  readonly gewijzigdOp: string | null;
  readonly gewijzigdDoor: string | null;
}

/** How the public reaches the organisation. */
export abstract class Loketinstellingen {
  /** The stored setting, or null when nobody has chosen yet. */
  abstract lees(): Promise<BewaardeInstelling | null>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(instelling: Omit<Loketinstelling, 'versie'>, gezien: number): Promise<void>;
}
