import type { Pagina } from '@navolgbaar/platform/http';
import type {
  Zienswijzevraag,
  Zienswijzevraagstaat,
  Zienswijzevraagstatus,
} from '../../domain/zienswijzevraag';

export interface Zienswijzevraagfilter {
  readonly aanbiederId: string;
  readonly status: Zienswijzevraagstatus | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** One line of the list of a provider. */
export type Zienswijzevraagrij = Pick<
  Zienswijzevraagstaat,
  | 'id'
  | 'rapportNummer'
  | 'rapportsoort'
  | 'zaakNummer'
  | 'gevraagdOp'
  | 'termijnId'
  | 'teLaat'
  | 'status'
  | 'versie'
>;

/** What providers are asked about publication. Row-level security decides which exist for the actor. */
export abstract class Zienswijzevragen {
  abstract voegToe(vraag: Zienswijzevraag): Promise<void>;
  abstract zoek(id: string): Promise<Zienswijzevraagstaat | null>;
  /** Locks the row; null for a proposal of which no view was asked, or from before it was asked here. */
  abstract laadVoorWijziging(id: string): Promise<Zienswijzevraag | null>;
  abstract bewaar(vraag: Zienswijzevraag): Promise<void>;
  /** The newest first. */
  abstract lijst(filter: Zienswijzevraagfilter): Promise<Pagina<Zienswijzevraagrij>>;
}
