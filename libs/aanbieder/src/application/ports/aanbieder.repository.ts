import type { Aanbiedersoort, Financiering, Inzetwet, Locatiesoort } from '../../domain/soorten';

/** A provider: a party with an obligation towards the college, or any Wmo or Jeugdwet supplier (Beleidskader § 9). */
export interface Aanbieder {
  readonly id: string;
  readonly naam: string;
  readonly kvk: string | null;
  readonly soort: Aanbiedersoort;
  readonly email: string | null;
  readonly telefoon: string | null;
  readonly plaats: string | null;
  /** All clients of this provider, the base of the omvang in the weighing. */
  readonly aantalClienten: number | null;
  readonly versie: number;
}

export interface Locatie {
  readonly id: string;
  readonly aanbiederId: string;
  readonly naam: string;
  readonly soort: Locatiesoort;
  readonly adres: string | null;
  readonly postcode: string | null;
  readonly plaats: string | null;
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
}
