import type { Pagina } from '@navolgbaar/platform/http';
import type { Opvraaglijststaat } from '../../domain/opvraaglijst';
import type { Opvraagstatus } from '../../domain/opvraaglijst-status';

/** A line of the list. */
export type Opvraagrij = Pick<
  Opvraaglijststaat,
  | 'id'
  | 'zaakId'
  | 'zaakNummer'
  | 'bezoekId'
  | 'aanbiederId'
  | 'aanbiederNaam'
  | 'titel'
  | 'status'
  | 'uiterlijk'
  | 'verstuurdOp'
  | 'termijnId'
  | 'versie'
> & { readonly aantalVragen: number };

export interface Opvraagfilter {
  readonly zaakId: string | null;
  readonly bezoekId: string | null;
  readonly aanbiederId: string | null;
  /** Null: all. */
  readonly status: readonly Opvraagstatus[] | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** Of these cases; null: of all that this reader sees. */
export interface Wachtfilter {
  readonly zaakIds: readonly string[] | null;
  readonly aantal: number;
}

export interface Aanbiederfilter extends Wachtfilter {
  readonly aanbiederId: string | null;
  /** Only what had to be in before this legal day, as it was first set; null: all. */
  readonly voor: string | null;
}

export abstract class OpvraaglijstenQuery {
  /** The newest first. */
  abstract lijst(filter: Opvraagfilter): Promise<Pagina<Opvraagrij>>;
  abstract detail(id: string): Promise<Opvraaglijststaat | null>;
  abstract vanIds(ids: readonly string[]): Promise<readonly Opvraaglijststaat[]>;
  /** What waits for a judgement, for a question to be sent or for its closing: the first last day on top. */
  abstract wachtOpTeam(filter: Wachtfilter): Promise<readonly Opvraagrij[]>;
  /** On what a provider still has something to do, the first last day on top. */
  abstract bijAanbieder(filter: Aanbiederfilter): Promise<readonly Opvraagrij[]>;
  /** How many lists of a case went out and are not done with. */
  abstract aantalUitgezet(zaakId: string): Promise<number>;
  /** What a provider answered before, the newest list first; those of closed cases only to who may see them. */
  abstract beantwoordDoor(aanbiederId: string, behalveId: string): Promise<readonly Opvraaglijststaat[]>;
}
