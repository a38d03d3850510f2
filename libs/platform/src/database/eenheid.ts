import type { Gebeurtenis } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { QueryRunner } from 'typeorm';
import type { Pakketclient } from './pakketclient';

/** What one audit line says besides actor, origin and time: ids, field names and keyed digests, never values. */
export interface Auditregel {
  /** The act, as `onderwerp:werkwoord`, for example `melding:registreren`. */
  readonly handeling: string;
  readonly object: string;
  readonly objectId: string;
  readonly resultaat?: 'gelukt' | 'geweigerd';
  /** Names of fields; of an export the filter, as codes and ids. */
  readonly velden?: readonly string[];
  /** Keyed digests by field name, to prove later what was there without holding it. */
  readonly kenmerken?: Readonly<Record<string, string>>;
}

/** A named, prepared statement. */
export interface Opdracht {
  readonly naam: string;
  readonly sql: string;
  readonly waarden: unknown[];
}

/** The running transaction of one use case with what must be written at its end. */
export class Eenheid {
  readonly gebeurtenissen: Gebeurtenis[] = [];
  readonly auditregels: Auditregel[] = [];
  /** What was sent and is not waited for until the commit. */
  readonly onderweg: Promise<unknown>[] = [];
  /** The first act inside it that failed. */
  mislukking: { readonly fout: unknown } | null = null;
  /** Its connection is given back: what still runs of the work may not ask on it. */
  voorbij = false;
  /** The commit, once it is on its way: after that nothing can be added. */
  vastlegging: Promise<void> | null = null;

  constructor(
    readonly actor: Actor,
    readonly runner: QueryRunner,
    readonly client: Pakketclient,
  ) {}
}
