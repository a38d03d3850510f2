import type { Actor } from '@navolgbaar/platform/auth';
import type { Auditregel } from '@navolgbaar/platform/database';
import type { Bladtelling, Pagina, PerBlad, Sorteerwijze } from '@navolgbaar/platform/http';
import type { Corrigerendstatus } from '../../domain/corrigerend-status';
import type { Corrigerendstaat } from '../../domain/corrigerendstaat';
import type { Corrigerendsoort } from '../../domain/soorten';

/** A line of the register. */
export interface Corrigerendrij extends Pick<
  Corrigerendstaat,
  | 'id'
  | 'nummer'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'gemeenteId'
  | 'gemeenteNaam'
  | 'adviesId'
  | 'soort'
  | 'status'
  | 'karakter'
  | 'zonderGrond'
  | 'van'
  | 'tot'
  | 'uitvoeringUiterlijk'
  | 'uitvoering'
  | 'versie'
> {
  readonly beslotenOp: string;
  readonly bekendgemaaktOp: string | null;
  readonly geschorstTot: string | null;
  readonly overgedragenOp: string | null;
  /** How many remedies wait for an outcome. */
  readonly openMiddelen: number;
}

/** What the list can be sorted by. */
export const CORRIGERENDSORTERINGEN = ['besloten'] as const;

export interface Corrigerendfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  readonly adviesId?: string | null;
  /** For a college: its own gemeente. */
  readonly gemeenteId?: string | null;
  readonly soort?: Corrigerendsoort | null;
  /** Null: all. */
  readonly status: readonly Corrigerendstatus[] | null;
  /** Only those of which the supervisor is no longer at turn. */
  readonly overgedragen?: boolean;
  /** Who handles the case: a colleague, or `niemand`. */
  readonly behandelaarId?: string | null;
  /** Only those of which the gemeente should have reported back before this legal day. */
  readonly teLaatOp?: string | null;
  /** Null: the newest decision on top. */
  readonly sorteer?: Sorteerwijze<(typeof CORRIGERENDSORTERINGEN)[number]> | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** The same without the order and the place in the list. */
export type Corrigerendtelfilter = Omit<Corrigerendfilter, 'sorteer' | 'vanaf' | 'aantal'>;

/** Why a measure asks for attention: a day on which somebody can lose or regain something. */
export const CORRIGERENDSIGNALEN = ['bezwaartermijn', 'beroepstermijn', 'stop_eindigt', 'geschorst'] as const;

export interface Corrigerendsignaal extends Pick<
  Corrigerendstaat,
  'id' | 'nummer' | 'zaakId' | 'aanbiederNaam' | 'soort'
> {
  readonly signaal: (typeof CORRIGERENDSIGNALEN)[number];
  /** The last day; null for a suspension until a judge says otherwise. */
  readonly uiterlijk: string | null;
}

export interface Signaalvraag {
  readonly vandaag: string;
  /** What ends later is not told yet. */
  readonly tot: string;
  /** Null: of the whole team. */
  readonly zaakIds: readonly string[] | null;
  readonly aantal: number;
}

export abstract class CorrigerendQuery {
  /** What asks for attention, the first day on top; without what was handed over: of that the team only reads. */
  abstract signalen(vraag: Signaalvraag): Promise<readonly Corrigerendsignaal[]>;
  /** The newest decision first, unless asked otherwise. */
  abstract lijst(filter: Corrigerendfilter): Promise<Pagina<Corrigerendrij>>;
  /** How many there are behind each tab of that list, as far as counting goes; an act of its own. */
  abstract aantallen(
    actor: Actor,
    bladen: PerBlad<Corrigerendtelfilter>,
    regel: Auditregel,
  ): Promise<Bladtelling>;
  abstract detail(id: string): Promise<Corrigerendstaat | null>;
}
