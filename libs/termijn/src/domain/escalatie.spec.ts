import { Temporal } from 'temporal-polyfill';
import {
  type Escalatiestap,
  STANDAARDESCALATIE,
  type Trapmijlpaal,
  escalatiefout,
  escalatiestand,
  planEscalatie,
} from './escalatie';
import { Kalender } from './kalender';
import { type Mijlpaal, verdeelOverLezers } from './mijlpalen';

const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const plan = (uiterlijk: string, vandaag: string) =>
  planEscalatie(dag(uiterlijk), STANDAARDESCALATIE, dag(vandaag), new Kalender()).map(
    ({ op, trap }) => `${op.toString()} ${trap}`,
  );

describe('planEscalatie', () => {
  it('telt in werkdagen na de laatste dag: een weekend en een feestdag kosten geen trap', () => {
    // 27 April is Koningsdag.
    expect(plan('2026-04-13', '2026-03-02')).toEqual([
      '2026-04-15 coordinator',
      '2026-04-20 jurist',
      '2026-04-28 college',
    ]);
    // Kerst and the weekend lie between.
    expect(plan('2026-12-23', '2026-12-01')[0]).toBe('2026-12-28 coordinator');
  });

  it('begint bij de dag van vastleggen als de termijn toen al voorbij was', () => {
    expect(plan('2026-02-02', '2026-03-06')).toEqual([
      '2026-03-10 coordinator',
      '2026-03-13 jurist',
      '2026-03-20 college',
    ]);
  });
});

describe('escalatiefout', () => {
  const stap = (werkdagen: number, trap: Escalatiestap['trap']): Escalatiestap => ({ werkdagen, trap });
  it.each<[string, Escalatiestap[], boolean]>([
    ['geen ladder', [], true],
    ['de meegeleverde ladder', [...STANDAARDESCALATIE], true],
    ['alleen de jurist', [stap(1, 'jurist')], true],
    ['nul werkdagen', [stap(0, 'coordinator')], false],
    ['meer dan negentig werkdagen', [stap(91, 'coordinator')], false],
    ['twee trappen op één dag', [stap(2, 'coordinator'), stap(2, 'jurist')], false],
    ['de jurist voor de coördinator', [stap(2, 'jurist'), stap(3, 'coordinator')], false],
    ['een trap twee keer', [stap(2, 'jurist'), stap(3, 'jurist')], false],
  ])('%s', (_wat, stappen, goed) => {
    expect(escalatiefout('termijn', stappen) === null).toBe(goed);
  });

  it('kent bij een wachttijd geen ladder', () => {
    expect(escalatiefout('wachttijd', [stap(2, 'coordinator')])).not.toBeNull();
  });
});

describe('escalatiestand', () => {
  const trap = (wie: Trapmijlpaal['trap'], op: string, status: string): Trapmijlpaal => ({
    ...{ trap: wie, op, status, reden: null },
  });
  it('zegt welke trap is bereikt en wat er hierna komt', () => {
    const stappen = [
      trap('college', '2026-04-28', 'gepland'),
      trap('coordinator', '2026-04-15', 'verzonden'),
      trap('jurist', '2026-04-20', 'gepland'),
    ];
    expect(escalatiestand(stappen)).toMatchObject({
      bereikt: 'coordinator',
      volgende: { trap: 'jurist', op: '2026-04-20' },
      wachtOpDelen: false,
    });
    expect(escalatiestand([trap('college', '2026-04-28', 'wacht_op_delen')])).toMatchObject({
      ...{ bereikt: null, volgende: null, wachtOpDelen: true },
    });
  });
});

describe('verdeelOverLezers', () => {
  const brief = (
    ontvanger: Mijlpaal['ontvanger'],
    wie: string[] | null,
    gemist: string | null = null,
    soort: Mijlpaal['soort'] = 'escalatie',
  ) => ({
    kies: { soort, op: dag('2026-04-15'), ontvanger },
    lezers: wie?.map((een) => ({ wie: een })) ?? null,
    geplandOp: gemist ? dag(gemist) : null,
  });
  const uitkomst = (bezorgingen: ReturnType<typeof brief>[], beslissers: string[] = []) =>
    verdeelOverLezers(
      bezorgingen,
      beslissers.map((wie) => ({ wie })),
    ).map(({ kies, lezers, geplandOp, ingehaald }) => [
      ...[kies.ontvanger, lezers?.map(({ wie }) => wie) ?? null, geplandOp?.toString() ?? null, ingehaald],
    ]);

  it('geeft wie behandelaar en coördinator is één brief, de verste, met de eerste gemiste dag', () => {
    expect(
      uitkomst([brief('behandelaar', ['a'], '2026-04-14', 'verstreken'), brief('coordinator', ['a', 'b'])]),
    ).toEqual([
      ['behandelaar', [], '2026-04-14', true],
      ['coordinator', ['a', 'b'], '2026-04-14', false],
    ]);
  });

  it('geeft de coördinator die over delen beslist geen tweede brief', () => {
    expect(
      uitkomst([brief('coordinator', ['b'], '2026-04-15'), brief('college', null, '2026-04-28')], ['b']),
    ).toEqual([
      ['coordinator', [], '2026-04-15', true],
      ['college', null, '2026-04-15', false],
    ]);
  });

  it('noemt een trap zonder lezers niet ingehaald: dat moet iemand weten', () => {
    expect(uitkomst([brief('jurist', [])])).toEqual([['jurist', [], null, false]]);
  });
});
