import { DomeinFout } from '@navolgbaar/kernel';

export type Wederhoorfoutcode =
  | 'WEDERHOOR.LOOPT_AL'
  | 'WEDERHOOR.RAPPORT_VASTGESTELD'
  | 'WEDERHOOR.TERMIJN_PAST_NIET'
  | 'WEDERHOOR.TERMIJN_LOOPT'
  | 'WEDERHOOR.TERMIJN_VOORBIJ'
  | 'WEDERHOOR.NIET_NAGEKEKEN'
  | 'WEDERHOOR.ZAAK_GESLOTEN'
  | 'WEDERHOOR.ONDERDEEL_ONBEKEND'
  | 'WEDERHOOR.REACTIE_LEEG'
  | 'WEDERHOOR.TE_VEEL_REACTIES'
  | 'WEDERHOOR.EIGEN_REACTIE_TE_LANG'
  | 'WEDERHOOR.NIETS_TE_VERSTUREN'
  | 'WEDERHOOR.DAG_PAST_NIET'
  | 'WEDERHOOR.NOG_TE_BEANTWOORDEN';

/** @param veld the field that it is about */
export function weiger(
  code: Wederhoorfoutcode,
  veld?: { readonly name: string; readonly reason: string },
): never {
  throw new DomeinFout<Wederhoorfoutcode>(code, {}, veld ? [veld] : []);
}
