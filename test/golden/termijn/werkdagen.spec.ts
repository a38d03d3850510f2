import { termijn, werkdagen } from './hulp';

describe('Termijnen in werkdagen', () => {
  it.each([
    ['midden in de week', '2026-06-08', '2026-06-11'],
    ['over het weekend', '2026-06-11', '2026-06-16'],
    ['vanaf zaterdag', '2026-06-13', '2026-06-17'],
    ['vanaf de woensdag voor Pasen 2026', '2026-04-01', '2026-04-08'],
    ['vanaf Goede Vrijdag 2026', '2026-04-03', '2026-04-09'],
    ['over Koningsdag 2026', '2026-04-24', '2026-04-30'],
    ['over 5 mei 2026', '2026-05-04', '2026-05-08'],
    ['over Hemelvaart 2026 met de aangewezen vrijdag', '2026-05-13', '2026-05-20'],
    ['over tweede Pinksterdag 2026', '2026-05-22', '2026-05-28'],
    ['over het einde van 2025 met de aangewezen 2 januari', '2025-12-30', '2026-01-06'],
    ['over Kerst 2026', '2026-12-23', '2026-12-29'],
  ])('drie werkdagen %s', (_, start, uiterlijk) => {
    expect(werkdagen(start, 3)).toMatchObject({ uiterlijk, ruw: uiterlijk, waarschuwingen: [] });
  });

  it('noemt de dagen die niet meetelden', () => {
    expect(werkdagen('2026-04-01', 3).herleiding[1]).toEqual({
      stap:
        'De termijn van 3 werkdagen eindigt op woensdag 8 april 2026. Zaterdagen en zondagen tellen niet mee. ' +
        'Ook niet: vrijdag 3 april 2026 (Goede Vrijdag) en maandag 6 april 2026 (tweede Paasdag).',
      bron: 'Opgegeven duur; Algemene termijnenwet art. 3 lid 2; Algemene termijnenwet art. 3 lid 1',
    });
  });

  it('Goede Vrijdag telt als werkdag als het beleid dat zegt', () => {
    const uitkomst = werkdagen('2026-04-01', 3, { goedeVrijdagIsWerkdag: true });
    expect(uitkomst.uiterlijk).toBe('2026-04-07');
    expect(uitkomst.herleiding.at(-1)?.stap).toBe('Goede Vrijdag telt bij deze termijn als werkdag.');
  });

  it('die keuze werkt nooit op een termijn waarop de Algemene termijnenwet wordt toegepast', () => {
    expect(termijn('2026-03-20', 'P2W', { goedeVrijdagIsWerkdag: true }).uiterlijk).toBe('2026-04-07');
    expect(werkdagen('2026-04-01', 3, { goedeVrijdagIsWerkdag: true, awt: true }).uiterlijk).toBe(
      '2026-04-08',
    );
  });

  it('terugtellen slaat dezelfde dagen over', () => {
    expect(werkdagen('2026-04-08', 3, { richting: 'terug' }).uiterlijk).toBe('2026-04-01');
  });

  it('een extra aangewezen dag is geen werkdag', () => {
    expect(werkdagen('2026-06-08', 3, { extraVrijeDagen: ['2026-06-10'] }).uiterlijk).toBe('2026-06-12');
  });
});
