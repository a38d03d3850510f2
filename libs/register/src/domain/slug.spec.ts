import { describe, expect, it } from '@jest/globals';
import { alsZoektekst, slugVoor } from './slug';

describe('het adres van een rapport', () => {
  it('bevat organisatie, nummer en naam, in kleine letters zonder accenten', () => {
    expect(
      slugVoor({
        organisatiecode: 'noord',
        nummer: '2026-00004',
        aanbieder: 'Stichting Café "De Linde" B.V.',
      }),
    ).toBe('noord-2026-00004-stichting-cafe-de-linde-b-v');
  });
  it('zoekt zonder accenten en hoofdletters', () => expect(alsZoektekst('  Één  Café ')).toBe('een cafe'));
});
