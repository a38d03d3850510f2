import { DomeinFout, type FoutDetails } from '@navolgbaar/kernel';

export type Jaarplanfoutcode =
  | 'JAARPLAN.JAAR_PAST_NIET'
  | 'JAARPLAN.BESTAAT_AL'
  | 'JAARPLAN.NIET_OVERWOGEN'
  | 'JAARPLAN.AL_OVERWOGEN'
  | 'JAARPLAN.KWARTAAL_VOORBIJ'
  | 'JAARPLAN.REDEN_ONTBREEKT'
  | 'JAARPLAN.NIETS_ANDERS'
  | 'JAARPLAN.AANBIEDER_GESTOPT'
  | 'JAARPLAN.NIET_ALLES_ZICHTBAAR'
  | 'JAARPLAN.JAAR_LOOPT_NOG';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(
  code: Jaarplanfoutcode,
  veld: { readonly name: string; readonly reason: string } | null = null,
  details: FoutDetails = {},
): never {
  throw new DomeinFout<Jaarplanfoutcode>(code, details, veld ? [veld] : []);
}
