import type { Kenmerksoort } from '../../domain/risicokenmerk';
import type { Risicokenmerk } from '../../domain/risicofeiten';

/** What was seen at a provider. Days and instants are ISO text. */
export interface Kenmerk extends Risicokenmerk {
  readonly id: string;
  readonly aanbiederId: string;
  readonly toelichting: string;
  /** The document, case or visit that it was seen in. */
  readonly bron: string;
  readonly geldigTot: string;
  readonly door: string;
  readonly vastgelegdOp: string;
  readonly ingetrokkenOp: string | null;
  readonly intrekreden: string | null;
  readonly versie: number;
}

export interface NieuwKenmerk extends Pick<
  Kenmerk,
  'id' | 'aanbiederId' | 'toelichting' | 'bron' | 'geldigTot'
> {
  readonly soort: Kenmerksoort;
  readonly vastgesteldOp: string;
}

export abstract class Risicokenmerken {
  /** What holds on a day, per provider, of all or of one. */
  abstract geldend(dag: string, aanbiederId: string | null): Promise<ReadonlyMap<string, Risicokenmerk[]>>;
  /** Of a provider, the newest first. */
  abstract van(aanbiederId: string): Promise<Kenmerk[]>;
  abstract voegToe(kenmerk: NieuwKenmerk): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Kenmerk>;
  abstract trekIn(id: string, op: string, reden: string): Promise<void>;
}
