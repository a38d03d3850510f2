import { DomeinFout } from '@navolgbaar/kernel';

export type Bezoekfoutcode =
  | 'BEZOEK.AANBIEDER_ONTBREEKT'
  | 'BEZOEK.LOCATIE_ONBEKEND'
  | 'BEZOEK.DATUM_PAST_NIET'
  | 'BEZOEK.TIJD_PAST_NIET'
  | 'BEZOEK.TWEEDE_PAST_NIET'
  | 'BEZOEK.TEKST_ONTBREEKT';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(code: Bezoekfoutcode, naam?: string, reden?: string): never {
  const velden = naam && reden ? [{ name: naam, reason: reden }] : [];
  throw new DomeinFout<Bezoekfoutcode>(code, {}, velden);
}
