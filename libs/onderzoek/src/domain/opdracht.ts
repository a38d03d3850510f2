import type { Herleiding } from '@navolgbaar/kernel';
import type { Opdrachtstatus } from './opdracht-status';
import type { Rapportdeel } from './rapportdelen';

/** Whether the report came in time, with the computation as the term gave it. Late is a fact, not a refusal. */
export interface Termijnoordeel {
  readonly teLaat: boolean;
  readonly uiterlijk: string;
  readonly herleiding: Herleiding;
}

/** An order to a provider. Days are ISO text. It copies what the provider may know of the case. */
export interface Opdracht {
  readonly id: string;
  readonly zaakId: string;
  readonly zaakNummer: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly onderzoeksvraag: string;
  /** Name and version of the protocol that the order follows, or null when it follows none. */
  readonly protocol: string | null;
  readonly gegevenOp: string;
  readonly termijnId: string;
  readonly uiterlijk: string;
  readonly termijnherleiding: Herleiding;
  readonly status: Opdrachtstatus;
  /** What is still asked after the last report, in a supplement or in a conversation. */
  readonly vragen: readonly string[];
  readonly intrekkingsreden: string | null;
  readonly versie: number;
}

/** The report of the provider in its parts. Null: a part that was not asked yet when this report came in. */
export interface Aanbiederrapport extends Readonly<Record<Rapportdeel, string | null>> {
  readonly id: string;
  readonly opdrachtId: string;
  readonly aanbiederId: string;
  /** The legal day on which it came in. */
  readonly ontvangenOp: string;
  /** Whether the provider sent it in itself, or a colleague wrote down what came in another way. */
  readonly viaPortaal: boolean;
  readonly documentId: string | null;
  readonly termijnoordeel: Termijnoordeel;
}
