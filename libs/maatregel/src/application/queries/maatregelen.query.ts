import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Maatregelsoort } from '../../domain/soorten';
import type { Maatregelstatus } from '../../domain/maatregel-status';
import type { Maatregelstaat } from '../../domain/maatregelstaat';
import type { Levering } from '../ports/maatregel.repository';

export type Maatregelrij = Pick<
  Maatregelstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'soort'
  | 'status'
  | 'opgelegdOp'
  | 'onderdelen'
  | 'ronde'
>;

/** What the list can be sorted by. */
export const MAATREGELSORTERINGEN = ['opgelegd'] as const;

export interface Maatregelfilter {
  readonly zaakId: string | null;
  /** Only those of these cases. */
  readonly zaakIds?: readonly string[] | null;
  /** Only those of this provider. */
  readonly aanbiederId?: string | null;
  readonly status: readonly Maatregelstatus[] | null;
  readonly soort?: Maatregelsoort | null;
  /** Only those of which nobody chose yet what happens with what remained. */
  readonly wachtOpKeuze?: boolean;
  /** Who handles the case: a colleague, or `niemand`. */
  readonly behandelaarId?: string | null;
  /** Only those of which a term had passed on this legal day. */
  readonly teLaatOp?: string | null;
  /** Null: the newest on top. */
  readonly sorteer?: Sorteerwijze<(typeof MAATREGELSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Maatregeltelfilter = Omit<Maatregelfilter, 'sorteer' | 'vanaf' | 'aantal'>;

export interface Rondzaakvraag {
  readonly zaakId: string;
  /** Of the case. */
  readonly aanbiederIds: readonly string[];
  /** How many of other cases. */
  readonly aantal: number;
}

/** One that was given in the same act to another provider. */
export type Samenmaatregel = Pick<
  Maatregelstaat,
  'id' | 'aanbiederId' | 'aanbiederNaam' | 'status' | 'ronde'
>;

export interface Opvolgingvraag {
  /** Legal days of judging, both included. */
  readonly van: string;
  readonly tot: string;
  readonly aanbiederId: string | null;
}

/** How many measures were judged so. */
export interface Opvolging {
  readonly opgevolgd: number;
  /** Also what was followed in part and went to the college. */
  readonly nietOpgevolgd: number;
}

export abstract class MaatregelenQuery {
  /** Per provider, or of one; without cases that are closed to anybody. */
  abstract opvolging(vraag: Opvolgingvraag): Promise<ReadonlyMap<string, Opvolging>>;
  /** Newest first, unless asked otherwise. */
  abstract lijst(filter: Maatregelfilter): Promise<Pagina<Maatregelrij>>;
  /** How many there are behind each tab of that list, as far as counting goes; an act of its own. */
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Maatregeltelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  /** Those of a case and the newest others of its providers, the newest first. */
  abstract rondZaak(vraag: Rondzaakvraag): Promise<readonly Maatregelrij[]>;
  abstract detail(id: string): Promise<Maatregelstaat | null>;
  abstract samenMet(maatregel: Maatregelstaat): Promise<readonly Samenmaatregel[]>;
  /** In the order in which they came in. */
  abstract leveringen(maatregelId: string): Promise<Levering[]>;
}
