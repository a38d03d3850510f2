import { leesDuur, schrijfDuur } from './duur';

describe('Duur', () => {
  it.each([
    ['P3D', 3, 'dagen'],
    ['P6W', 6, 'weken'],
    ['P3M', 3, 'maanden'],
    ['P20Y', 20, 'jaren'],
    ['PT48H', 48, 'uren'],
    ['P007D', 7, 'dagen'],
  ])('leest %s', (tekst, aantal, eenheid) => {
    expect(leesDuur(tekst)).toEqual({ aantal, eenheid });
  });

  it.each([
    '',
    'P',
    'P6',
    '6W',
    'P-6W',
    '-P6W',
    'P1.5W',
    'P6w',
    'P1M2D',
    'PT30M',
    'PT',
    'P1DT2H',
    'P6W\n',
    ' P6W',
    'P٣D',
  ])('weigert de schrijfwijze "%s"', (tekst) => {
    expect(() => leesDuur(tekst)).toThrow('TERMIJN_DUUR_ONGELDIG');
  });

  it.each(['P0D', 'P3651D', 'P521W', 'P121M', 'P101Y', 'PT0H', 'PT10001H', `P${'9'.repeat(30)}D`])(
    'weigert %s: nul of langer dan het maximum',
    (tekst) => {
      expect(() => leesDuur(tekst)).toThrow('TERMIJN_DUUR_ONGELDIG');
    },
  );

  it('schrijft enkelvoud en meervoud zoals het hoort', () => {
    expect(
      ['P1W', 'P6W', 'P1Y', 'P3Y', 'PT1H', 'PT48H'].map((tekst) => schrijfDuur(leesDuur(tekst))),
    ).toEqual(['1 week', '6 weken', '1 jaar', '3 jaar', '1 uur', '48 uur']);
    expect(schrijfDuur({ aantal: 1, eenheid: 'werkdagen' })).toBe('1 werkdag');
  });
});
