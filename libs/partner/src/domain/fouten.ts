import { DomeinFout } from '@navolgbaar/kernel';

export type Partnerfoutcode =
  | 'PARTNER.ONBEKEND'
  | 'PARTNER.GESTOPT'
  | 'PARTNER.GEEN_ADRES'
  | 'PARTNER.NAAM_BESTAAT'
  | 'PARTNER.DAG_PAST_NIET'
  | 'PARTNER.PUNT_PAST_NIET'
  | 'VERSTREKKING.NIET_MINIMAAL'
  | 'VERSTREKKING.CATEGORIE_PAST_NIET';

/** @throws DomeinFout always; a function, so that a refusal can stand in an expression. */
export function weiger(code: Partnerfoutcode, naam: string, reden: string): never {
  throw new DomeinFout<Partnerfoutcode>(code, {}, [{ name: naam, reason: reden }]);
}
