import { DomeinFout, type FoutDetails } from '@navolgbaar/kernel';

export type Maatregelfoutcode =
  | 'MAATREGEL.ONDERBOUWING_ONTBREEKT'
  | 'MAATREGEL.MOTIVERING_ONTBREEKT'
  | 'MAATREGEL.TERMIJN_PAST_NIET'
  | 'MAATREGEL.INVOERING_VOOR_PLAN'
  | 'MAATREGEL.VIM_GEBLOKKEERD'
  | 'MAATREGEL.VIM_UITZONDERING_PAST_NIET'
  | 'MAATREGEL.NIET_BEVOEGD'
  | 'MAATREGEL.GEEN_TEKORTKOMING'
  | 'MAATREGEL.BEVINDING_ONTBREEKT'
  | 'MAATREGEL.DAG_VOORBIJ'
  | 'MAATREGEL.DEELOORDEEL_ONTBREEKT'
  | 'MAATREGEL.OORDEEL_PAST_NIET'
  | 'MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN'
  | 'MAATREGEL.AL_BIJ_COLLEGE'
  | 'MAATREGEL.ADVIES_LOOPT'
  | 'MAATREGEL.OVERGEDRAGEN'
  | 'MAATREGEL.AANBIEDER_ONTBREEKT'
  | 'MAATREGEL.ONDERDEEL_NIET_GEVRAAGD'
  | 'MAATREGEL.AL_INGELEVERD'
  | 'MAATREGEL.EERST_PLAN'
  | 'MAATREGEL.DATUM_PAST_NIET'
  | 'MAATREGEL.NOG_NIET_INGELEVERD'
  | 'MAATREGEL.BEVINDING_PAST_NIET'
  | 'MAATREGEL.VIM_STAAT_VAST'
  | 'MAATREGEL.TERMIJN_LOOPT_NOG'
  | 'MAATREGEL.TERMIJN_STAAT_STIL';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(
  code: Maatregelfoutcode,
  details: FoutDetails = {},
  invalidParams: readonly { name: string; reason: string }[] = [],
): never {
  throw new DomeinFout<Maatregelfoutcode>(code, details, invalidParams);
}
