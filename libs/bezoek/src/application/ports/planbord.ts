import type { Afwezigheid } from '../../domain/afwezigheid';
import type { Bezoekstaat } from '../../domain/bezoek';
import type { Afwezigedagen, Bezettetijd } from '../../domain/botsingen';

/** What of a visit stands in the calendar. */
export type Planregel = Pick<
  Bezoekstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederNaam'
  | 'plaats'
  | 'aankondiging'
  | 'op'
  | 'van'
  | 'tot'
  | 'behandelaarId'
  | 'tweedeId'
  | 'reistijdVoor'
  | 'reistijdNa'
  | 'status'
>;

/** Both days included. */
export interface Planperiode {
  readonly van: string;
  readonly tot: string;
}

/** When who is taken or away. */
export abstract class Planbord {
  /** Of one day, held against others that plan at the same time: what is free now is still so at the commit. */
  abstract slotVoor(dag: string): Promise<{
    readonly bezet: readonly Bezettetijd[];
    readonly afwezig: readonly Afwezigedagen[];
  }>;
  /** Everybody's visits that are still to come, also in cases that are closed to the reader: no more than when. */
  abstract bezet(periode: Planperiode, aantal: number): Promise<readonly Bezettetijd[]>;
  /** The visits that the reader may see, but what was called off. */
  abstract zichtbaar(periode: Planperiode, aantal: number): Promise<readonly Planregel[]>;
  abstract afwezigheden(periode: Planperiode, aantal: number): Promise<readonly Afwezigheid[]>;
  abstract meldAfwezig(afwezigheid: Afwezigheid, door: string): Promise<void>;
  /** Locks. @throws DomeinFout NIET_GEVONDEN */
  abstract laadAfwezigheid(id: string): Promise<Afwezigheid>;
  abstract bewaarAfwezigheid(afwezigheid: Pick<Afwezigheid, 'id' | 'status'>): Promise<void>;
}
