/** The figures of one provider over one year, in whole euros. */
export interface Jaarcijfers {
  readonly boekjaar: number;
  readonly omzet: number;
  readonly personeelskosten: number;
  readonly resultaat: number;
  readonly eigenVermogen: number;
  readonly balanstotaal: number;
  readonly vlottendeActiva: number;
  readonly kortlopendeSchulden: number;
  readonly winstuitkering: number;
  /** What of the omzet comes from Jeugdwet and Wmo. */
  readonly omzetJeugdWmo: number | null;
  readonly aantalClienten: number | null;
}

/** What the figures of a year say of one another; null where it cannot be divided. */
export interface Verhoudingen {
  /** Parts of a hundred. */
  readonly solvabiliteit: number | null;
  readonly liquiditeit: number | null;
  readonly winstmarge: number | null;
  readonly personeelskosten: number | null;
  /** Of the result, where there is a profit. */
  readonly winstuitkering: number | null;
  readonly omzetPerClient: number | null;
}

export function verhoudingenVan(cijfers: Jaarcijfers): Verhoudingen {
  const { omzet, resultaat, aantalClienten } = cijfers;
  return {
    solvabiliteit: procent(cijfers.eigenVermogen, cijfers.balanstotaal),
    liquiditeit: deel(cijfers.vlottendeActiva, cijfers.kortlopendeSchulden),
    winstmarge: procent(resultaat, omzet),
    personeelskosten: procent(cijfers.personeelskosten, omzet),
    winstuitkering: procent(cijfers.winstuitkering, resultaat),
    omzetPerClient: aantalClienten === null ? null : deel(omzet, aantalClienten),
  };
}

const deel = (teller: number, noemer: number): number | null => (noemer > 0 ? teller / noemer : null);
const procent = (teller: number, noemer: number): number | null => deel(teller * 100, noemer);

/** The middle one; of an even number the mean of the middle two. Null of none. */
export function mediaan(waarden: readonly number[]): number | null {
  const op = [...waarden].sort((a, b) => a - b);
  const midden = Math.floor(op.length / 2);
  const [hoog, laag] = [op[midden], op[op.length % 2 === 0 ? midden - 1 : midden]];
  return hoog === undefined || laag === undefined ? null : (hoog + laag) / 2;
}

const NAMEN = [
  ...(['boekjaar', 'omzet', 'personeelskosten', 'resultaat', 'eigenVermogen', 'balanstotaal'] as const),
  ...([
    'vlottendeActiva',
    'kortlopendeSchulden',
    'winstuitkering',
    'omzetJeugdWmo',
    'aantalClienten',
  ] as const),
] as const satisfies readonly (keyof Jaarcijfers)[];

export const gelijkeCijfers = (een: Jaarcijfers, ander: Jaarcijfers): boolean =>
  NAMEN.every((naam) => een[naam] === ander[naam]);
