import type { Rapport, Rapportstaat } from '../../domain/rapport';
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

export interface Rapportfilter {
  readonly status: Rapportstatus | null;
  readonly zaakId: string | null;
  /** Only those of these cases. */
  readonly zaakIds?: readonly string[] | null;
  /** Only those about this provider. */
  readonly aanbiederId?: string | null;
  /** The id after which the page starts. */
  readonly na: string | null;
  readonly aantal: number;
}

/** Reports as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class RapportRepository {
  abstract voegToe(rapport: Rapportstaat): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Rapport>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(rapport: Rapport, gezien: number): Promise<void>;
  abstract zoek(id: string): Promise<Rapportstaat | null>;
  /** Newest first, one more than asked where there is a next page. */
  abstract lijst(filter: Rapportfilter): Promise<Rapportregel[]>;
  /** Those of the ids that exist and may be seen, in no order. */
  abstract vanIds(ids: readonly string[]): Promise<Rapportregel[]>;

  /** Counts an attempt at the next adopted report without a file, and gives it; null when none is due. */
  abstract neemZonderPdf(nu: string, volgendePoging: string): Promise<Rapportstaat | null>;
  /** @returns false when it had a file already; that one stays */
  abstract legPdfVast(id: string, pdf: { documentId: string; sha256: string }): Promise<boolean>;
  abstract legPdfFoutVast(id: string, code: string): Promise<void>;
}
