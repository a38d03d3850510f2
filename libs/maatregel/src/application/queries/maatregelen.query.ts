import type { Pagina } from '@navolgbaar/platform/http';
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
>;

export interface Maatregelfilter {
  readonly zaakId: string | null;
  /** Only those of these cases. */
  readonly zaakIds?: readonly string[] | null;
  /** Only those of this provider. */
  readonly aanbiederId?: string | null;
  readonly status: readonly Maatregelstatus[] | null;
  readonly soort?: Maatregelsoort | null;
  /** Who handles the case: a colleague, or `niemand`. */
  readonly behandelaarId?: string | null;
  /** Only those of which a term had passed on this legal day. */
  readonly teLaatOp?: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export interface Rondzaakvraag {
  readonly zaakId: string;
  readonly aanbiederId: string | null;
  /** How many of other cases. */
  readonly aantal: number;
}

export abstract class MaatregelenQuery {
  /** Newest first. */
  abstract lijst(filter: Maatregelfilter): Promise<Pagina<Maatregelrij>>;
  /** Those of a case and the newest others of its provider, the newest first. */
  abstract rondZaak(vraag: Rondzaakvraag): Promise<readonly Maatregelrij[]>;
  abstract detail(id: string): Promise<Maatregelstaat | null>;
  /** In the order in which they came in. */
  abstract leveringen(maatregelId: string): Promise<Levering[]>;
}
