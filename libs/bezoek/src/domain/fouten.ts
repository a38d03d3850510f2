import { DomeinFout } from '@navolgbaar/kernel';

export type Bezoekfoutcode =
  | 'BEZOEK.AANBIEDER_ONTBREEKT'
  | 'BEZOEK.LOCATIE_ONBEKEND'
  | 'BEZOEK.DATUM_PAST_NIET'
  | 'BEZOEK.TIJD_PAST_NIET'
  | 'BEZOEK.TWEEDE_PAST_NIET'
  | 'BEZOEK.TEKST_ONTBREEKT'
  | 'BEZOEK.ONAANGEKONDIGD'
  | 'BEZOEK.AL_AANGEKONDIGD'
  | 'BEZOEK.DUBBEL'
  | 'BEZOEK.BOTSING'
  | 'BEZOEK.AANBIEDER_GESTOPT'
  | 'BEZOEK.VERVOLG_PAST_NIET'
  | 'BEZOEK.AFWEZIGHEID_PAST_NIET'
  | 'BEZOEK.AFWEZIGHEID_VAN_ANDER'
  | 'BEZOEK.PERIODE_PAST_NIET'
  | 'VERGEWIS.BEZOEK_VERVALLEN'
  | 'VERGEWIS.BESTAAT_AL'
  | 'VERGEWIS.CODE_BESTAAT'
  | 'VERGEWIS.DATUM_PAST_NIET'
  | 'VERGEWIS.GEEN_DOSSIERS'
  | 'VERGEWIS.REGELS_PASSEN_NIET'
  | 'VERGEWIS.STEEKPROEF_VOL';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(code: Bezoekfoutcode, naam?: string, ...redenen: readonly string[]): never {
  const velden = naam ? redenen.map((reason) => ({ name: naam, reason })) : [];
  throw new DomeinFout<Bezoekfoutcode>(code, {}, velden);
}
