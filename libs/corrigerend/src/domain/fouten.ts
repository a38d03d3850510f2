import { DomeinFout } from '@navolgbaar/kernel';

export type Corrigerendfoutcode =
  | 'CORRIGEREND.ONVOLLEDIG'
  | 'CORRIGEREND.PAST_NIET'
  | 'CORRIGEREND.CLIENT_WLZ'
  | 'CORRIGEREND.BESTAAT_AL'
  | 'CORRIGEREND.NIET_GEDEELD'
  | 'CORRIGEREND.GEMEENTE_HOORT_NIET_BIJ_ZAAK'
  | 'CORRIGEREND.AL_GEMELD'
  | 'CORRIGEREND.MIDDEL_AFGEDAAN'
  | 'CORRIGEREND.VOORZIENING_LOOPT'
  | 'CORRIGEREND.ZONDER_BEZWAAR'
  | 'CORRIGEREND.OVERGEDRAGEN'
  | 'CORRIGEREND.STOP_LOOPT_NIET'
  | 'CORRIGEREND.STOP_EINDIGT_EERDER'
  | 'CORRIGEREND.RECHTER_GEVRAAGD'
  | 'CORRIGEREND.ZONDER_GROND'
  | 'CORRIGEREND.AANBIEDER_IS_MENS'
  | 'CORRIGEREND.AL_OPENBAAR'
  | 'CORRIGEREND.NIET_OPENBAAR'
  | 'CORRIGEREND.STAAT_OPENBAAR';

export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** @param velden the fields that it is about */
export function weiger(code: Corrigerendfoutcode, ...velden: Veldfout[]): never {
  throw new DomeinFout<Corrigerendfoutcode>(code, {}, velden);
}

/** @throws DomeinFout with this code and all faults, when there are any */
export function weigerAls(code: Corrigerendfoutcode, fouten: readonly (Veldfout | false | null)[]): void {
  const echt = fouten.filter((een): een is Veldfout => Boolean(een));
  if (echt.length > 0) weiger(code, ...echt);
}
