import { DomeinFout } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Meldingfoutcode } from '../../domain/fouten';
import type { Opgaveantwoorden } from '../../domain/opgave/vragen';

/** An answer as a request brings it. */
export interface GegevenAntwoord {
  readonly vraag: string;
  readonly waarden: readonly string[];
}

export const alsAntwoorden = (gegeven: readonly GegevenAntwoord[]): Opgaveantwoorden =>
  Object.fromEntries(gegeven.map(({ vraag, waarden }) => [vraag, waarden]));

export const isAanbieder = (actor: Actor): boolean => actor.rollen.includes('aanbieder');

/** A provider acts on its own rows only, whatever the database lets through. @throws DomeinFout NIET_GEVONDEN */
export function eisEigen<T extends { readonly aanbiederId: string }>(actor: Actor, rij: T | null): T {
  if (!rij || (isAanbieder(actor) && actor.aanbiederId !== rij.aanbiederId))
    throw new DomeinFout('NIET_GEVONDEN');
  return rij;
}

/**
 * For which provider: its own for a provider, whatever the request says.
 * @throws DomeinFout MELDING.OPGAVE_ZONDER_AANBIEDER
 */
export function aanbiederVan(actor: Actor, gevraagd: string | undefined): string {
  const id = isAanbieder(actor) ? actor.aanbiederId : gevraagd;
  if (id) return id;
  throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVE_ZONDER_AANBIEDER', {}, [
    { name: 'aanbiederId', reason: 'Kies de aanbieder die meldt.' },
  ]);
}
