import { dagVan, nummer } from './agenda-rooster';
import { kaderVan, plaatsIn, streepjes, type Tijdvak } from './termijnbeeld-kader';

const vak = (start: string, eind: string, open = true): Tijdvak => ({
  start: nummer(start),
  eind: nummer(eind),
  open,
});
const kader = (vandaag: string, ...vakken: Tijdvak[]) => kaderVan(vakken, nummer(vandaag));
const dagen = (vandaag: string, ...vakken: Tijdvak[]) => {
  const { van, tot } = kader(vandaag, ...vakken);
  return [dagVan(van), dagVan(tot)];
};
const teksten = (van: string, tot: string, hoogstens: number) =>
  streepjes({ van: nummer(van), tot: nummer(tot) }, hoogstens).map(({ tekst, jaar }) =>
    jaar === null ? tekst : `${tekst} ${jaar}`,
  );

describe('de dagen in beeld', () => {
  const zesWeken = vak('2026-04-13', '2026-05-25');

  it('omvatten de termijnen en vandaag, met wat ruimte ernaast', () => {
    expect(dagen('2026-04-20', zesWeken)).toEqual(['2026-04-11', '2026-05-28']);
    expect(dagen('2026-04-01', zesWeken)).toEqual(['2026-03-30', '2026-05-28']);
    expect(dagen('2026-07-01', zesWeken)).toEqual(['2026-04-10', '2026-07-05']);
  });

  it('gaan alleen over de termijnen als die allemaal voorbij zijn', () => {
    expect(dagen('2026-07-01', vak('2026-04-13', '2026-05-25', false))).toEqual(['2026-04-11', '2026-05-28']);
  });

  it('zijn er nooit minder dan drie weken', () => {
    const { van, tot } = kader('2026-04-13', vak('2026-04-13', '2026-04-13'));
    expect(tot - van).toBeGreaterThanOrEqual(21);
    expect(plaatsIn({ van, tot }, nummer('2026-04-13') + 0.5)).toBe(50);
  });

  it('houden op voor het einde van een bewaartermijn, zodat zes weken te zien blijven', () => {
    const { van, tot } = kader('2026-05-01', zesWeken, vak('2026-04-13', '2046-04-13'));
    expect(dagVan(tot)).toBe('2026-05-28');
    expect(42 / (tot - van)).toBeGreaterThan(0.8);
  });

  it('houden ook op voor een begin van jaren geleden', () => {
    expect(dagen('2026-05-01', zesWeken, vak('2011-01-01', '2026-06-01'))).toEqual([
      '2026-04-11',
      '2026-06-04',
    ]);
  });

  it('geven de kortste termijn altijd een zesde, of een jaar', () => {
    for (const weken of [0, 1, 6, 26, 52, 104, 520]) {
      const kort = { start: 20_000, eind: 20_000 + weken * 7, open: true };
      for (const jaren of [1, 2, 5, 7, 15, 20]) {
        const { van, tot } = kaderVan([kort, { ...kort, eind: 20_000 + jaren * 365 }], 20_003);
        expect(tot - van).toBeLessThanOrEqual(Math.max(366, 6 * (weken * 7 + 1)) * 1.06 + 2);
      }
    }
  });

  it('laten een bewaartermijn helemaal zien als er verder niets is', () => {
    const { van, tot } = kader('2026-05-01', vak('2026-04-13', '2046-04-13'));
    expect([van < nummer('2026-04-13'), tot > nummer('2046-04-13')]).toEqual([true, true]);
  });
});

describe('de as', () => {
  it('noemt weken bij een korte tijd en maanden bij een lange, met het jaar waar dat begint', () => {
    expect(teksten('2026-04-10', '2026-05-28', 10)).toEqual([
      '13 apr 2026',
      '20 apr',
      '27 apr',
      '4 mei',
      '11 mei',
      '18 mei',
      null,
    ]);
    expect(teksten('2026-10-20', '2027-03-20', 10)).toEqual([
      'okt 2026',
      'nov',
      'dec',
      'jan 2027',
      'feb',
      'mrt',
    ]);
    expect(teksten('2026-01-15', '2046-01-15', 5)).toEqual(['2026', '2030', '2035', '2040', null]);
  });

  it.each([5, 10])('heeft nooit meer dan %i streepjes, in volgorde en binnen beeld', (hoogstens) => {
    for (const lengte of [21, 30, 45, 70, 100, 183, 366, 800, 2500, 7500, 20_000]) {
      const van = nummer('2026-02-27');
      const lijst = streepjes({ van, tot: van + lengte }, hoogstens);
      expect(lijst.length).toBeGreaterThan(1);
      expect(lijst.filter(({ rand }) => !rand).length).toBeLessThanOrEqual(hoogstens);
      const plaatsen = lijst.map(({ plaats }) => plaats);
      expect(plaatsen).toEqual([...new Set(plaatsen)].sort((a, b) => a - b));
      expect(plaatsen.every((plaats) => plaats >= 0 && plaats <= 100)).toBe(true);
      // No text so near to the next one or to the side that they would touch.
      const metTekst = [...lijst.filter(({ tekst }) => tekst !== null).map(({ plaats }) => plaats), 100];
      for (const [i, plaats] of metTekst.entries())
        if (i > 0) expect(plaats - (metTekst[i - 1] ?? 0)).toBeGreaterThanOrEqual(75 / hoogstens);
    }
  });
});
