import { DomeinFout, type FoutDetails } from '@navolgbaar/kernel';

export type Ladderfoutcode =
  | 'INTERVENTIELADDER.PAST_NIET'
  | 'INTERVENTIELADDER.ERNST_ONTBREEKT'
  | 'INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN'
  | 'INTERVENTIELADDER.LOCATIE_PAST_NIET';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(
  code: Ladderfoutcode,
  details: FoutDetails = {},
  invalidParams: readonly { name: string; reason: string }[] = [],
): never {
  throw new DomeinFout<Ladderfoutcode>(code, details, invalidParams);
}
