import type { Actor } from '@navolgbaar/platform/auth';

const vastgelegd = new WeakSet<Actor>();

/** Remembers that a transaction of this actor was committed. An actor lives as long as its request or task. */
export function onthoudVastgelegd(actor: Actor): void {
  vastgelegd.add(actor);
}

/**
 * Whether something of this request is already committed: a request that writes and then reads back what it wrote can
 * lose the database in between, and may then not say that nothing was stored.
 */
export function heeftVastgelegd(actor: Actor): boolean {
  return vastgelegd.has(actor);
}
