import type { Publicatie, Publicatiestaat } from '../../domain/publicatie';
import type { Publicatiestatus } from '../../domain/publicatie-status';

export interface Publicatiefilter {
  readonly status: Publicatiestatus | null;
  readonly rapportId: string | null;
  /** Only those of these reports. */
  readonly rapportIds?: readonly string[];
  /** The id after which the page starts. */
  readonly na: string | null;
  readonly aantal: number;
}

/** One line of a list, as far as this capability knows it. */
export type Publicatierij = Pick<
  Publicatiestaat,
  | 'id'
  | 'rapportId'
  | 'zaakId'
  | 'aanbiederId'
  | 'voornemen'
  | 'besluit'
  | 'status'
  | 'zienswijzeTermijnId'
  | 'besluitTermijnId'
  | 'zienswijze'
  | 'wachtenTot'
  | 'slug'
>;

/** Publication decisions as rows. Row-level security decides which exist for the actor of the unit of work. */
export abstract class PublicatieRepository {
  /** @throws DomeinFout PUBLICATIE.LOOPT_AL when this report is on its way already */
  abstract voegToe(publicatie: Publicatiestaat): Promise<void>;
  /** Locks the row for the rest of the transaction. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Publicatie>;
  /** @param gezien the version the caller has seen @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(publicatie: Publicatie, gezien: number): Promise<void>;
  abstract zoek(id: string): Promise<Publicatiestaat | null>;
  /** Newest first, one more than asked where there is a next page. */
  abstract lijst(filter: Publicatiefilter): Promise<Publicatierij[]>;
  /** Decided, waited for, and not yet public on a day; oldest first. */
  abstract rijp(vandaag: string): Promise<{ id: string; versie: number }[]>;
}
