import type { Beheersingsoort } from '../../domain/beheersing';
import type { Beheersingsbewijs } from '../../domain/risicofeiten';

/** What a provider shows of controlling its own risks. Days and instants are ISO text. */
export interface Bewijs extends Beheersingsbewijs {
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

export interface NieuwBewijs extends Pick<
  Bewijs,
  'id' | 'aanbiederId' | 'toelichting' | 'bron' | 'geldigTot'
> {
  readonly soort: Beheersingsoort;
  readonly vastgesteldOp: string;
}

export abstract class Beheersingsbewijzen {
  /** What holds on a day, per provider, of all or of one. */
  abstract geldend(
    dag: string,
    aanbiederId: string | null,
  ): Promise<ReadonlyMap<string, Beheersingsbewijs[]>>;
  /** Of a provider, the newest first. */
  abstract van(aanbiederId: string): Promise<Bewijs[]>;
  abstract voegToe(bewijs: NieuwBewijs): Promise<void>;
  /** Locks the row. @throws DomeinFout NIET_GEVONDEN */
  abstract laadVoorWijziging(id: string): Promise<Bewijs>;
  abstract trekIn(id: string, op: string, reden: string): Promise<void>;
}
