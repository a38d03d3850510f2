import type { Pagina } from '@navolgbaar/platform/http';
import type { Wederhoorstand } from '@navolgbaar/rapport';
import type { Wederhoorstaat } from '../../domain/wederhoor';
import type { Wederhoorstatus } from '../../domain/wederhoor-status';

/** A line of the list. */
export type Wederhoorrij = Pick<
  Wederhoorstaat,
  | 'id'
  | 'rapportId'
  | 'rapportNummer'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'status'
  | 'verstuurdOp'
  | 'uiterlijk'
  | 'termijnId'
  | 'versie'
> & { readonly titel: string };

export interface Wederhoorfilter {
  readonly rapportId: string | null;
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  /** Null: all. */
  readonly status: readonly Wederhoorstatus[] | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** Hearings in one status, of these cases or of all. */
export interface Wederhoorwachtfilter {
  readonly status: Wederhoorstatus;
  readonly zaakIds: readonly string[] | null;
  /** Whose last day was before this day as it was set; null: any. */
  readonly voor: string | null;
  readonly aantal: number;
}

export abstract class WederhorenQuery {
  /** The newest first. */
  abstract lijst(filter: Wederhoorfilter): Promise<Pagina<Wederhoorrij>>;
  /** The first last day on top. */
  abstract wachtend(filter: Wederhoorwachtfilter): Promise<readonly Wederhoorrij[]>;
  abstract detail(id: string): Promise<Wederhoorstaat | null>;
  /** The one that was sent before this one, on an earlier version of the same report. */
  abstract vorige(wederhoor: Pick<Wederhoorstaat, 'id' | 'rapportId'>): Promise<Wederhoorstaat | null>;
  /** What the report must know: its last hearing that was not withdrawn. */
  abstract stand(rapportId: string): Promise<Wederhoorstand | null>;
}
