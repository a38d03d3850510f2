import type { Pagina } from '@navolgbaar/platform/http';
import type { Adviesstaat } from '../../domain/adviesstaat';
import type { Adviesstatus } from '../../domain/collegeadvies-status';
import type { Besluitsoort, CorrigerendeMaatregel } from '../../domain/soorten';

/** A line of the list. */
export interface Adviesrij extends Pick<
  Adviesstaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'gemeenteId'
  | 'gemeenteNaam'
  | 'status'
  | 'aanleiding'
  | 'juristUiterlijk'
  | 'antwoordUiterlijk'
  | 'begonnenOp'
  | 'versie'
> {
  readonly maatregel: CorrigerendeMaatregel | null;
  readonly verzondenOp: string | null;
  /** Until when the college waits with its decision. */
  readonly aangehoudenTot: string | null;
  readonly besluit: Besluitsoort | null;
  readonly openVragen: number;
  readonly basisIds: readonly string[];
}

/** Who looks: the team, a jurist or who reads for the college. */
export type Zicht = 'team' | 'jurist' | 'college';

export interface Adviesfilter {
  readonly zaakId: string | null;
  readonly aanbiederId: string | null;
  /** Null: all. */
  readonly status: readonly Adviesstatus[] | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** What waits for who looks; `zaakIds` null: not only those of certain cases. */
export interface Wachtvraag {
  readonly zicht: Zicht;
  readonly zaakIds: readonly string[] | null;
  readonly aantal: number;
}

/** In which case, about which provider and for which gemeente. */
export interface Voorwie {
  readonly zaakId: string;
  readonly aanbiederId: string;
  readonly gemeenteId: string;
}

export abstract class AdviezenQuery {
  /** The newest first. */
  abstract lijst(filter: Adviesfilter, zicht: Zicht): Promise<Pagina<Adviesrij>>;
  /**
   * Of the team: proposals, what the jurist answered or sent back, and questions of the college. Of a jurist: what lies
   * before him. Of a college: what it has to decide. The first last day on top.
   */
  abstract wachtend(vraag: Wachtvraag): Promise<readonly Adviesrij[]>;
  abstract detail(id: string): Promise<Adviesstaat | null>;
  /** Those of a case about a provider for a gemeente, in any state. */
  abstract van(voorwie: Voorwie): Promise<readonly Adviesstaat[]>;
}
