import type { Temporal } from 'temporal-polyfill';
import { weiger } from './fouten';

export type Kalendereenheid = 'dagen' | 'weken' | 'maanden' | 'jaren';
export type Eenheid = Kalendereenheid | 'uren' | 'werkdagen';

/** The length of a term: a whole number above zero of one unit. */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: Eenheid;
}

/** A length whose end is a day; a term in hours ends at a moment. */
export type Dagduur = Duur & { readonly eenheid: Kalendereenheid | 'werkdagen' };

/** The longest length that is taken; longer is a typing error, not a term. Years run up to the longest retention. */
export const MAXIMUM: Readonly<Record<Eenheid, number>> = {
  dagen: 3650,
  weken: 520,
  maanden: 120,
  jaren: 100,
  uren: 10_000,
  werkdagen: 1000,
};

const LETTERS: Readonly<Record<string, Eenheid>> = {
  D: 'dagen',
  W: 'weken',
  M: 'maanden',
  Y: 'jaren',
  H: 'uren',
};

const ENKELVOUD: Readonly<Record<Eenheid, string>> = {
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
  uren: 'uur',
  werkdagen: 'werkdag',
};

/** "1 week", "6 weken", "3 jaar" (Dutch counts years and hours in the singular). */
export function schrijfDuur({ aantal, eenheid }: Duur): string {
  const enkel = aantal === 1 || eenheid === 'jaren' || eenheid === 'uren';
  return `${aantal} ${enkel ? ENKELVOUD[eenheid] : eenheid}`;
}

/** @throws DomeinFout TERMIJN_DUUR_ONGELDIG when the length is not a whole number from 1 to the maximum. */
export function eisDuur(duur: Duur): void {
  const maximum = MAXIMUM[duur.eenheid];
  if (!Number.isInteger(duur.aantal) || duur.aantal < 1 || duur.aantal > maximum) {
    weiger('TERMIJN_DUUR_ONGELDIG', { aantal: duur.aantal, eenheid: duur.eenheid, maximum });
  }
}

/** Reads the shape only: `PnD`, `PnW`, `PnM`, `PnY` or `PTnH`. Null when the text is something else. */
export function ontleedDuur(tekst: string): Duur | null {
  const treffer = /^P(?:(\d{1,30})([DWMY])|T(\d{1,30})(H))$/.exec(tekst);
  if (!treffer) return null;
  const eenheid = LETTERS[treffer[2] ?? treffer[4] ?? ''];
  return eenheid ? { aantal: Number(treffer[1] ?? treffer[3]), eenheid } : null;
}

/**
 * The length of an ISO 8601 duration of one unit.
 * @throws DomeinFout TERMIJN_DUUR_ONGELDIG for another shape, zero, or more than the maximum.
 */
export function leesDuur(tekst: string): Duur {
  const duur = ontleedDuur(tekst);
  if (!duur) weiger('TERMIJN_DUUR_ONGELDIG', { duur: tekst.slice(0, 40) });
  eisDuur(duur);
  return duur;
}

/**
 * The same day number in the month of the end, or else its last day (rulings, Termijnen): 31 January plus one month
 * is 28 or 29 February.
 */
export function telKalender(
  datum: Temporal.PlainDate,
  aantal: number,
  eenheid: Kalendereenheid,
): Temporal.PlainDate {
  const delen = { dagen: 'days', weken: 'weeks', maanden: 'months', jaren: 'years' } as const;
  return datum.add({ [delen[eenheid]]: aantal }, { overflow: 'constrain' });
}

export function isDagduur(duur: Duur): duur is Dagduur {
  return duur.eenheid !== 'uren';
}
