import { beoordeelMeldtermijn } from '../../../libs/termijn/src/domain/meldtermijn';
import { dag } from './hulp';

describe('T-01: een aanbieder meldt binnen drie werkdagen', () => {
  it('vijf werkdagen na vaststelling is te laat, met de berekening erbij (AC-9)', () => {
    const oordeel = beoordeelMeldtermijn({
      data: { vaststelling: dag('2026-03-31'), gebeurtenis: dag('2026-03-28') },
      gemeldOp: dag('2026-04-09'),
    });
    expect(oordeel).toMatchObject({
      startgebeurtenis: 'vaststelling',
      teLaat: true,
      werkdagenNaStart: 5,
      werkdagenTeLaat: 2,
      bevinding: 'te laat gemeld: 5 werkdagen na vaststelling',
    });
    expect(oordeel.uiterlijk.toString()).toBe('2026-04-07');
    expect(oordeel.herleiding.map(({ stap }) => stap)).toEqual([
      'De termijn is gerekend vanaf de vaststelling op dinsdag 31 maart 2026.',
      'De termijn begint op de dag na dinsdag 31 maart 2026. De eerste dag is woensdag 1 april 2026.',
      'De termijn van 3 werkdagen eindigt op dinsdag 7 april 2026. Zaterdagen en zondagen tellen niet mee. ' +
        'Ook niet: vrijdag 3 april 2026 (Goede Vrijdag) en maandag 6 april 2026 (tweede Paasdag).',
      'De melding kwam op donderdag 9 april 2026: 5 werkdagen na vaststelling. Toegestaan zijn 3 werkdagen. De melding is te laat.',
    ]);
  });

  it('op de laatste dag is op tijd', () => {
    const oordeel = beoordeelMeldtermijn({
      data: { vaststelling: dag('2026-03-31') },
      gemeldOp: dag('2026-04-07'),
    });
    expect(oordeel).toMatchObject({
      teLaat: false,
      werkdagenNaStart: 3,
      werkdagenTeLaat: 0,
      bevinding: null,
    });
  });

  it.each([
    [
      'vaststelling',
      { gebeurtenis: '2026-06-01', ontdekking: '2026-06-02', vaststelling: '2026-06-03' },
      '2026-06-08',
    ],
    ['ontdekking', { gebeurtenis: '2026-06-01', ontdekking: '2026-06-02' }, '2026-06-05'],
    ['gebeurtenis', { gebeurtenis: '2026-06-01' }, '2026-06-04'],
  ])('rekent vanaf %s als dat de beste bekende dag is', (soort, datums, uiterlijk) => {
    const data = Object.fromEntries(Object.entries(datums).map(([naam, datum]) => [naam, dag(datum)]));
    const oordeel = beoordeelMeldtermijn({ data, gemeldOp: dag('2026-06-04') });
    expect(oordeel.startgebeurtenis).toBe(soort);
    expect(oordeel.uiterlijk.toString()).toBe(uiterlijk);
  });
});

describe('T-01: wat er bij het oordeel wordt gezegd, en wat wordt geweigerd', () => {
  it('zegt welke dagen niet bekend waren', () => {
    const { herleiding } = beoordeelMeldtermijn({
      data: { gebeurtenis: dag('2026-06-01') },
      gemeldOp: dag('2026-06-02'),
    });
    expect(herleiding[0]?.stap).toBe(
      'De dag van de vaststelling is niet bekend. De dag van de ontdekking is niet bekend. De termijn is gerekend vanaf de gebeurtenis op maandag 1 juni 2026.',
    );
  });

  it('in het weekend na de laatste dag gemeld is te laat, al is er geen werkdag bij gekomen', () => {
    const oordeel = beoordeelMeldtermijn({
      data: { vaststelling: dag('2026-06-02') },
      gemeldOp: dag('2026-06-06'),
    });
    expect(oordeel).toMatchObject({ teLaat: true, werkdagenNaStart: 3, werkdagenTeLaat: 0 });
    expect(oordeel.herleiding.at(-1)?.stap).toContain('De melding is te laat.');
  });

  it('telt de dag van ontvangst als de melding later is geregistreerd, en zegt dat', () => {
    const data = { vaststelling: dag('2026-06-01') };
    const uitkomst = beoordeelMeldtermijn({
      data,
      gemeldOp: dag('2026-06-04'),
      geregistreerdOp: dag('2026-06-09'),
    });
    expect(uitkomst).toMatchObject({ teLaat: false, werkdagenNaStart: 3, bevinding: null });
    expect(uitkomst.herleiding.slice(-2)).toEqual([
      {
        stap: 'De dag van ontvangst telt: donderdag 4 juni 2026. De dag van registreren, dinsdag 9 juni 2026, telt niet.',
        bron: 'Beleidskader toezicht § 6 (T-01): melden binnen 3 werkdagen',
      },
      {
        stap: 'De melding kwam op donderdag 4 juni 2026: 3 werkdagen na vaststelling. De melding is op tijd.',
        bron: 'Beleidskader toezicht § 6 (T-01): melden binnen 3 werkdagen',
      },
    ]);
    const zelfdeDag = beoordeelMeldtermijn({
      data,
      gemeldOp: dag('2026-06-04'),
      geregistreerdOp: dag('2026-06-04'),
    });
    expect(zelfdeDag).toEqual(beoordeelMeldtermijn({ data, gemeldOp: dag('2026-06-04') }));
  });

  it('waarschuwt als de vaststelling vóór de gebeurtenis ligt', () => {
    const { waarschuwingen } = beoordeelMeldtermijn({
      data: { vaststelling: dag('2026-06-01'), gebeurtenis: dag('2026-06-03') },
      gemeldOp: dag('2026-06-04'),
    });
    expect(waarschuwingen).toEqual([
      'De dag van de vaststelling (maandag 1 juni 2026) ligt vóór die van de gebeurtenis (woensdag 3 juni 2026). Controleer de datums.',
    ]);
  });

  it('weigert een melding van vóór haar startdag, en een melding zonder startdag', () => {
    const gemeldOp = dag('2026-06-01');
    expect(() => beoordeelMeldtermijn({ data: { vaststelling: dag('2026-06-02') }, gemeldOp })).toThrow(
      'TERMIJN_EINDE_VOOR_START',
    );
    expect(() => beoordeelMeldtermijn({ data: {}, gemeldOp })).toThrow('TERMIJN_STARTDATUM_ONTBREEKT');
  });
});
