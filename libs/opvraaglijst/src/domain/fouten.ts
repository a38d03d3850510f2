import { DomeinFout } from '@navolgbaar/kernel';

export type Opvraagfoutcode =
  | 'OPVRAAGLIJST.LEEG'
  | 'OPVRAAGLIJST.VOL'
  | 'OPVRAAGLIJST.STAAT_ER_AL'
  | 'OPVRAAGLIJST.CODE_ONBEKEND'
  | 'OPVRAAGLIJST.VRAAG_ONVOLLEDIG'
  | 'OPVRAAGLIJST.TERMIJN_PAST_NIET'
  | 'OPVRAAGLIJST.BEZOEK_PAST_NIET'
  | 'OPVRAAGLIJST.BEZOEK_ONAANGEKONDIGD'
  | 'OPVRAAGLIJST.ZAAK_GESLOTEN'
  | 'OPVRAAGLIJST.VRAAG_NIET_OPEN'
  | 'OPVRAAGLIJST.ANTWOORD_PAST_NIET'
  | 'OPVRAAGLIJST.DAG_PAST_NIET'
  | 'OPVRAAGLIJST.NIETS_TE_VERSTUREN'
  | 'OPVRAAGLIJST.NIETS_TE_BEOORDELEN'
  | 'OPVRAAGLIJST.NOG_TE_BEOORDELEN'
  | 'OPVRAAGLIJST.TERMIJN_LOOPT';

/** @param name the field that it is about */
export function weiger(code: Opvraagfoutcode, name?: string, reason?: string): never {
  throw new DomeinFout<Opvraagfoutcode>(code, {}, name && reason ? [{ name, reason }] : []);
}
