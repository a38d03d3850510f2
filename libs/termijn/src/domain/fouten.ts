import { DomeinFout, type FoutDetails } from '@navolgbaar/kernel';

/** Every refusal of the term rules. Status and Dutch text per code stand in `http/fouten.ts`. */
export type TermijnFoutcode =
  | 'TERMIJN_DUUR_ONGELDIG'
  | 'TERMIJN_STARTDATUM_ONTBREEKT'
  | 'TERMIJN_EINDE_VOOR_START'
  | 'TERMIJN_REDEN_ONTBREEKT'
  | 'TERMIJN_NIET_VERLENGBAAR'
  | 'TERMIJN_VERLENGING_BOVEN_MAXIMUM'
  | 'TERMIJN_VERLENGING_TE_KORT'
  | 'TERMIJN_NIET_OPSCHORTBAAR'
  | 'TERMIJN_AL_VERSTREKEN'
  | 'TERMIJN_WIJZIGING_VOOR_START'
  | 'TERMIJN_WIJZIGING_OVERLAPT'
  | 'TERMIJN_STAAT_STIL'
  | 'TERMIJN_STAAT_NIET_STIL'
  | 'TERMIJN_DEFINITIE_ONBEKEND'
  | 'TERMIJN_DEFINITIE_ONGELDIG'
  | 'TERMIJN_GRONDSLAG_ONTBREEKT'
  | 'TERMIJN_GELDIG_VANAF_ONGELDIG'
  | 'TERMIJN_DUUR_NODIG'
  | 'TERMIJN_DUUR_LIGT_VAST'
  | 'TERMIJN_DAG_IN_TOEKOMST'
  | 'TERMIJN_ESCALATIE_LOOPT_NIET'
  | 'UITSTEL_NIET_TE_VRAGEN'
  | 'UITSTEL_AL_GEVRAAGD'
  | 'UITSTEL_EERST_BESLISSEN';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(
  code: TermijnFoutcode,
  details: FoutDetails = {},
  invalidParams: readonly { name: string; reason: string }[] = [],
): never {
  throw new DomeinFout<TermijnFoutcode>(code, details, invalidParams);
}
