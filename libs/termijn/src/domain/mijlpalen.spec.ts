import { Temporal } from 'temporal-polyfill';
import { Kalender } from './kalender';
import {
  kiesBezorging,
  magVersturen,
  type Mijlpaal,
  planMijlpalen,
  schrijfResterend,
  wekmoment,
} from './mijlpalen';

const kalender = new Kalender();
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const plan = (
  uiterlijk: string,
  vandaag: string,
  herinneringen: number[],
  ontvangers = ['aanbieder'] as const,
) =>
  planMijlpalen(dag(uiterlijk), { herinneringen, ontvangers, escalatie: [] }, dag(vandaag), kalender).map(
    ({ soort, op, ontvanger }) => `${op.toString()} ${soort} ${ontvanger}`,
  );

describe('planMijlpalen', () => {
  it('zet een herinnering die op een dicht dag valt op de werkdag ervoor', () => {
    expect(plan('2026-05-18', '2026-04-03', [14, 7, 1])).toEqual([
      '2026-05-04 herinnering aanbieder',
      '2026-05-11 herinnering aanbieder',
      // Zondag 17 en zaterdag 16; vrijdag 15 is een besluitdag, donderdag 14 is Hemelvaartsdag.
      '2026-05-13 herinnering aanbieder',
      '2026-05-19 verstreken dossier',
      '2026-05-19 verstreken aanbieder',
    ]);
  });

  it('laat weg wat vandaag of eerder zou zijn, en maakt van twee op één dag er één', () => {
    expect(plan('2026-03-09', '2026-03-06', [14, 3, 2, 1])).toEqual([
      '2026-03-10 verstreken dossier',
      '2026-03-10 verstreken aanbieder',
    ]);
    expect(plan('2026-03-09', '2026-03-05', [3, 2, 1])[0]).toBe('2026-03-06 herinnering aanbieder');
    expect(plan('2026-03-09', '2026-03-05', [3, 2, 1])).toHaveLength(3);
  });

  it('stelt het verstrijken vast op de dag erna, en schrijft erover op de eerste werkdag', () => {
    expect(plan('2026-04-24', '2026-04-01', [])).toEqual([
      '2026-04-25 verstreken dossier',
      '2026-04-28 verstreken aanbieder',
    ]);
  });

  it('noemt een termijn die al voorbij was toen zij werd vastgelegd niet verlaat', () => {
    expect(plan('2026-02-02', '2026-03-06', [])).toEqual([
      '2026-02-03 verstreken dossier',
      '2026-03-06 verstreken aanbieder',
    ]);
  });
});

describe('magVersturen', () => {
  it.each([
    ['2026-03-27T06:59:59Z', false],
    ['2026-03-27T07:00:00Z', true],
    ['2026-03-27T16:59:59Z', true],
    ['2026-03-27T17:00:00Z', false],
    // After the clock went forward on 29 March the same hours lie an hour earlier in UTC.
    ['2026-03-30T05:59:59Z', false],
    ['2026-03-30T06:00:00Z', true],
    ['2026-03-30T16:00:00Z', false],
    ['2026-03-29T10:00:00Z', false],
    ['2026-04-27T10:00:00Z', false],
  ])('op %s: %s', (moment, verwacht) => {
    expect(magVersturen(Temporal.Instant.from(moment), kalender)).toBe(verwacht);
  });
});

describe('wekmoment', () => {
  it.each([
    // Clocks go forward on 29 March 2026 and back on 25 October.
    ['2026-03-27', 'aanbieder', '2026-03-27T07:00:00Z'],
    ['2026-03-30', 'aanbieder', '2026-03-30T06:00:00Z'],
    ['2026-03-29', 'dossier', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'dossier', '2026-03-29T22:00:00Z'],
    ['2026-10-23', 'college', '2026-10-23T06:00:00Z'],
    ['2026-10-26', 'college', '2026-10-26T07:00:00Z'],
    ['2026-10-25', 'dossier', '2026-10-24T22:00:00Z'],
    ['2026-10-26', 'dossier', '2026-10-25T23:00:00Z'],
  ] as const)('op %s voor %s: %s', (op, ontvanger, verwacht) => {
    expect(wekmoment({ op: dag(op), ontvanger }).toString()).toBe(verwacht);
  });
});

describe('kiesBezorging', () => {
  const mijlpaal = (op: string, soort: Mijlpaal['soort'] = 'herinnering'): Mijlpaal => ({
    soort,
    op: dag(op),
    ontvanger: 'aanbieder',
  });

  it('is op tijd op de dag zelf, en laat liggen wat nog moet komen', () => {
    const open = [mijlpaal('2026-03-30'), mijlpaal('2026-04-02')];
    expect(kiesBezorging(open, dag('2026-03-30'))).toEqual({ kies: open[0], vervalt: [], geplandOp: null });
    expect(kiesBezorging(open, dag('2026-03-29'))).toBeNull();
  });

  it('kiest na uitval het laatste nieuws en noemt de eerste dag die gemist is', () => {
    const open = [mijlpaal('2026-04-14', 'verstreken'), mijlpaal('2026-03-30'), mijlpaal('2026-04-14')];
    const keuze = kiesBezorging(open, dag('2026-04-14'));
    expect(keuze?.kies).toBe(open[0]);
    expect(keuze?.vervalt).toHaveLength(2);
    expect(keuze?.geplandOp?.toString()).toBe('2026-03-30');
  });
});

describe('schrijfResterend', () => {
  it.each([
    ['2026-04-13', 'vandaag'],
    ['2026-04-12', 'morgen'],
    ['2026-04-10', 'over 3 dagen'],
  ])('op %s: %s', (vandaag, tekst) => {
    expect(schrijfResterend(dag(vandaag), dag('2026-04-13'))).toBe(tekst);
  });
});
