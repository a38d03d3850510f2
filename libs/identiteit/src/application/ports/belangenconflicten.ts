import type { Belangenconflict } from '../../domain/belangenconflict';

export interface Conflictfilter {
  /** Null: everybody's. */
  readonly gebruikerId: string | null;
  readonly vanaf: string | undefined;
  readonly aantal: number;
}

/** What people are told of. */
export interface Nieuwsbron {
  readonly object: string;
  readonly objectId: string;
  readonly zaakId: string | null;
  /** The provider that it concerns by itself; those of its case or its melding count besides. */
  readonly aanbiederId: string | null;
}

/** Who has a conflict of interest with which provider. */
export abstract class Belangenconflictregister {
  abstract voegToe(conflict: Belangenconflict, nu: string): Promise<void>;
  /** Locks the row. @returns null for what is not there */
  abstract vergrendel(id: string): Promise<Belangenconflict | null>;
  /** @throws DomeinFout VERSIE_VEROUDERD */
  abstract bewaar(conflict: Belangenconflict, gezien: number): Promise<void>;
  /** The newest first, one more than asked. */
  abstract lijst(filter: Conflictfilter): Promise<Belangenconflict[]>;
  abstract een(id: string): Promise<Belangenconflict | null>;
  /** All that block on this day. */
  abstract lopend(
    dag: string,
  ): Promise<readonly { readonly gebruikerId: string; readonly aanbiederId: string }[]>;
  /** Of these people those with a conflict with this provider on this day. */
  abstract geblokkeerd(aanbiederId: string, gebruikerIds: readonly string[], dag: string): Promise<string[]>;
  /** Of these people those from whom nothing keeps it on this day, in the same order. */
  abstract magWeten(over: Nieuwsbron, gebruikerIds: readonly string[], dag: string): Promise<string[]>;
}
