import {
  type Lopenderegels,
  beginTermijn,
  herbereken,
  huidigeVersie,
  wijzigTermijn,
} from '../../../libs/termijn/src/domain/lopende-termijn';
import { dag } from './hulp';

/** T-02: the provider's own investigation, six weeks from the order. */
const ONDERZOEK: Lopenderegels = {
  duur: { aantal: 6, eenheid: 'weken' },
  awt: true,
  grondslag: { soort: 'beleid', bron: 'Protocol melden (T-02)' },
  verlenging: { maximum: { aantal: 4, eenheid: 'weken' }, bron: 'Protocol melden: uitstel op verzoek' },
  opschorting: { bron: 'Protocol melden: opschorting bij besluit' },
};

const wijziging = {
  verleng: (op: string, aantal: number) =>
    ({
      soort: 'verlenging',
      op: dag(op),
      duur: { aantal, eenheid: 'weken' },
      reden: 'getuige is ziek',
    }) as const,
  schortOp: (op: string) => ({ soort: 'opschorting', op: dag(op), reden: 'wachten op de politie' }) as const,
  hervat: (op: string) => ({ soort: 'hervatting', op: dag(op), reden: 'de politie is klaar' }) as const,
};

const uiterlijk = (...args: Parameters<typeof herbereken>) =>
  huidigeVersie(herbereken(...args)).uiterlijk.toString();

describe('Verlengen', () => {
  it('telt door vanaf de niet-verschoven einddatum: zes weken en twee weken zijn acht weken', () => {
    // Six weeks from 3 April end on the decree day 15 May and move to 18 May; eight weeks end on 29 May.
    expect(uiterlijk(dag('2026-04-03'), ONDERZOEK, [wijziging.verleng('2026-05-11', 2)])).toBe('2026-05-29');
  });

  it('mag een paar keer, samen tot het maximum, en geen dag verder', () => {
    const twee = [wijziging.verleng('2026-05-11', 2), wijziging.verleng('2026-05-20', 2)];
    expect(uiterlijk(dag('2026-04-03'), ONDERZOEK, twee)).toBe('2026-06-12');
    expect(() =>
      herbereken(dag('2026-04-03'), ONDERZOEK, [...twee, wijziging.verleng('2026-06-01', 1)]),
    ).toThrow('TERMIJN_VERLENGING_BOVEN_MAXIMUM');
  });

  it('kan niet bij een termijn die de wet niet laat verlengen, zoals bezwaar', () => {
    const bezwaar: Lopenderegels = { ...ONDERZOEK, verlenging: null };
    expect(() => herbereken(dag('2026-04-03'), bezwaar, [wijziging.verleng('2026-05-11', 2)])).toThrow(
      'TERMIJN_NIET_VERLENGBAAR',
    );
  });

  it('kan niet meer als de termijn voorbij is, wel op de laatste dag', () => {
    expect(() => herbereken(dag('2026-04-03'), ONDERZOEK, [wijziging.verleng('2026-05-19', 2)])).toThrow(
      'TERMIJN_AL_VERSTREKEN',
    );
    expect(uiterlijk(dag('2026-04-03'), ONDERZOEK, [wijziging.verleng('2026-05-18', 2)])).toBe('2026-05-29');
  });

  it('heeft altijd een reden', () => {
    const zonder = { ...wijziging.verleng('2026-05-11', 2), reden: '  ' };
    expect(() => herbereken(dag('2026-04-03'), ONDERZOEK, [zonder])).toThrow('TERMIJN_REDEN_ONTBREEKT');
  });

  it('met nul of een negatief aantal wordt geweigerd', () => {
    for (const aantal of [0, -1, 1.5]) {
      expect(() =>
        herbereken(dag('2026-04-03'), ONDERZOEK, [wijziging.verleng('2026-05-11', aantal)]),
      ).toThrow('TERMIJN_DUUR_ONGELDIG');
    }
  });
});

describe('Opschorten en hervatten', () => {
  it('staat stil vanaf de dag na het besluit tot de dag van hervatting, en schuift zoveel dagen op', () => {
    // Standing still 5 up to and including 11 June: seven days. 13 July and seven days is 20 July.
    const termijn = herbereken(dag('2026-06-01'), ONDERZOEK, [
      wijziging.schortOp('2026-06-04'),
      wijziging.hervat('2026-06-12'),
    ]);
    expect(huidigeVersie(termijn).uiterlijk.toString()).toBe('2026-07-20');
    expect(huidigeVersie(termijn).herleiding.map(({ stap }) => stap)).toContain(
      'De termijn loopt weer vanaf vrijdag 12 juni 2026. Reden: de politie is klaar. De termijn stond 7 dagen stil en komt nu uit op maandag 20 juli 2026.',
    );
  });

  it('hervatten op de dag erna verandert niets', () => {
    const wijzigingen = [wijziging.schortOp('2026-06-04'), wijziging.hervat('2026-06-05')];
    expect(uiterlijk(dag('2026-06-01'), ONDERZOEK, wijzigingen)).toBe(
      uiterlijk(dag('2026-06-01'), ONDERZOEK, []),
    );
  });

  it('kan een paar keer na elkaar', () => {
    const wijzigingen = [
      wijziging.schortOp('2026-06-04'),
      wijziging.hervat('2026-06-12'),
      wijziging.schortOp('2026-06-12'),
      wijziging.hervat('2026-06-16'),
    ];
    expect(uiterlijk(dag('2026-06-01'), ONDERZOEK, wijzigingen)).toBe('2026-07-23');
  });

  it('past na het hervatten de Algemene termijnenwet opnieuw toe', () => {
    const wijzigingen = [wijziging.schortOp('2026-06-04'), wijziging.hervat('2026-06-10')];
    // Five days still: 13 July becomes Saturday 18 July, so Monday 20 July.
    expect(uiterlijk(dag('2026-06-01'), ONDERZOEK, wijzigingen)).toBe('2026-07-20');
  });

  it('een termijn in werkdagen houdt de werkdagen over die er nog waren', () => {
    const regels: Lopenderegels = { ...ONDERZOEK, duur: { aantal: 10, eenheid: 'werkdagen' }, awt: false };
    expect(uiterlijk(dag('2026-06-01'), regels, [])).toBe('2026-06-15');
    // Still from Friday 5 up to and including Sunday 14 June: six werkdagen.
    const wijzigingen = [wijziging.schortOp('2026-06-04'), wijziging.hervat('2026-06-15')];
    expect(uiterlijk(dag('2026-06-01'), regels, wijzigingen)).toBe('2026-06-23');
  });

  it('het maximum van een verlenging schuift mee: stilstaan kost geen uitstel', () => {
    const wijzigingen = [
      wijziging.schortOp('2026-06-04'),
      wijziging.hervat('2026-06-12'),
      wijziging.verleng('2026-06-15', 4),
    ];
    expect(uiterlijk(dag('2026-06-01'), ONDERZOEK, wijzigingen)).toBe('2026-08-17');
  });
});

describe('Opschorten: bron en weigeringen', () => {
  it('noemt bij een beleidstermijn het beleid en nooit Awb 4:15', () => {
    const termijn = herbereken(dag('2026-06-01'), ONDERZOEK, [
      wijziging.schortOp('2026-06-04'),
      wijziging.hervat('2026-06-12'),
    ]);
    const bronnen = huidigeVersie(termijn).herleiding.map(({ bron }) => bron);
    expect(bronnen).toContain('Protocol melden: opschorting bij besluit');
    expect(bronnen.join()).not.toContain('4:15');
  });

  it.each([
    ['opschorten vóór het begin', [wijziging.schortOp('2026-05-31')], 'TERMIJN_WIJZIGING_VOOR_START'],
    ['opschorten op de laatste dag', [wijziging.schortOp('2026-07-13')], 'TERMIJN_AL_VERSTREKEN'],
    ['hervatten zonder opschorting', [wijziging.hervat('2026-06-04')], 'TERMIJN_STAAT_NIET_STIL'],
    [
      'twee keer opschorten',
      [wijziging.schortOp('2026-06-04'), wijziging.schortOp('2026-06-05')],
      'TERMIJN_STAAT_STIL',
    ],
    [
      'hervatten op de dag van de opschorting',
      [wijziging.schortOp('2026-06-04'), wijziging.hervat('2026-06-04')],
      'TERMIJN_WIJZIGING_OVERLAPT',
    ],
    [
      'opschorten binnen een eerdere stilstand',
      [wijziging.schortOp('2026-06-04'), wijziging.hervat('2026-06-12'), wijziging.schortOp('2026-06-10')],
      'TERMIJN_WIJZIGING_OVERLAPT',
    ],
    [
      'verlengen terwijl de termijn stilstaat',
      [wijziging.schortOp('2026-06-04'), wijziging.verleng('2026-06-05', 1)],
      'TERMIJN_STAAT_STIL',
    ],
  ])('weigert %s', (_, wijzigingen, code) => {
    expect(() => herbereken(dag('2026-06-01'), ONDERZOEK, wijzigingen)).toThrow(code);
  });

  it('weigert opschorten waar dat niet kan', () => {
    const regels: Lopenderegels = { ...ONDERZOEK, opschorting: null };
    expect(() => herbereken(dag('2026-06-01'), regels, [wijziging.schortOp('2026-06-04')])).toThrow(
      'TERMIJN_NIET_OPSCHORTBAAR',
    );
  });
});

describe('Elke wijziging is een nieuwe versie', () => {
  it('de oude versies blijven leesbaar zoals ze waren', () => {
    const begin = beginTermijn(dag('2026-06-01'), ONDERZOEK);
    const verlengd = wijzigTermijn(begin, wijziging.verleng('2026-07-01', 2));
    const stil = wijzigTermijn(verlengd, wijziging.schortOp('2026-07-06'));
    expect(stil.versies.map(({ versie, uiterlijk: tot }) => [versie, tot.toString()])).toEqual([
      [1, '2026-07-13'],
      [2, '2026-07-27'],
      [3, '2026-07-27'],
    ]);
    expect(stil.versies[0]).toBe(begin.versies[0]);
    expect(huidigeVersie(stil).opgeschortOp?.toString()).toBe('2026-07-06');
    expect(begin.versies).toHaveLength(1);
  });

  it('herberekenen vanaf het begin geeft dezelfde versies als stap voor stap wijzigen', () => {
    const wijzigingen = [
      wijziging.verleng('2026-07-01', 2),
      wijziging.schortOp('2026-07-06'),
      wijziging.hervat('2026-07-09'),
    ];
    const stapVoorStap = wijzigingen.reduce(
      (t, w) => wijzigTermijn(t, w),
      beginTermijn(dag('2026-06-01'), ONDERZOEK),
    );
    const schrijf = (waarde: unknown) => JSON.stringify(waarde);
    expect(schrijf(herbereken(dag('2026-06-01'), ONDERZOEK, wijzigingen))).toBe(schrijf(stapVoorStap));
  });
});
