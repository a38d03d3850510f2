import type { Aanbiedersoort, Financiering, Inzetwet, Locatiesoort } from '../../domain/soorten';

/** A provider: a party with an obligation towards the college, or any Wmo or Jeugdwet supplier (Beleidskader § 9). */
export interface Aanbieder {
  readonly id: string;
  readonly naam: string;
  /** Names under which it works besides its own. */
  readonly handelsnamen: readonly string[];
  /** What it was called before, so that an old letter still finds it. */
  readonly vroegereNamen: readonly string[];
  readonly kvk: string | null;
  /** The code of the care provider in the AGB register (Vektis), eight digits. */
  readonly agb: string | null;
  readonly soort: Aanbiedersoort;
  readonly email: string | null;
  readonly telefoon: string | null;
  readonly plaats: string | null;
  readonly website: string | null;
  /** All clients of this provider, the base of the omvang in the weighing. */
  readonly aantalClienten: number | null;
  /** From this day it gives no care any more; what is recorded of it stays readable. */
  readonly gestoptOp: string | null;
  readonly gestoptReden: string | null;
  readonly versie: number;
}

/** What a provider list or a short form does not ask. */
export const LEEG_PROFIEL = {
  ...{ handelsnamen: [], vroegereNamen: [], agb: null, website: null },
  ...{ gestoptOp: null, gestoptReden: null },
} as const satisfies Partial<Aanbieder>;

export interface Locatie {
  readonly id: string;
  readonly aanbiederId: string;
  readonly naam: string;
  readonly soort: Locatiesoort;
  readonly adres: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
  /** Open from this day; null when that is not known. */
  readonly van: string | null;
  /** Its last day. */
  readonly tot: string | null;
}

/** What a provider does for one gemeente: under which law, paid how, with or without contract (BK-2.01). */
export interface Inzet {
  readonly id: string;
  readonly aanbiederId: string;
  readonly gemeenteId: string;
  readonly wet: Inzetwet;
  readonly financiering: Financiering;
  readonly gecontracteerd: boolean;
  readonly aantalClienten: number | null;
  readonly van: string;
  readonly tot: string | null;
}

export abstract class AanbiederRepository {
  /** @throws DomeinFout AANBIEDER.KVK_BESTAAT */
  abstract voegToe(aanbieder: Aanbieder): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Aanbieder>;
  /** @throws DomeinFout VERSIE_VEROUDERD, AANBIEDER.KVK_BESTAAT */
  abstract wijzig(id: string, versie: number, velden: Partial<Aanbieder>): Promise<void>;
  abstract voegLocatieToe(locatie: Locatie): Promise<void>;
  /** @throws DomeinFout AANBIEDER.GEMEENTE_ONBEKEND, AANBIEDER.INZET_OVERLAPT */
  abstract voegInzetToe(inzet: Inzet): Promise<void>;
  /**
   * Gives a place or an inzet its last day, earlier than the one it may have.
   * @throws DomeinFout NIET_GEVONDEN, AANBIEDER.AL_BEEINDIGD, AANBIEDER.EINDE_VOOR_BEGIN
   */
  abstract beeindigDeel(
    deel: 'locatie' | 'inzet',
    aanbiederId: string,
    id: string,
    tot: string,
  ): Promise<void>;
  /** How many of these places belong to the provider. */
  abstract telLocaties(aanbiederId: string, ids: readonly string[]): Promise<number>;
}
