import {
  dagenTussen,
  datumTekst,
  leesDatum,
  leesPostcode,
  leesTelefoon,
  leesTijd,
  momentTekst,
} from './datum';

describe('een datum lezen zoals mensen hem schrijven', () => {
  it.each([
    '3-4-2026',
    '03-04-2026',
    '3/4/2026',
    '3.4.2026',
    '3 4 2026',
    '3-4-26',
    "3 april '26",
    '3 april 2026',
    '3 APRIL 2026',
    '3 apr. 2026',
    '  3   apr   2026 ',
    'vrijdag 3 april 2026',
    'vr 3 apr 2026',
    'vr. 3-4-2026',
    '2026-04-03',
    '2026-4-3',
    '20260403',
    '03042026',
  ])('%s is 3 april 2026', (tekst) => {
    expect(leesDatum(tekst)).toEqual({ waarde: '2026-04-03' });
  });

  it('leest maart in zijn gebruikelijke afkortingen', () => {
    expect(leesDatum('1 mrt 2026')).toEqual({ waarde: '2026-03-01' });
    expect(leesDatum('1 maa 2026')).toEqual({ waarde: '2026-03-01' });
  });

  it('leest vandaag, gisteren en morgen, ook over een maand- en jaargrens', () => {
    expect(leesDatum('vandaag', '2026-04-03')).toEqual({ waarde: '2026-04-03' });
    expect(leesDatum('gisteren', '2026-03-01')).toEqual({ waarde: '2026-02-28' });
    expect(leesDatum('gisteren', '2028-03-01')).toEqual({ waarde: '2028-02-29' });
    expect(leesDatum('Morgen', '2026-12-31')).toEqual({ waarde: '2027-01-01' });
  });

  it('leest een jaar van twee cijfers als 1950 tot en met 2049', () => {
    expect(leesDatum('1-1-49')).toEqual({ waarde: '2049-01-01' });
    expect(leesDatum('1-1-50')).toEqual({ waarde: '1950-01-01' });
  });

  it.each([
    ['', 'Vul een datum in'],
    ['ooit', 'Vul een datum in zoals 3 april 2026 of 3-4-2026'],
    ['3 april', 'Vul ook het jaar in, zoals 3 april 2026'],
    ['30 februari 2026', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['29-2-2026', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['4-13-2026', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['2026-13-01', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['3-4-1826', 'Deze datum bestaat niet. Kijk de dag en de maand na'],
    ['vandaag', 'Vul een datum in zoals 3 april 2026 of 3-4-2026'],
  ])('zegt bij "%s" wat er moet komen', (tekst, fout) => {
    expect(leesDatum(tekst)).toEqual({ fout });
  });

  it('kent de schrikkeldag van 2028', () => {
    expect(leesDatum('29-2-2028')).toEqual({ waarde: '2028-02-29' });
  });
});

describe('tijd, postcode en telefoonnummer', () => {
  it.each(['14:30', '14.30', '1430', '14u30', '14 30', '14:30 uur'])('%s is half drie', (tekst) => {
    expect(leesTijd(tekst)).toEqual({ waarde: '14:30' });
  });
  it('leest alleen een uur', () => expect(leesTijd('9 uur')).toEqual({ waarde: '09:00' }));
  it('weigert een tijd die niet bestaat', () => expect(leesTijd('25:00').fout).toBeDefined());
  it.each(['9712hm', '9712 HM', ' 97 12 h m '])('%s is een postcode', (tekst) => {
    expect(leesPostcode(tekst)).toEqual({ waarde: '9712HM' });
  });
  it('weigert een halve postcode', () => expect(leesPostcode('9712').fout).toBeDefined());
  it.each([
    ['06 1234 5678', '0612345678'],
    ['+31 (0)6-12345678', '0612345678'],
    ['0031612345678', '0612345678'],
    ['(050) 123 45 67', '0501234567'],
    ['+32 470 12 34 56', '+32470123456'],
  ])('%s is een telefoonnummer', (tekst, waarde) => {
    expect(leesTelefoon(tekst)).toEqual({ waarde });
  });
  it('weigert een nummer met te weinig cijfers', () => expect(leesTelefoon('06 1234').fout).toBeDefined());
});

describe('een datum tonen', () => {
  it('schrijft de datum voluit, met weekdag of kort', () => {
    expect(datumTekst('2026-04-03')).toBe('3 april 2026');
    expect(datumTekst('2026-04-03', 'weekdag')).toBe('vrijdag 3 april 2026');
    expect(datumTekst('2026-04-05', 'weekdag')).toBe('zondag 5 april 2026');
    expect(datumTekst('2026-04-06', 'weekdag')).toBe('maandag 6 april 2026');
    expect(datumTekst('2026-04-03', 'kort')).toBe('3-4-2026');
  });
  it('toont een moment in Nederlandse tijd, zomer en winter', () => {
    expect(momentTekst('2026-07-01T12:05:00Z')).toBe('1 juli 2026, 14.05 uur');
    expect(momentTekst('2026-12-31T23:30:00Z')).toBe('1 januari 2027, 00.30 uur');
  });
  it('telt dagen over de zomertijd heen', () => {
    expect(dagenTussen('2026-03-28', '2026-03-30')).toBe(2);
    expect(dagenTussen('2026-04-03', '2026-04-01')).toBe(-2);
  });
});
