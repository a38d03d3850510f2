import { type Actor, bereikVan } from './actor';

/** Whether somebody belongs to the team of the supervisor, or is the system itself. */
export const vanBinnen = (actor: Actor): boolean => bereikVan(actor) === 'inhoud';

/**
 * A view for readers outside the team of the supervisor: the fields that were chosen for them and no other, so that a
 * field that is added later stays inside until somebody decides that it may go out (need-to-know, BK-6.12).
 */
export function alleen<T extends object, K extends keyof T>(bron: T, velden: readonly K[]): Pick<T, K> {
  return Object.fromEntries(velden.map((veld) => [veld, bron[veld]])) as Pick<T, K>;
}
