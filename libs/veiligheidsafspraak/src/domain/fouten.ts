import { DomeinFout, type FoutDetails } from '@navolgbaar/kernel';

export type Afspraakfoutcode =
  | 'VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT'
  | 'VEILIGHEIDSAFSPRAAK.DAG_PAST_NIET'
  | 'VEILIGHEIDSAFSPRAAK.EIGENAAR_PAST_NIET'
  | 'VEILIGHEIDSAFSPRAAK.AANBIEDER_ONTBREEKT'
  | 'VEILIGHEIDSAFSPRAAK.ZAAK_GESLOTEN'
  | 'VEILIGHEIDSAFSPRAAK.OVERGEDRAGEN'
  | 'VEILIGHEIDSAFSPRAAK.ACTIEPUNT_PAST_NIET'
  | 'VEILIGHEIDSAFSPRAAK.MAAK_NIEUWE'
  | 'VEILIGHEIDSAFSPRAAK.GEEN_ADVIES'
  | 'VEILIGHEIDSAFSPRAAK.BEWIJS_PAST_NIET'
  | 'VEILIGHEIDSAFSPRAAK.ZONDER_ZAAK'
  | 'VEILIGHEIDSAFSPRAAK.AL_ONDER_MONITORING';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(
  code: Afspraakfoutcode,
  details: FoutDetails = {},
  invalidParams: readonly { name: string; reason: string }[] = [],
): never {
  throw new DomeinFout<Afspraakfoutcode>(code, details, invalidParams);
}
