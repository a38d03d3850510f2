import type { Herleiding } from '@navolgbaar/kernel';
import type { Informatie } from '../../domain/informeren';
import type { Patroonstatus, Patroonuitkomst } from '../../domain/patroon-status';
import type { Patroonsoort } from '../../domain/patroonregels';
import type { Patroon } from '../../domain/zoek-patronen';

/** A pattern that was told, and what was done with it. Days and instants are ISO text. */
export interface Bewaardpatroon extends Informatie {
  readonly id: string;
  readonly aanbiederId: string;
  readonly regel: Patroonsoort;
  readonly sleutel: string;
  readonly locatieId: string | null;
  readonly soort: string | null;
  readonly regelversieId: string;
  readonly waarde: number;
  readonly drempel: number;
  readonly van: string;
  readonly tot: string;
  readonly meldingIds: readonly string[];
  readonly herleiding: Herleiding;
  /** As it is today: a nap that ended is over. */
  readonly status: Patroonstatus;
  readonly sluimertTot: string | null;
  readonly uitkomst: Patroonuitkomst | null;
  /** Why it sleeps, or was closed. */
  readonly reden: string | null;
  readonly ontstaanOp: string;
  readonly gewijzigdOp: string;
  readonly gewijzigdDoor: string | null;
  readonly versie: number;
}

export interface NieuwPatroon extends Patroon {
  readonly id: string;
  readonly aanbiederId: string;
  readonly regelversieId: string;
}

export interface Patroonfilter {
  readonly aanbiederId: string | null;
  readonly status: Patroonstatus | null;
  readonly aantal: number;
}

export type Patroonstand = Pick<
  Bewaardpatroon,
  'status' | 'sluimertTot' | 'uitkomst' | 'reden' | keyof Informatie
>;

export abstract class Patronen {
  /** One at a time at a provider, until the unit of work ends: who looks, and who says what it means. */
  abstract neemBeurt(aanbiederId: string): Promise<void>;
  /**
   * Keeps what is seen: a new pattern, or what became of one that waits for a person already.
   * @returns the ids of those that somebody must be told of: new, or grown by half since it went to sleep
   */
  abstract bewaar(patronen: readonly NieuwPatroon[]): Promise<string[]>;
  /** By key, what stood in patterns of this provider that were closed. */
  abstract afgedaan(aanbiederId: string): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** What is not closed first, then the newest. */
  abstract lijst(filter: Patroonfilter): Promise<Bewaardpatroon[]>;
  /** Of all providers, or of one: the patterns for which somebody has to do something now. */
  abstract openPerAanbieder(aanbiederId: string | null): Promise<ReadonlyMap<string, number>>;
  abstract vind(id: string): Promise<Bewaardpatroon | null>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bewaardpatroon>;
  abstract zet(id: string, stand: Patroonstand): Promise<void>;
}
