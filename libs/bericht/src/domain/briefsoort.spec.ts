import { BRIEFSOORTEN, codesVan, soortenVan } from './briefsoort';
import { nieuwsteVersies } from './sjablonen';

describe('de soort van een brief', () => {
  it.each(nieuwsteVersies().map(({ code }) => code))('is er van %s precies één', (code) => {
    expect(soortenVan(code)).toHaveLength(1);
  });

  it.each(BRIEFSOORTEN)('heeft voor %s brieven, en geen twee keer', (soort) => {
    const codes = codesVan(soort);
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
