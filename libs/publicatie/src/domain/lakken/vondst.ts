/**
 * What kind of thing a suggestion points at. In the order of weight: where two fall together the first names the place.
 */
export const LAKSOORTEN = [
  'bsn',
  'bekende_naam',
  'strafrecht',
  'gezondheid',
  'iban',
  'mail',
  'telefoon',
  'geboortedatum',
  'adres',
  'eenmanszaak',
  'naam',
  'kleine_groep',
] as const;
export type Laksoort = (typeof LAKSOORTEN)[number];

/** A place in a line of text. */
export interface Vondst {
  readonly soort: Laksoort;
  readonly van: number;
  readonly tot: number;
  /** Nobody may say that it can stay. */
  readonly onverbiddelijk?: boolean;
}

/** The ground that is proposed; a person chooses. */
export const VOORGESTELDE_GROND: Readonly<Record<Laksoort, string>> = {
  ...{ bsn: '5.1.1.e', strafrecht: '5.1.1.d', gezondheid: '5.1.1.d' },
  ...{ bekende_naam: '5.1.2.e', iban: '5.1.2.e', mail: '5.1.2.e', telefoon: '5.1.2.e' },
  ...{ geboortedatum: '5.1.2.e', adres: '5.1.2.e', eenmanszaak: '5.1.2.e', naam: '5.1.2.e' },
  kleine_groep: '5.1.2.e',
};

/** Health and criminal data: a section is not looked at before each is decided (Woo art. 5.1 lid 1 onder d). */
export const BIJZONDER: ReadonlySet<Laksoort> = new Set(['strafrecht', 'gezondheid']);

/**
 * What a person decided about a place in the public version, and who. It keeps nothing of what was taken out: at that
 * place stands the gap.
 */
export interface Lakbesluit {
  readonly besluit: 'lakken' | 'laten_staan';
  /** `eigen`: a person pointed at it, no finder did. */
  readonly soort: Laksoort | 'eigen';
  readonly van: number;
  readonly tot: number;
  readonly grond: string | null;
  /** Why it stays. */
  readonly reden: string | null;
  readonly door: string | null;
  /** ISO instant. */
  readonly op: string;
}
