import { dagErbij, leesDag, weekVan } from './planner-dagen';

describe('de dagen van de planner', () => {
  it.each([
    ['2026-04-13', '2026-04-13', '2026-04-19'],
    ['2026-04-19', '2026-04-13', '2026-04-19'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('de week van %s loopt van maandag %s tot en met zondag %s', (dag, maandag, zondag) => {
    const week = weekVan(dag);
    expect([week.length, week[0], week[6]]).toEqual([7, maandag, zondag]);
  });

  it('neemt bij een dag die er geen is de dag van vandaag', () => {
    for (const fout of [null, '', '2026-02-30', 'morgen', '2026-4-1', '0001-01-01'])
      expect(leesDag(fout, '2026-04-13')).toBe('2026-04-13');
    expect(leesDag('2026-02-28', '2026-04-13')).toBe('2026-02-28');
  });

  it('bladert per week of per maand, over het jaar heen', () => {
    expect(dagErbij('2026-12-28', 'week', 1)).toBe('2027-01-04');
    expect(dagErbij('2026-01-31', 'maand', 1)).toBe('2026-02-01');
    expect(dagErbij('2026-01-15', 'lijst', -1)).toBe('2025-12-01');
  });
});
