import { type Actor, bereikVan } from '@navolgbaar/platform/auth';
import type { Opdracht } from './eenheid';

const BEGIN: Opdracht = { naam: 'uow-begin', sql: 'BEGIN', waarden: [] };

const INSTELLINGEN = `
  SELECT set_config('nav.organisatie', $1, true), set_config('nav.gebruiker', $2, true),
         set_config('nav.bereik', $3, true), set_config('nav.aanbieder', $4, true),
         set_config('nav.gemeente', $5, true), set_config('nav.dag', $6, true),
         set_config('synchronous_commit', 'off', true)`;

/**
 * The begin of a transaction, and what row-level security knows of the actor for as long as it lasts. All of it is set,
 * also what is empty: a value that somebody left on the connection does not count then. Its COMMIT does not wait for the
 * disk: `Schijfwacht` does.
 */
export const beginVoor = (actor: Actor, dag: string): readonly Opdracht[] => [
  BEGIN,
  instellingenVoor(actor, dag),
];

/**
 * The same for a packet that is a transaction by itself.
 * @param dag the legal day of today: what of the policies begins or ends with a day reads no other clock
 */
export function instellingenVoor(actor: Actor, dag: string): Opdracht {
  const { organisatieId, gebruikerId, aanbiederId, gemeenteId } = actor;
  const waarden = [organisatieId, gebruikerId ?? '', bereikVan(actor), aanbiederId ?? ''];
  return { naam: 'uow-instellingen', sql: INSTELLINGEN, waarden: [...waarden, gemeenteId ?? '', dag] };
}
