import { describe, expect, it } from '@jest/globals';
import { overeenstemming } from '../../../libs/weging/src/domain/herweging/kappa';

/** The pairs of a published table: rows the first rater, columns the second. */
function paren(categorieen: readonly string[], tabel: readonly (readonly number[])[]): [string, string][] {
  return tabel.flatMap((rij, i) =>
    rij.flatMap((aantal, j) =>
      Array.from({ length: aantal }, (): [string, string] => [categorieen[i] ?? '', categorieen[j] ?? '']),
    ),
  );
}
const uit = (categorieen: readonly string[], tabel: readonly (readonly number[])[]) =>
  overeenstemming(categorieen, paren(categorieen, tabel));

describe('gewogen kappa', () => {
  // SAS/STAT, PROC FREQ, example "Cohen's Kappa Coefficient": weighted kappa 0.5082, 95% from 0.3798 to 0.6366.
  it('geeft de waarden van het voorbeeld met twee huidartsen (88 patiënten, vier graden)', () => {
    const uitkomst = uit(
      ['terrible', 'poor', 'marginal', 'clear'],
      [
        [10, 4, 1, 0],
        [5, 10, 12, 2],
        [2, 4, 12, 5],
        [0, 2, 6, 13],
      ],
    );
    expect(uitkomst).toMatchObject({ aantal: 88, gelijk: 45, procent: 51, kappa: 0.5082 });
    expect(uitkomst.van).toBeCloseTo(0.3798, 3);
    expect(uitkomst.tot).toBeCloseTo(0.6366, 3);
  });

  // With two categories the weights say nothing: Cohen's kappa of 50 grant proposals, 0.4.
  it('is bij twee categorieën de gewone kappa', () => {
    expect(
      uit(
        ['ja', 'nee'],
        [
          [20, 5],
          [10, 15],
        ],
      ),
    ).toMatchObject({ procent: 70, kappa: 0.4 });
  });

  it('telt twee stappen verschil zwaarder dan één', () => {
    const drie = ['groen', 'oranje', 'rood'];
    const een = uit(drie, [
      [10, 2, 0],
      [0, 10, 0],
      [0, 0, 10],
    ]);
    const twee = uit(drie, [
      [10, 0, 2],
      [0, 10, 0],
      [0, 0, 10],
    ]);
    expect(een.procent).toBe(twee.procent);
    expect(een.kappa).toBeGreaterThan(twee.kappa ?? 1);
  });

  it('is 1 bij steeds hetzelfde, en 0 bij niet meer dan toeval', () => {
    expect(
      uit(
        ['a', 'b'],
        [
          [5, 0],
          [0, 5],
        ],
      ),
    ).toMatchObject({ kappa: 1, van: 1, tot: 1 });
    expect(
      uit(
        ['a', 'b'],
        [
          [5, 5],
          [5, 5],
        ],
      ).kappa,
    ).toBe(0);
  });

  it('heeft van minder dan vijf geen bereik: dat zegt dan niets', () => {
    const vier = [
      [2, 0],
      [1, 1],
    ];
    expect(uit(['a', 'b'], vier)).toMatchObject({ aantal: 4, kappa: 0.5, van: null, tot: null });
    expect(
      uit(
        ['a', 'b'],
        [
          [3, 0],
          [1, 1],
        ],
      ).van,
    ).not.toBeNull();
  });

  it.each([
    [
      'alles dezelfde kleur is',
      [
        [7, 0],
        [0, 0],
      ],
      100,
    ],
    [
      'er niets is',
      [
        [0, 0],
        [0, 0],
      ],
      null,
    ],
  ])('is niet te berekenen als %s', (_, tabel, procent) => {
    expect(uit(['a', 'b'], tabel)).toMatchObject({ procent, kappa: null, van: null, tot: null });
  });
});
