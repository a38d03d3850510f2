/** How much the omzet grows while the number of clients does not. */
export interface Groeidrempel {
  readonly omzet: number;
  readonly clienten: number;
}

/** From where on a figure is a signal. One that is null is off. Shares are in parts of a hundred. */
export interface Drempels {
  /** Below it. */
  readonly solvabiliteit: number | null;
  readonly liquiditeit: number | null;
  /** So many years in a row. */
  readonly verliesjaren: number | null;
  readonly negatiefVermogen: boolean;
  /** Above it. */
  readonly winstmarge: number | null;
  /** Above this share of the result, or any where there is no profit. */
  readonly winstuitkering: number | null;
  /** Below this share of the omzet. */
  readonly personeelskosten: number | null;
  /** More than so many times the median of that year. */
  readonly omzetPerClient: number | null;
  /** Above this growth of the omzet, with a growth of the clients below that. */
  readonly groei: Groeidrempel | null;
}

export type Signaalregel = keyof Drempels;

/** What a signal is about: whether the provider can go on, or where the money goes (Beleidskader § 7). */
export type Signaalsoort = 'continuiteit' | 'rechtmatigheid';

/** AANNAME: the Beleidskader names the two kinds of risk and no numbers; the team adopts its own. */
export const MEEGELEVERDE_DREMPELS: Drempels = {
  ...{ solvabiliteit: 15, liquiditeit: 1, verliesjaren: 2, negatiefVermogen: true },
  ...{ winstmarge: 10, winstuitkering: 50, personeelskosten: 50, omzetPerClient: 2 },
  groei: { omzet: 50, clienten: 10 },
};

/** AANNAME: the median of fewer providers says little. */
export const MINSTE_VOOR_MEDIAAN = 5;

/** Whether any of the rules is on. */
export const staatIetsAan = (drempels: Drempels): boolean =>
  Object.values(drempels).some((drempel) => drempel !== null && drempel !== false);
