import { weiger } from './fouten';
import type { Gegevenscategorie } from './soorten';

/** What of people went to another, and on which ground (NW-10). */
export interface Verstrekt {
  readonly categorieen: readonly Gegevenscategorie[];
  /** What is given, no more than is needed. */
  readonly inhoud: string;
  /** What is known and was left out. */
  readonly weggelaten: string | null;
}

/**
 * Somebody decided which data go along, and what does not: where people can be recognised, it is said what was left out.
 * @throws DomeinFout VERSTREKKING.CATEGORIE_PAST_NIET, VERSTREKKING.NIET_MINIMAAL
 */
export function eisMinimaal({ categorieen, weggelaten }: Verstrekt): void {
  const zonder = categorieen.includes('geen_persoonsgegevens');
  if (zonder ? categorieen.length > 1 : categorieen.length === 0) {
    weiger(
      'VERSTREKKING.CATEGORIE_PAST_NIET',
      'categorieen',
      'Kies welke gegevens meegaan, of alleen dat er geen persoonsgegevens meegaan.',
    );
  }
  if (!zonder && !weggelaten?.trim()) {
    weiger(
      'VERSTREKKING.NIET_MINIMAAL',
      'weggelaten',
      'Noem wat u hebt weggelaten omdat de ander het niet nodig heeft.',
    );
  }
}
