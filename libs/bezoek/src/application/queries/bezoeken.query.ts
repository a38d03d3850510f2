import type { Pagina } from '@navolgbaar/platform/http';
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

export interface Bezoekenfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  /** Who goes, first or second. */
  readonly behandelaarId: string | null;
  readonly status: Bezoekstatus | null;
  /** Planned for a day before this one: nobody said yet what came of it. */
  readonly voor: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export abstract class BezoekenQuery {
  /** What is planned by its day, the first one first; anything else newest first. */
  abstract lijst(filter: Bezoekenfilter): Promise<Pagina<Bezoekrij>>;
  abstract detail(id: string): Promise<Bezoekstaat | null>;
}
