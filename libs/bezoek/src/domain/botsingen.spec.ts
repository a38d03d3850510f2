import { type Bezettetijd, type Planbeeld, vindBotsingen } from './botsingen';

const plan = (anders: Partial<Bezettetijd> = {}): Bezettetijd => ({
  ...{ id: 'plan', op: '2026-04-14', van: '10:00', tot: '12:00', reistijdVoor: 30, reistijdNa: 30 },
  ...{ behandelaarId: 'sanne', tweedeId: null, ...anders },
});
const beeld = (anders: Partial<Planbeeld> = {}): Planbeeld => ({
  ...{ bezet: [], afwezig: [], vrijeDag: () => null, ...anders },
});
const soorten = (p: Bezettetijd, b: Planbeeld) => vindBotsingen(p, b).map(({ soort }) => soort);
const metAnder = (ander: Partial<Bezettetijd>, p = plan()) =>
  soorten(p, beeld({ bezet: [plan({ id: 'ander', ...ander })] }));

describe('een gepland bezoek botst', () => {
  it('niet als er verder niets is, en niet met zichzelf', () => {
    expect(soorten(plan(), beeld())).toEqual([]);
    expect(soorten(plan(), beeld({ bezet: [plan()] }))).toEqual([]);
  });

  it.each<[string, Partial<Bezettetijd>, string[]]>([
    ['dubbel als dezelfde persoon op dat moment elders is', { van: '11:30', tot: '13:00' }, ['dubbel']],
    ['dubbel als een bezoek zonder einde binnen een uur begint', { van: '09:30', tot: null }, ['dubbel']],
    ['op reistijd als de weg langer is dan de tijd ertussen', { van: '12:15', tot: '13:00' }, ['reistijd']],
    ['op reistijd ook als het andere bezoek eerder is', { van: '08:00', tot: '09:45' }, ['reistijd']],
    ['niet als er precies genoeg tijd is voor de reis', { van: '12:30', tot: '13:00' }, []],
    [
      'op reistijd als één van beide bezoeken een reis vraagt',
      { van: '12:00', tot: '13:00', reistijdVoor: 0 },
      ['reistijd'],
    ],
    ['als van een bezoek op die dag de tijd niet bekend is', { van: null, tot: null }, ['tijd_onbekend']],
    ['niet met een bezoek op een andere dag', { op: '2026-04-15' }, []],
    ['niet met een bezoek van iemand anders', { behandelaarId: 'jan' }, []],
    [
      'ook als dezelfde persoon daar als tweede meegaat',
      { behandelaarId: 'jan', tweedeId: 'sanne' },
      ['dubbel'],
    ],
  ])('%s', (_, ander, verwacht) => {
    expect(metAnder(ander)).toEqual(verwacht);
  });

  it('ook voor wie meegaat, en zegt dan wie van de twee', () => {
    const [botsing] = vindBotsingen(
      plan({ tweedeId: 'jan' }),
      beeld({ bezet: [plan({ id: 'ander', behandelaarId: 'jan' })] }),
    );
    expect(botsing).toMatchObject({
      soort: 'dubbel',
      reden: 'Wie meegaat, heeft op dat moment al een bezoek.',
    });
  });

  it.each<[string, string, string[]]>([
    ['op de eerste dag van een verlof', '2026-04-14', ['afwezig']],
    ['op de laatste dag van een verlof', '2026-04-16', ['afwezig']],
    ['niet op de dag erna', '2026-04-17', []],
  ])('%s', (_, op, verwacht) => {
    const afwezig = [{ gebruikerId: 'sanne', van: '2026-04-14', tot: '2026-04-16' }];
    expect(soorten(plan({ op }), beeld({ afwezig }))).toEqual(verwacht);
    expect(soorten(plan({ op, behandelaarId: 'jan' }), beeld({ afwezig }))).toEqual([]);
  });

  it('met een feestdag, met het artikel erbij', () => {
    const vrijeDag = () => ({ naam: 'Koningsdag', bron: 'Algemene termijnenwet art. 3 lid 1' });
    expect(vindBotsingen(plan(), beeld({ vrijeDag }))).toEqual([
      { soort: 'vrije_dag', reden: 'De dag is Koningsdag.', bron: 'Algemene termijnenwet art. 3 lid 1' },
    ]);
  });
});
