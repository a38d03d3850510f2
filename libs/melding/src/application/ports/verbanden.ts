import type { Verband } from '../../domain/verband';

/** The links between meldingen as rows. Row-level security leaves out those with one that the actor may not see. */
export abstract class Verbanden {
  /** The links that hold now, of one melding. */
  abstract van(meldingId: string): Promise<Verband[]>;
  /** Stores a link as laid by the actor, now. */
  abstract leg(verband: Verband, motivering: string | null): Promise<void>;
  /** Says that a link does not hold any more, by the actor, now. */
  abstract verbreek(id: string, reden: string | null): Promise<void>;
}
