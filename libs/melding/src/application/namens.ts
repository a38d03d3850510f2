import type { Actor } from '@navolgbaar/platform/auth';

/**
 * The house itself, at the request of a system that hands in: that system reaches nothing of the house but its receipts,
 * and what must be looked up and stored for it is done for it. The audit lines name the system.
 */
export const namens = (actor: Actor): Actor => ({
  ...actor,
  soort: 'systeem',
  rollen: [],
  herkomst: actor.naam,
});
