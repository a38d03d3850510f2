import { DomeinFout, type FoutDetails } from '@navolgbaar/kernel';

export type Bevindingfoutcode =
  | 'BEWIJS.GEGEVENS_ONTBREKEN'
  | 'BEWIJS.DATUM_PAST_NIET'
  | 'BEWIJS.BRON_PAST_NIET'
  | 'BEWIJS.BESTAAT_AL'
  | 'BEWIJS.IN_GEBRUIK'
  | 'BEWIJS.GEEN_BESTAND'
  | 'BEVINDING.TEKST_ONTBREEKT'
  | 'BEVINDING.BEWIJS_ONTBREEKT'
  | 'BEVINDING.BEWIJS_PAST_NIET'
  | 'BEVINDING.NORM_ONBEKEND'
  | 'BEVINDING.NORM_NIET_VAN_TOEPASSING'
  | 'BEVINDING.AANBEVELING_GEEN_TEKORTKOMING'
  | 'BEVINDING.TOELICHTING_ONTBREEKT'
  | 'BEVINDING.HERZIENING_LOOPT_AL'
  | 'BEVINDING.VERSTREKKING_PAST_NIET';

/** A field that is not right, and what to do about it. */
export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(
  code: Bevindingfoutcode,
  velden: readonly Veldfout[] = [],
  details: FoutDetails = {},
): never {
  throw new DomeinFout<Bevindingfoutcode>(code, details, velden);
}

/** The fields of these that hold no text, with what to fill in. */
export const legeVelden = <V extends string>(
  waarden: Readonly<Record<NoInfer<V>, string | null>>,
  uitleg: Readonly<Record<V, string>>,
): Veldfout[] =>
  (Object.keys(uitleg) as V[])
    .filter((naam) => !waarden[naam]?.trim())
    .map((name) => ({ name, reason: uitleg[name] }));
