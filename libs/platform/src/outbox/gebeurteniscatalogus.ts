import type { Gebeurtenistype } from '@navolgbaar/kernel';

/**
 * Who follows an event: the names of its processors, or the reason why nobody does. An empty list is no answer:
 * somebody may have forgotten it.
 */
export type Afnemers = readonly string[] | { readonly geen: string };

/** Per event type its consumers: one table, in `apps/worker`. */
export type Gebeurteniscatalogus = Readonly<Record<string, Afnemers>>;

/** As the above, but the compiler asks for every event type of the house: `{ … } satisfies VolledigeCatalogus`. */
export type VolledigeCatalogus = { readonly [T in Gebeurtenistype]: Afnemers };

/** The processor names of a type; empty for a type that nobody follows. */
export function namenVan(afnemers: Afnemers | undefined): readonly string[] {
  return afnemers && !('geen' in afnemers) ? afnemers : [];
}
