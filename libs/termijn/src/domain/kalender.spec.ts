import { Temporal } from 'temporal-polyfill';
import { Kalender } from './kalender';
import { eerstePaasdag } from './pasen';

const dag = (datum: string) => Temporal.PlainDate.from(datum);
const vrij = (jaar: number) =>
  new Kalender().vrijeDagenIn(jaar).map(({ datum }) => datum.toString().slice(5));

describe('Pasen', () => {
  it.each([
    [1970, '1970-03-29'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('in %i is %s', (jaar, datum) => {
    expect(eerstePaasdag(jaar).toString()).toBe(datum);
  });

  it('valt altijd op een zondag van 22 maart tot en met 25 april', () => {
    for (let jaar = 1970; jaar <= 2400; jaar += 1) {
      const pasen = eerstePaasdag(jaar);
      expect(pasen.dayOfWeek).toBe(7);
      expect(pasen.toString().slice(5) >= '03-22' && pasen.toString().slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('Kalender', () => {
  it.each([
    [2025, '01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26'],
    [2026, '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26'],
    [2027, '01-01 03-26 03-29 04-27 05-05 05-06 05-07 05-17 12-25 12-26'],
    [2028, '01-01 04-14 04-17 04-27 04-28 05-05 05-25 05-26 06-05 12-25 12-26'],
  ])('kent de feestdagen en aangewezen dagen van %i', (jaar, dagen) => {
    expect(vrij(jaar)).toEqual(dagen.split(' '));
  });

  it('schuift Koningsdag van zondag naar zaterdag 26 april', () => {
    expect([2014, 2025, 2031].map((jaar) => vrij(jaar).includes('04-26'))).toEqual([true, true, true]);
    expect(vrij(2031)).not.toContain('04-27');
  });

  it('kent Koninginnedag van vóór 2014', () => {
    expect(vrij(2013)).toContain('04-30');
    expect(vrij(2006)).toContain('04-29');
    expect(vrij(1972)).toContain('05-01');
  });

  it('noemt een feestdag in het weekend bij zijn naam', () => {
    expect(new Kalender().vrijeDag(dag('2026-12-26'))?.naam).toBe('tweede Kerstdag');
    expect(new Kalender().vrijeDag(dag('2026-12-27'))?.naam).toBe('een zondag');
  });

  it('een lokale sluitingsdag is een gewone dag en een werkdag', () => {
    const kalender = new Kalender({ lokaleSluitingsdagen: [dag('2026-02-16')] });
    expect(kalender.isGewoneDag(dag('2026-02-16'))).toBe(true);
    expect(kalender.geenWerkdag(dag('2026-02-16'), false)).toBeNull();
    expect(kalender.isLokaleSluitingsdag(dag('2026-02-16'))).toBe(true);
  });

  it('een volgend besluit is alleen data', () => {
    const data = {
      eersteBekendeJaar: 2023,
      laatsteBekendeJaar: 2031,
      besluitdagen: [{ datum: '2029-05-11', bron: 'Stcrt. 2028, 1' }],
    };
    const kalender = new Kalender({ data });
    expect(kalender.vrijeDag(dag('2029-05-11'))?.bron).toBe('Stcrt. 2028, 1');
    expect(kalender.waarschuwingen(dag('2029-01-01'), dag('2031-12-31'))).toEqual([]);
    expect(kalender.waarschuwingen(dag('2031-12-31'), dag('2032-01-01'))).toHaveLength(1);
  });
});
