import { describe, expect, it } from '@jest/globals';
import { type Gelijkenisfeiten, gelijkenisVan } from './gelijkenis';

const feiten = (anders: Partial<Gelijkenisfeiten>): Gelijkenisfeiten => ({
  ...{ aanbieder: false, locatie: false, client: false, andereAanbieder: false, dagen: 0 },
  ...anders,
});

describe('waarom een andere melding misschien over hetzelfde gaat', () => {
  it('noemt elke reden, de sterkste eerst', () => {
    const gelijkenis = gelijkenisVan(feiten({ aanbieder: true, locatie: true, client: true, dagen: -2 }));
    expect(gelijkenis).toEqual({
      redenen: ['client', 'locatie', 'aanbieder'],
      dagen: -2,
      mogelijkKeten: false,
    });
  });

  it.each([
    [7, ['client', 'locatie', 'aanbieder']],
    [-7, ['client', 'locatie', 'aanbieder']],
    [8, ['client']],
    [30, ['client']],
    [-31, []],
  ])('kijkt bij %i dagen naar %j', (dagen, redenen) => {
    expect(gelijkenisVan(feiten({ aanbieder: true, locatie: true, client: true, dagen })).redenen).toEqual(
      redenen,
    );
  });

  it('ziet een mogelijke keten bij twee aanbieders, dezelfde cliënt en dezelfde dag', () => {
    expect(gelijkenisVan(feiten({ client: true, andereAanbieder: true })).mogelijkKeten).toBe(true);
  });

  it.each([
    ['een andere dag', { client: true, andereAanbieder: true, dagen: 1 }],
    ['dezelfde aanbieder', { client: true, aanbieder: true }],
    ['geen gelijke cliënt', { locatie: true, andereAanbieder: true }],
  ])('ziet die niet bij %s', (_, anders) => {
    expect(gelijkenisVan(feiten(anders)).mogelijkKeten).toBe(false);
  });
});
