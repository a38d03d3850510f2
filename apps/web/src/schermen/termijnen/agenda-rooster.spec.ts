import { leesMaand, maandErbij, maandTekst, perDag, wekenVan } from './agenda-rooster';

describe('het rooster van de agenda', () => {
  it.each([
    ['2026-04', 5, '2026-03-30', '2026-05-03'],
    ['2026-02', 5, '2026-01-26', '2026-03-01'],
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2026-08', 6, '2026-07-27', '2026-09-06'],
    ['2026-12', 5, '2026-11-30', '2027-01-03'],
  ])('%s heeft %i hele weken, van maandag %s tot en met zondag %s', (maand, aantal, eerste, laatste) => {
    const weken = wekenVan(maand);
    expect(weken).toHaveLength(aantal);
    expect(weken.every((week) => week.length === 7)).toBe(true);
    expect([weken[0]?.[0], weken.at(-1)?.[6]]).toEqual([eerste, laatste]);
  });

  it('past altijd binnen wat de server in één keer geeft', () => {
    let maand = '2020-01';
    for (let i = 0; i < 600; i += 1, maand = maandErbij(maand, 1)) {
      expect(wekenVan(maand).length).toBeLessThanOrEqual(6);
    }
  });

  it('telt maanden over het jaar heen', () => {
    expect([maandErbij('2026-12', 1), maandErbij('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(maandTekst('2026-04')).toBe('april 2026');
  });

  it('neemt bij een maand die er geen is de maand van vandaag', () => {
    for (const fout of [null, '', '2026-13', '2026-4', 'april', '0000-01', '9999-12'])
      expect(leesMaand(fout, '2026-04-13')).toBe('2026-04');
    expect(leesMaand('2027-02', '2026-04-13')).toBe('2027-02');
  });

  it('zet termijnen van één dag bij elkaar', () => {
    const rijen = [{ uiterlijk: '2026-04-13' }, { uiterlijk: '2026-04-14' }, { uiterlijk: '2026-04-13' }];
    expect(perDag(rijen).get('2026-04-13')).toHaveLength(2);
  });
});
