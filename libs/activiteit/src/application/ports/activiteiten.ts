import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Activiteit } from '../../domain/activiteit';
import type { Activiteitstatus } from '../../domain/activiteit-status';
import type { Activiteitsoort, Activiteitwet } from '../../domain/soorten';

/** What the lists can be sorted by. */
export const DAGSORTERINGEN = ['op'] as const;

export type Activiteitregel = Pick<
  Activiteit,
  | 'id'
  | 'nummer'
  | 'soort'
  | 'status'
  | 'op'
  | 'wet'
  | 'behandelaarId'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'partij'
  | 'zaakId'
  | 'zaakNummer'
  | 'wat'
  | 'uitkomst'
  | 'opvolgenOp'
> & {
  readonly gemeenteNaam: string | null;
  /** The day on which somebody has to look at it. */
  readonly wachtOp: string | null;
};

export interface Activiteittelfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  readonly behandelaarId: string | null;
  readonly soort: Activiteitsoort | null;
  readonly status: Activiteitstatus | null;
  /** What is of both laws belongs to each. */
  readonly wet: Activiteitwet | null;
  /** Only in this year. */
  readonly jaar: number | null;
  /** Only what somebody had to look at before this day. */
  readonly wachtVoor: string | null;
}

export interface Activiteitfilter extends Activiteittelfilter {
  /** Null: the newest day first. */
  readonly sorteer: Sorteerwijze<(typeof DAGSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

export interface Jaartelregel {
  readonly soort: Activiteitsoort;
  readonly gepland: number;
  readonly gedaan: number;
  readonly vervallen: number;
}

export abstract class Activiteiten {
  abstract voegToe(activiteit: Activiteit): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Activiteit>;
  abstract bewaar(activiteit: Activiteit): Promise<void>;
  abstract vind(id: string): Promise<Activiteit | null>;
  abstract lijst(filter: Activiteitfilter): Promise<Pagina<Activiteitregel>>;
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Activiteittelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  /** What somebody has to look at up to and including a day, the first on top. */
  abstract wachtend(vraag: {
    readonly behandelaarId: string | null;
    readonly tot: string;
    readonly aantal: number;
  }): Promise<readonly Activiteitregel[]>;
  /** Per kind, of the days in a year; a kind without is absent. */
  abstract perSoort(jaar: number): Promise<readonly Jaartelregel[]>;
}
