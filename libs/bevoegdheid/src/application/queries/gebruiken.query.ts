import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Gebruik } from '../../domain/gebruik';
import type { Gebruikstatus } from '../../domain/gebruik-status';
import type { Bevoegdheid } from '../../domain/soorten';

/** A line of the list, with the toezichthouder under the name that every worklist uses. */
export type Gebruikrij = Pick<
  Gebruik,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'soort'
  | 'op'
  | 'plaats'
  | 'jegens'
  | 'status'
  | 'medewerking'
> &
  Pick<Gebruik, 'antwoordUiterlijk' | 'antwoordBinnenOp' | 'antwoord' | 'vervolg'> & {
    readonly behandelaarId: string;
    readonly weigering: boolean;
  };

/** What the list can be sorted by. */
export const GEBRUIKSORTERINGEN = ['op'] as const;

export interface Gebruikfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  /** Who used it. */
  readonly behandelaarId: string | null;
  readonly soort: Bevoegdheid | null;
  readonly status: Gebruikstatus | null;
  /** Both days included. */
  readonly van: string | null;
  readonly tot: string | null;
  /** Only where medewerking was refused, at once or by not answering. */
  readonly weigering: boolean;
  /** Only what waits for an answer that had to be there before this day, and did not come in. */
  readonly teLaatOp: string | null;
  /** Lines that another took the place of stand in the case alone. */
  readonly ookVervangen: boolean;
  /** Null: the newest first. */
  readonly sorteer?: Sorteerwijze<(typeof GEBRUIKSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export type Gebruiktelfilter = Omit<Gebruikfilter, 'sorteer' | 'vanaf' | 'aantal'>;

export abstract class GebruikenQuery {
  /** The newest first, unless asked otherwise. */
  abstract lijst(filter: Gebruikfilter): Promise<Pagina<Gebruikrij>>;
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Gebruiktelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  abstract detail(id: string): Promise<Omit<Gebruik, 'aanbiederNaam'> | null>;
}
