import { DomeinFout } from '@navolgbaar/kernel';

export type Themafoutcode =
  | 'THEMAONDERZOEK.PERIODE_PAST_NIET'
  | 'THEMAONDERZOEK.NIET_BEVOEGD'
  | 'THEMAONDERZOEK.KADER_ONBEKEND'
  | 'THEMAONDERZOEK.OMVANG_PAST_NIET'
  | 'THEMAONDERZOEK.AANTAL_ONTBREEKT'
  | 'THEMAONDERZOEK.NIEMAND_PAST'
  | 'THEMAONDERZOEK.NIET_GETROKKEN'
  | 'THEMAONDERZOEK.NIET_IN_SELECTIE'
  | 'THEMAONDERZOEK.AANBIEDER_ONBEKEND'
  | 'THEMAONDERZOEK.KEUZE_IS_ZO'
  | 'THEMAONDERZOEK.NIEMAND_GEKOZEN'
  | 'THEMAONDERZOEK.TE_VEEL_GEKOZEN'
  | 'THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR'
  | 'THEMAONDERZOEK.NAAM_IN_TEKST'
  | 'THEMAONDERZOEK.AL_GEDEELD';

/** Which question of a form it is about, and what to do. */
export interface Veldfout {
  readonly name: string;
  readonly reason: string;
}

/** @throws DomeinFout of this code */
export function weiger(code: Themafoutcode, velden: readonly Veldfout[] = [], details = {}): never {
  throw new DomeinFout<Themafoutcode>(code, details, [...velden]);
}
