import { describe, expect, it } from '@jest/globals';
import { KLEINSTE_GROEP } from '@navolgbaar/kernel';
import fc from 'fast-check';
import { type Openbaretabel, onderdruk } from './onderdrukking';

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
const kolom = (cellen: readonly (readonly number[])[], k: number): number[] =>
  cellen.map((rij) => rij[k] ?? 0);

/** Whether somebody who sees the table could think that these are the cells. */
function past(
  cellen: readonly (readonly number[])[],
  { rijtotalen, kolomtotalen, totaal }: Openbaretabel,
): boolean {
  return (
    rijtotalen.every((t, r) => t === null || t === som(cellen[r] ?? [])) &&
    kolomtotalen.every((t, k) => t === null || t === som(kolom(cellen, k))) &&
    (totaal === null || totaal === som(cellen.flat()))
  );
}

/** All tables that differ at most one per hidden cell from the true one and that fit with what is published. */
function passende(cellen: readonly (readonly number[])[], tabel: Openbaretabel): number[][][] {
  const breedte = cellen[0]?.length ?? 0;
  let rijen: number[][] = [[]];
  for (const [plaats, waarde] of cellen.flat().entries()) {
    const dicht = tabel.cellen[Math.floor(plaats / breedte)]?.[plaats % breedte] === null;
    // Who reads it knows that noughts are shown.
    const keuzes = dicht ? [waarde - 1, waarde, waarde + 1].filter((w) => w >= 1) : [waarde];
    rijen = rijen.flatMap((rij) => keuzes.map((keuze) => [...rij, keuze]));
  }
  return rijen
    .map((plat) => cellen.map((_, r) => plat.slice(r * breedte, (r + 1) * breedte)))
    .filter((anders) => past(anders, tabel));
}

const tabellen = fc
  .record({ rijen: fc.integer({ min: 1, max: 3 }), kolommen: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rijen, kolommen }) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
        ...{ minLength: kolommen, maxLength: kolommen },
      }),
      { minLength: rijen, maxLength: rijen },
    ),
  );

describe('het verbergen van kleine aantallen', () => {
  it('toont geen enkel aantal van één tot en met vier, ook niet als totaal, en verder alleen wat klopt', () => {
    fc.assert(
      fc.property(tabellen, fc.boolean(), (cellen, vast) => {
        const tabel = onderdruk(cellen, vast);
        if (tabel === null) return vast;
        const open = [...tabel.cellen.flat(), ...tabel.rijtotalen, ...tabel.kolomtotalen, tabel.totaal];
        expect(open.filter((n) => n !== null && n > 0 && n < KLEINSTE_GROEP)).toEqual([]);
        expect(past(cellen, tabel)).toBe(true);
        cellen.forEach((rij, r) =>
          rij.forEach((waarde, k) => {
            const getoond = tabel.cellen[r]?.[k];
            expect(waarde === 0 ? getoond === 0 : getoond === null || getoond === waarde).toBe(true);
          }),
        );
        return true;
      }),
      { numRuns: 500 },
    );
  });

  it('laat bij elke verborgen cel en elk verborgen totaal ten minste twee waarden mogelijk', () => {
    fc.assert(
      fc.property(tabellen, fc.boolean(), (cellen, vast) => {
        const tabel = onderdruk(cellen, vast);
        if (tabel === null) return;
        if (vast) expect([...tabel.kolomtotalen, tabel.totaal]).not.toContain(null);
        const mogelijk = passende(cellen, tabel);
        const verschillend = (kies: (anders: number[][]) => number): number =>
          new Set(mogelijk.map(kies)).size;
        tabel.cellen.forEach((rij, r) =>
          rij.forEach((getoond, k) => {
            if (getoond === null) expect(verschillend((anders) => anders[r]?.[k] ?? 0)).toBeGreaterThan(1);
          }),
        );
        tabel.rijtotalen.forEach((getoond, r) => {
          if (getoond === null) expect(verschillend((anders) => som(anders[r] ?? []))).toBeGreaterThan(1);
        });
        tabel.kolomtotalen.forEach((getoond, k) => {
          if (getoond === null) expect(verschillend((anders) => som(kolom(anders, k)))).toBeGreaterThan(1);
        });
        if (tabel.totaal === null) expect(verschillend((anders) => som(anders.flat()))).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('verbergt niets waar niets klein is', () => {
    expect(
      onderdruk([
        [5, 0],
        [9, 12],
      ]),
    ).toEqual({
      ...{
        cellen: [
          [5, 0],
          [9, 12],
        ],
        rijtotalen: [5, 21],
        kolomtotalen: [14, 12],
        totaal: 26,
      },
    });
  });

  it('verbergt de totalen mee waar twee enen anders uit hun som volgen', () => {
    const tabel = onderdruk([[1], [1]]);
    expect(tabel?.totaal).toBeNull();
    // The total is known from elsewhere: two hidden cells of one or more that add up to two are both one.
    expect(onderdruk([[1], [1]], true)).toBeNull();
  });
});
