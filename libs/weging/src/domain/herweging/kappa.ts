import { KLEINSTE_GROEP } from '@navolgbaar/kernel';

/** How two weighers of the same things agree, in ordered categories. */
export interface Overeenstemming {
  readonly aantal: number;
  readonly gelijk: number;
  /** Rounded to whole percents; null without anything. */
  readonly procent: number | null;
  /** Null: cannot be calculated, because chance alone would already give full agreement. */
  readonly kappa: number | null;
  /** The 95% confidence interval; null of fewer than five, of which it says nothing. */
  readonly van: number | null;
  readonly tot: number | null;
  readonly categorieen: readonly string[];
  /** Row: the first weighing; column: the second. */
  readonly tabel: readonly (readonly number[])[];
}

const Z95 = 1.959964;

/**
 * Linearly weighted kappa: 1 is always the same, 0 what chance would give; one step apart counts half as wrong as two
 * (Cohen 1968, weights of Cicchetti and Allison). The interval is that of Fleiss, Cohen and Everitt (1969).
 * @param categorieen from low to high
 * @param paren first and second weighing; a code outside the categories is not counted
 */
export function overeenstemming(
  categorieen: readonly string[],
  paren: readonly (readonly [eerste: string, tweede: string])[],
): Overeenstemming {
  const tabel = categorieen.map((rij) =>
    categorieen.map((kolom) => paren.filter(([een, twee]) => een === rij && twee === kolom).length),
  );
  const aantal = som(tabel.map(som));
  const gelijk = som(tabel.map((rij, i) => rij[i] ?? 0));
  const procent = aantal === 0 ? null : Math.round((100 * gelijk) / aantal);
  return { aantal, gelijk, procent, ...kappaVan(tabel, aantal), categorieen, tabel };
}

function kappaVan(
  tabel: readonly (readonly number[])[],
  n: number,
): Pick<Overeenstemming, 'kappa' | 'van' | 'tot'> {
  const k = tabel.length;
  const p = tabel.map((rij) => rij.map((aantal) => aantal / n));
  const gewicht = (i: number, j: number): number => (k < 2 ? 1 : 1 - Math.abs(i - j) / (k - 1));
  const rijen = p.map(som);
  const kolommen = p.map((_, j) => som(p.map((rij) => rij[j] ?? 0)));
  const cellen = p.flatMap((rij, i) => rij.map((deel, j) => ({ i, j, deel, w: gewicht(i, j) })));
  const waargenomen = som(cellen.map(({ deel, w }) => deel * w));
  const toeval = som(cellen.map(({ i, j, w }) => (rijen[i] ?? 0) * (kolommen[j] ?? 0) * w));
  // Everybody in one category, or nothing at all: there is nothing that chance leaves over.
  if (n === 0 || 1 - toeval < 1e-12) return { kappa: null, van: null, tot: null };
  const kappa = (waargenomen - toeval) / (1 - toeval);
  const perRij = rijen.map((_, i) => som(kolommen.map((deel, j) => deel * gewicht(i, j))));
  const perKolom = kolommen.map((_, j) => som(rijen.map((deel, i) => deel * gewicht(i, j))));
  const kwadraten = som(
    cellen.map(
      ({ i, j, deel, w }) => deel * (w - ((perRij[i] ?? 0) + (perKolom[j] ?? 0)) * (1 - kappa)) ** 2,
    ),
  );
  const variantie = (kwadraten - (kappa - toeval * (1 - kappa)) ** 2) / (n * (1 - toeval) ** 2);
  if (n < KLEINSTE_GROEP) return { kappa: rond(kappa), van: null, tot: null };
  const marge = Z95 * Math.sqrt(Math.max(variantie, 0));
  return {
    kappa: rond(kappa),
    van: rond(Math.max(kappa - marge, -1)),
    tot: rond(Math.min(kappa + marge, 1)),
  };
}

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);
const rond = (getal: number): number => Math.round(getal * 10_000) / 10_000;
