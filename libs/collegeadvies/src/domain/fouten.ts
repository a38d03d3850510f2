import { DomeinFout } from '@navolgbaar/kernel';

export type Adviesfoutcode =
  | 'COLLEGEADVIES.PAST_NIET'
  | 'COLLEGEADVIES.CLIENT_WLZ'
  | 'COLLEGEADVIES.NIET_VOLLEDIG'
  | 'COLLEGEADVIES.DAG_VOORBIJ'
  | 'COLLEGEADVIES.ZONDER_GROND'
  | 'COLLEGEADVIES.ZONDER_RAPPORT'
  | 'COLLEGEADVIES.ZONDER_JURIST'
  | 'COLLEGEADVIES.ZIENSWIJZE_ONTBREEKT'
  | 'COLLEGEADVIES.RUST_OP_VIM'
  | 'COLLEGEADVIES.BASIS_VERVALLEN'
  | 'COLLEGEADVIES.RUST_NERGENS_OP'
  | 'COLLEGEADVIES.LOOPT_AL'
  | 'COLLEGEADVIES.GEMEENTE_HOORT_NIET_BIJ_ZAAK'
  | 'COLLEGEADVIES.OVERGEDRAGEN'
  | 'COLLEGEADVIES.AL_BESLOTEN'
  | 'COLLEGEADVIES.IS_INGETROKKEN'
  | 'COLLEGEADVIES.AL_BEANTWOORD'
  | 'COLLEGEADVIES.TEKEN_ONLEESBAAR'
  | 'COLLEGEADVIES.GEEN_BESLUIT'
  | 'COLLEGEADVIES.TE_VEEL_STUKKEN';

export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** @param velden the fields that it is about */
export function weiger(code: Adviesfoutcode, ...velden: Veldfout[]): never {
  throw new DomeinFout<Adviesfoutcode>(code, {}, velden);
}
