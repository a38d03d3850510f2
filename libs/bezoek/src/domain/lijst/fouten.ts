import { DomeinFout } from '@navolgbaar/kernel';

export type Lijstfoutcode =
  | 'BEZOEKLIJST.BEZOEK_PAST_NIET'
  | 'BEZOEKLIJST.KADER_ONBEKEND'
  | 'BEZOEKLIJST.NORM_NIET_VAN_TOEPASSING'
  | 'BEZOEKLIJST.NORM_ONBEKEND'
  | 'BEZOEKLIJST.OORDEEL_PAST_NIET'
  | 'BEZOEKLIJST.LEIDRAAD_ONBEKEND'
  | 'BEZOEKLIJST.TIJD_PAST_NIET'
  | 'BEZOEKLIJST.NIET_UW_BEZOEK'
  | 'BEZOEKLIJST.HEEFT_BEVINDINGEN'
  | 'BEZOEKLIJST.INVOER_ONTBREEKT'
  | 'BEZOEKLIJST.TOELICHTING_ONTBREEKT'
  | 'BEZOEKLIJST.HEEFT_ANTWOORDEN'
  | 'BEZOEKLIJST.ONTBREEKT'
  | 'BEZOEKLIJST.AFGEROND'
  | 'BEZOEKLIJST.TEGENSTRIJDIG'
  | 'BEZOEKLIJST.NIET_TEGENSTRIJDIG'
  | 'BEZOEKLIJST.NIET_KLAAR'
  | 'BEZOEKLIJST.GEEN_BEVINDING'
  | 'BEZOEKLIJST.GEEN_FOTO'
  | 'KLAARZETTING.NIET_UW_BEZOEK'
  | 'KLAARZETTING.TE_VROEG'
  | 'KLAARZETTING.INGETROKKEN'
  | 'KLAARZETTING.AFGEROND'
  | 'KLAARZETTING.NIET_ALLES_ONTVANGEN';

/** A field that is not right, and what to do about it. */
export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weigerLijst(code: Lijstfoutcode, velden: readonly Veldfout[] = []): never {
  throw new DomeinFout<Lijstfoutcode>(code, {}, velden);
}
