import { SetMetadata } from '@nestjs/common';
import type { Gebeurtenissen, Gebeurtenistype } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Temporal } from 'temporal-polyfill';

/** An event as its processor gets it. Order is not guaranteed: read the current state, do not trust the sequence. */
export type OntvangenGebeurtenis<T extends Gebeurtenistype = Gebeurtenistype> = {
  [K in T]: {
    readonly id: string;
    readonly type: K;
    readonly versie: number;
    readonly aggregaatId: string;
    readonly payload: Gebeurtenissen[K];
    /** The person whose act it was; null when the system did it. */
    readonly gebruikerId: string | null;
    readonly correlatieId: string;
    readonly ontstaanOp: Temporal.Instant;
  };
}[T];

/**
 * Lets an event have its effect. `verwerk` runs inside the unit of work that also writes the inbox row: the effect
 * happens once or, after a fault, not at all and again. A missing row is a fault to throw, never a reason to stop.
 */
export interface GebeurtenisVerwerker<T extends Gebeurtenistype = Gebeurtenistype> {
  verwerk(gebeurtenis: OntvangenGebeurtenis<T>, actor: Actor): Promise<void>;
}

export interface Verwerktopties {
  /** Unique, kebab-case; it stands in the catalogue, in job ids and in the inbox. */
  readonly naam: string;
  /** Attempts in all; after the last one the failure becomes a row that a person can see. */
  readonly pogingen?: number;
}

export const VERWERKT = 'nav:verwerkt';

export interface Verwerktmerk extends Verwerktopties {
  readonly type: string;
}

/** Marks a provider as a processor of an event type. */
export const Verwerkt = (type: Gebeurtenistype, opties: Verwerktopties) =>
  SetMetadata(VERWERKT, { type, ...opties } satisfies Verwerktmerk);
