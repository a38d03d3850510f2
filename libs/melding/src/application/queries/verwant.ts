import type { Gelijkenis } from '../../domain/gelijkenis';
import type { Verbandsoort } from '../../domain/verband';
import type { EerdereMelding } from './meldingen.query';

/** The other melding, as a line shows it. */
export interface Andere extends EerdereMelding {
  readonly aanbiederNaam: string | null;
}

/** A link with another melding, also one that does not hold any more. */
export interface Verbandregel {
  readonly id: string;
  readonly soort: Verbandsoort;
  /** Whether this melding goes under the other (`van`), or the other under this one (`naar`). */
  readonly richting: 'van' | 'naar';
  readonly andere: Andere;
  readonly motivering: string | null;
  readonly gelegdOp: string;
  readonly gelegdDoor: string | null;
  readonly verbrokenOp: string | null;
  readonly verbrokenDoor: string | null;
  readonly verbreekreden: string | null;
}

/** Another melding that may be about the same, and why. */
export interface Gelijkende extends Andere, Gelijkenis {}

/** What the melding was before. */
export interface Soortregel {
  readonly id: string;
  readonly van: string;
  readonly naar: string;
  readonly reden: string;
  readonly op: string;
  readonly door: string | null;
}

/** What hangs together with a melding, as far as the reader may see the others. */
export interface Verwantschap {
  /** One event, reported by several providers (NW-02). */
  readonly keten: boolean;
  /** Newest first. */
  readonly verbanden: readonly Verbandregel[];
  /** The likeliest first, without those that are linked or were set aside. */
  readonly lijktOp: readonly Gelijkende[];
  /** Newest first. */
  readonly soorten: readonly Soortregel[];
}

export interface Verwantvraag {
  readonly id: string;
  readonly aanbiederId: string | null;
  readonly locatieId: string | null;
  /** The day of the event, else of the receipt, ISO 8601. */
  readonly dag: string;
  /** Whether the reader may open identities: only then cliënten are compared, by their indexes. */
  readonly metPersonen: boolean;
}
