import { leesTijdstip } from './tijdstip';

describe('een tijd van de dag', () => {
  it.each([
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['9:30 uur', '09:30'],
    ['9u30', '09:30'],
    ['0930', '09:30'],
    [' 9 ', '09:00'],
    ['14 uur', '14:00'],
    ['14u', '14:00'],
    ['00.00', '00:00'],
    ['23.59 UUR', '23:59'],
  ])('%j is %s', (tekst, tijd) => {
    expect(leesTijdstip(tekst)).toBe(tijd);
  });

  it.each(['', 'uur', '24:00', '25:99', '9:5', '9.60', '930', 'half tien', '9-30', '9:30:00', '-9'])(
    '%j is geen tijd',
    (tekst) => {
      expect(leesTijdstip(tekst)).toBeNull();
    },
  );
});
