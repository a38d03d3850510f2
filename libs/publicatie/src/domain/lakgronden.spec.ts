import { describe, expect, it } from '@jest/globals';
import { nieuwsteCatalogus } from './gronden';
import { LAKGRONDEN, isLakgrond } from './lakgronden';
import { VOORGESTELDE_GROND } from './lakken/vondst';

describe('de gronden om te lakken', () => {
  it('zijn die van de catalogus, met hetzelfde artikel en gewicht', () => {
    expect(LAKGRONDEN.map(({ id, bron, absoluut }) => [id, bron, absoluut])).toEqual([
      ['5.1.1.c', 'Woo art. 5.1 lid 1 onder c', true],
      ['5.1.1.d', 'Woo art. 5.1 lid 1 onder d', true],
      ['5.1.1.e', 'Woo art. 5.1 lid 1 onder e', true],
      ['5.1.2.c', 'Woo art. 5.1 lid 2 onder c', false],
      ['5.1.2.d', 'Woo art. 5.1 lid 2 onder d', false],
      ['5.1.2.e', 'Woo art. 5.1 lid 2 onder e', false],
      ['5.1.2.f', 'Woo art. 5.1 lid 2 onder f', false],
      ['5.1.2.h', 'Woo art. 5.1 lid 2 onder h', false],
      ['5.1.2.i', 'Woo art. 5.1 lid 2 onder i', false],
      ['5.1.5', 'Woo art. 5.1 lid 5', false],
      ['5.2.1', 'Woo art. 5.2 lid 1', true],
    ]);
    const bronnen = nieuwsteCatalogus.gronden.map(({ bron }) => bron);
    for (const { bron } of LAKGRONDEN) expect(bronnen).toContain(bron);
  });

  it('kent elke grond die wordt voorgesteld', () => {
    for (const grond of Object.values(VOORGESTELDE_GROND)) expect(isLakgrond(grond)).toBe(true);
  });
});
