export interface Rapportinstelling {
  /** Whether adopter and writer must be two people. */
  readonly vierOgen: boolean;
  /** How many words of the provider's own reaction fit in a report. */
  readonly meesteWoorden: number;
  readonly reden: string;
  /** 0: the shipped default, nobody has chosen yet. */
  readonly versie: number;
}

/** The settings of the organisation for reports. */
export abstract class Rapportinstellingen {
  /** The stored setting, or null when nobody has chosen yet. */
  abstract lees(): Promise<Rapportinstelling | null>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(instelling: Omit<Rapportinstelling, 'versie'>, gezien: number): Promise<void>;
}
