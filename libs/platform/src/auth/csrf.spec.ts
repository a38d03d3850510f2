import { isHerkomstVertrouwd } from './csrf';

const EIGEN = 'https://toezicht.example';
const SESSIE = { cookie: `x=1; __Host-nav_sessie=${'a'.repeat(43)}` };
const mag = (method: string, headers: Record<string, string>) =>
  isHerkomstVertrouwd({ method, headers }, EIGEN);

describe('de herkomst van een verzoek met een sessiecookie', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s mag vanaf dezelfde site', (method) => {
    expect(mag(method, { ...SESSIE, 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it.each([
    ['POST', 'cross-site'],
    ['POST', 'same-site'],
    ['PATCH', 'cross-site'],
    ['DELETE', 'cross-site'],
    ['POST', 'iets-nieuws'],
  ])('%s met Sec-Fetch-Site %s wordt geweigerd, ook als de Origin klopt', (method, site) => {
    expect(mag(method, { ...SESSIE, 'sec-fetch-site': site, origin: EIGEN })).toBe(false);
  });

  it.each([
    [undefined, EIGEN, true],
    [undefined, 'https://kwaad.example', false],
    [undefined, 'https://toezicht.example.kwaad.example', false],
    [undefined, 'http://toezicht.example', false],
    [undefined, 'null', false],
    [undefined, undefined, false],
    ['none', undefined, false],
    ['none', EIGEN, true],
  ])('zonder uitsluitsel van Sec-Fetch-Site (%s) beslist de Origin %s: %s', (site, origin, verwacht) => {
    const koppen = { ...SESSIE, ...(site ? { 'sec-fetch-site': site } : {}), ...(origin ? { origin } : {}) };
    expect(mag('POST', koppen)).toBe(verwacht);
  });

  it.each(['GET', 'HEAD', 'OPTIONS'])('%s wijzigt niets en mag altijd', (method) => {
    expect(mag(method, { ...SESSIE, 'sec-fetch-site': 'cross-site' })).toBe(true);
  });

  it('geldt niet zonder sessiecookie: dan leent de browser niemand een bevoegdheid', () => {
    expect(mag('POST', { 'sec-fetch-site': 'cross-site', cookie: 'andere=1' })).toBe(true);
  });

  it('geldt niet met een bearer-token: dan telt de cookie niet mee', () => {
    expect(mag('POST', { ...SESSIE, authorization: 'Bearer abc', 'sec-fetch-site': 'cross-site' })).toBe(
      true,
    );
    expect(mag('POST', { ...SESSIE, authorization: 'Basic abc', 'sec-fetch-site': 'cross-site' })).toBe(
      false,
    );
  });
});
