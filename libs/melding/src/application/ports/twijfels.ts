import type { Pagina } from '@navolgbaar/platform/http';
import type { Twijfelstatus } from '../../domain/opgave/twijfel-status';

/** That a provider is in doubt whether it must report. Days are ISO text, moments are instants in ISO text. */
export interface Twijfel {
  readonly id: string;
  readonly nummer: string;
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly kanaal: string;
  readonly status: Twijfelstatus;
  readonly watGebeurde: string;
  readonly waaromTwijfel: string;
  readonly bekendOp: string;
  /** The last day of what is now to be done: to establish it, or to report. */
  readonly uiterlijk: string;
  readonly conclusieOp: string | null;
  readonly reden: string | null;
  readonly meldingId: string | null;
  /** The term of six weeks. */
  readonly termijnId: string;
  /** The term of T-01, from the conclusion that it must be reported. */
  readonly meldtermijnId: string | null;
  readonly vastgelegdOp: string;
  readonly versie: number;
}

/** A line of the list: nothing of what happened. */
export type Twijfelregel = Pick<
  Twijfel,
  | 'id'
  | 'nummer'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'status'
  | 'bekendOp'
  | 'uiterlijk'
  | 'vastgelegdOp'
  | 'meldingId'
>;

export interface Twijfelfilter {
  readonly status: readonly Twijfelstatus[] | null;
  readonly aanbiederId: string | null;
  /** Of which the last day lies before this day. */
  readonly verstrekenOp?: string;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** Doubts of providers, inside a unit of work. */
export abstract class Twijfels {
  abstract voegToe(twijfel: Twijfel): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Twijfel>;
  abstract vind(id: string): Promise<Twijfel | null>;
  /** Every copied name. */
  abstract hernoemAanbieder(aanbiederId: string, naam: string): Promise<void>;
  /** The doubt that a melding came from. */
  abstract vanMelding(meldingId: string): Promise<Pick<Twijfel, 'id' | 'nummer'> | null>;
  abstract lijst(filter: Twijfelfilter): Promise<Pagina<Twijfelregel>>;
  /** @throws DomeinFout VERSIE_VEROUDERD when the row is no longer at `gezien` */
  abstract wijzig(twijfel: Twijfel, gezien: number): Promise<void>;
}
