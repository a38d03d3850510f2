import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Rapport, Rapportstaat } from '../../domain/rapport';
import type { Rapportsoort } from '../../domain/secties';
import type { Rapportstatus } from '../../domain/rapport-status';

/** One line of a list of reports. */
export type Rapportregel = Pick<
  Rapportstaat,
  | 'id'
  | 'nummer'
  | 'zaakId'
  | 'zaaknummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'titel'
  | 'soort'
  | 'status'
  | 'vastgesteldOp'
>;

/** What the list can be sorted by: the number, which is given in the order of beginning. */
export const RAPPORTSORTERINGEN = ['nummer'] as const;

type Rapportsortering = Sorteerwijze<(typeof RAPPORTSORTERINGEN)[number]>;

/** What the place in a list says of its order, so that the page of one order is not taken for that of another. */
export const rapportvolgorde = (sorteer: Rapportsortering | null | undefined): Rapportsortering =>
  sorteer ?? '-nummer';

export interface Rapportfilter {
  readonly status: Rapportstatus | null;
  readonly zaakId: string | null;
  /** Only those of these cases. */
  readonly zaakIds?: readonly string[] | null;
  /** Only those about this provider. */
  readonly aanbiederId?: string | null;
  readonly soort?: Rapportsoort | null;
  /** Who wrote it: a colleague of the team. */
  readonly opsteller?: string | null;
  /** Null: the newest on top. */
  readonly sorteer?: Rapportsortering | null;
  /** The id after which the page starts. */
  readonly na: string | null;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Rapporttelfilter = Omit<Rapportfilter, 'sorteer' | 'na' | 'aantal'>;

/** Reports as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class RapportRepository {
  abstract voegToe(rapport: Rapportstaat): Promise<void>;
  /** Every copied name; a printed report keeps its own in the file. */
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Rapport>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(rapport: Rapport, gezien: number): Promise<void>;
  abstract zoek(id: string): Promise<Rapportstaat | null>;
  /** Newest first unless asked otherwise, one more than asked where there is a next page. */
  abstract lijst(filter: Rapportfilter): Promise<Rapportregel[]>;
  /** How many there are behind each tab of that list, as far as counting goes; an act of its own. */
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Rapporttelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  /** Those of the ids that exist and may be seen, in no order. */
  abstract vanIds(ids: readonly string[]): Promise<Rapportregel[]>;

  /** Counts an attempt at the next adopted report without a file, and gives it; null when none is due. */
  abstract neemZonderPdf(nu: string, volgendePoging: string): Promise<Rapportstaat | null>;
  /** @returns false when it had a file already; that one stays */
  abstract legPdfVast(id: string, pdf: { documentId: string; sha256: string }): Promise<boolean>;
  abstract legPdfFoutVast(id: string, code: string): Promise<void>;
}
