import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Bezoekstatus } from '../../domain/bezoek-status';
import type { Bezoekstaat } from '../../domain/bezoek';

/** A line of the list. */
export type Bezoekrij = Pick<
  Bezoekstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'aankondiging'
  | 'op'
  | 'van'
  | 'tot'
  | 'behandelaarId'
  | 'tweedeId'
  | 'status'
  | 'plaats'
>;

/** What the list can be sorted by. */
export const BEZOEKSORTERINGEN = ['op'] as const;

export interface Bezoekenfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  /** Who goes, first or second. */
  readonly behandelaarId: string | null;
  readonly status: Bezoekstatus | null;
  /** Planned for a day before this one: nobody said yet what came of it. */
  readonly voor: string | null;
  /** Null: what is planned by its day, anything else newest first. */
  readonly sorteer?: Sorteerwijze<(typeof BEZOEKSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Bezoektelfilter = Omit<Bezoekenfilter, 'sorteer' | 'vanaf' | 'aantal'>;

/** Legal days of a provider; null where there is none. */
export interface Bezoekdagen {
  /** The last visit that was made, whenever. */
  readonly laatste: string | null;
  /** The first that was made, and that is planned, in the days that were asked. */
  readonly bezocht: string | null;
  readonly gepland: string | null;
}

/** Both days included; of one provider, or of all. */
export interface Bezoekdagenvraag {
  readonly van: string;
  readonly tot: string;
  readonly aanbiederId: string | null;
}

export abstract class BezoekenQuery {
  /** Per provider; without cases that are closed to anybody. */
  abstract dagenPerAanbieder(vraag: Bezoekdagenvraag): Promise<ReadonlyMap<string, Bezoekdagen>>;
  /** What is planned by its day, the first one first; anything else newest first; unless asked otherwise. */
  abstract lijst(filter: Bezoekenfilter): Promise<Pagina<Bezoekrij>>;
  /** How many there are behind each tab of that list, as far as counting goes; an act of its own. */
  abstract aantallen(actor: Actor, bladen: PerBlad<Bezoektelfilter>, regel: Auditregel): Promise<Bladtelling>;
  abstract detail(id: string): Promise<Bezoekstaat | null>;
}
