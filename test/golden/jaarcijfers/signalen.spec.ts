import { describe, expect, it } from '@jest/globals';
import { type Jaarcijfers, mediaan, verhoudingenVan } from '../../../libs/jaarcijfers/src/domain/cijfers';
import { MEEGELEVERDE_DREMPELS } from '../../../libs/jaarcijfers/src/domain/drempels';
import { type Jaarfeiten, zoekSignalen } from '../../../libs/jaarcijfers/src/domain/zoek-signalen';

/** A provider of which nothing stands out. */
const GEZOND: Jaarcijfers = {
  ...{ boekjaar: 2025, omzet: 1_000_000, personeelskosten: 700_000, resultaat: 50_000 },
  ...{
    eigenVermogen: 300_000,
    balanstotaal: 1_000_000,
    vlottendeActiva: 400_000,
    kortlopendeSchulden: 200_000,
  },
  ...{ winstuitkering: 0, omzetJeugdWmo: null, aantalClienten: 100 },
};
const zoek = (anders: Partial<Jaarcijfers>, bij: Partial<Jaarfeiten> = {}) =>
  zoekSignalen(
    { nummer: 3, regels: MEEGELEVERDE_DREMPELS },
    {
      ...{ cijfers: { ...GEZOND, ...anders }, andereJaren: [], mediaan: null, ...bij },
    },
  );
const regels = (anders: Partial<Jaarcijfers>, bij: Partial<Jaarfeiten> = {}) =>
  zoek(anders, bij).map(({ regel }) => regel);
const jaar = (boekjaar: number, anders: Partial<Jaarcijfers> = {}): Jaarcijfers => ({
  ...{ ...GEZOND, boekjaar, ...anders },
});
const stappen = (anders: Partial<Jaarcijfers>, bij: Partial<Jaarfeiten> = {}) =>
  zoek(anders, bij).flatMap(({ herleiding }) => herleiding.map(({ stap }) => stap));

describe('wie gezond is', () => {
  it('geeft geen enkel signaal', () => {
    expect(zoek({}, { andereJaren: [jaar(2024)], mediaan: { waarde: 10_000, aanbieders: 9 } })).toEqual([]);
  });
});

describe('elke drempel, eronder, erop en erboven', () => {
  it.each([
    ['solvabiliteit', 'onder 15 %', { eigenVermogen: 149_999 }, ['solvabiliteit']],
    ['solvabiliteit', 'precies 15 %', { eigenVermogen: 150_000 }, []],
    ['solvabiliteit', 'boven 15 %', { eigenVermogen: 150_001 }, []],
    [
      'solvabiliteit',
      'zonder balans',
      { eigenVermogen: 0, balanstotaal: 0, vlottendeActiva: 0 },
      ['liquiditeit'],
    ],
    ['liquiditeit', 'onder 1', { vlottendeActiva: 199_999 }, ['liquiditeit']],
    ['liquiditeit', 'precies 1', { vlottendeActiva: 200_000 }, []],
    ['liquiditeit', 'boven 1', { vlottendeActiva: 200_001 }, []],
    ['liquiditeit', 'zonder schulden', { kortlopendeSchulden: 0, vlottendeActiva: 0 }, []],
    ['eigen vermogen', 'onder nul', { eigenVermogen: -1 }, ['solvabiliteit', 'negatiefVermogen']],
    ['eigen vermogen', 'precies nul', { eigenVermogen: 0 }, ['solvabiliteit']],
    ['winstmarge', 'onder 10 %', { resultaat: 99_999 }, []],
    ['winstmarge', 'precies 10 %', { resultaat: 100_000 }, []],
    ['winstmarge', 'boven 10 %', { resultaat: 100_001 }, ['winstmarge']],
    ['winstmarge', 'zonder omzet', { omzet: 0 }, []],
    ['winstuitkering', 'onder de helft', { winstuitkering: 24_999 }, []],
    ['winstuitkering', 'precies de helft', { winstuitkering: 25_000 }, []],
    ['winstuitkering', 'boven de helft', { winstuitkering: 25_001 }, ['winstuitkering']],
    ['winstuitkering', 'bij verlies', { resultaat: -1, winstuitkering: 1 }, ['winstuitkering']],
    ['winstuitkering', 'bij resultaat nul', { resultaat: 0, winstuitkering: 1 }, ['winstuitkering']],
    ['winstuitkering', 'geen, bij verlies', { resultaat: -1, winstuitkering: 0 }, []],
    ['personeelskosten', 'onder de helft', { personeelskosten: 499_999 }, ['personeelskosten']],
    ['personeelskosten', 'precies de helft', { personeelskosten: 500_000 }, []],
    ['personeelskosten', 'boven de helft', { personeelskosten: 500_001 }, []],
    ['personeelskosten', 'zonder omzet', { omzet: 0, personeelskosten: 0 }, []],
  ])('%s %s', (_, __, anders, verwacht) => {
    expect(regels(anders)).toEqual(verwacht);
  });
});

describe('verlies in twee jaren achter elkaar', () => {
  const verlies = { resultaat: -1 };
  it.each([
    ['één jaar verlies', [jaar(2024)], []],
    ['twee jaren verlies', [jaar(2024, verlies)], ['verliesjaren']],
    ['drie jaren verlies', [jaar(2023, verlies), jaar(2024, verlies)], ['verliesjaren']],
    ['een jaar ertussen zonder verlies', [jaar(2024, { resultaat: 0 }), jaar(2023, verlies)], []],
    ['een jaar ertussen dat niet is ingelezen', [jaar(2023, verlies)], []],
    ['het jaar erna ook verlies: dat telt niet terug', [jaar(2026, verlies)], []],
  ])('%s', (_, andereJaren, verwacht) => {
    expect(regels(verlies, { andereJaren })).toEqual(verwacht);
  });

  it('telt niet voor een jaar dat zelf winst had', () => {
    expect(regels({}, { andereJaren: [jaar(2024, verlies), jaar(2023, verlies)] })).toEqual([]);
  });
});

describe('omzet per cliënt naast die van anderen', () => {
  const mediaanVan = (waarde: number, aanbieders = 5) => ({ mediaan: { waarde, aanbieders } });
  it.each([
    ['onder tweemaal de mediaan', {}, mediaanVan(5_001), []],
    ['precies tweemaal', {}, mediaanVan(5_000), []],
    ['meer dan tweemaal', {}, mediaanVan(4_999), ['omzetPerClient']],
    ['als maar vier aanbieders het opgeven', {}, mediaanVan(1, 4), []],
    ['als cliënten onbekend zijn', { aantalClienten: null }, mediaanVan(1), []],
    ['als er geen cliënten zijn', { aantalClienten: 0 }, mediaanVan(1), []],
    ['als de mediaan nul is', {}, mediaanVan(0), []],
    ['als er geen mediaan is', {}, { mediaan: null }, []],
  ])('%s', (_, anders, bij, verwacht) => {
    expect(regels(anders, bij)).toEqual(verwacht);
  });

  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('de mediaan van %j is %s', (waarden, verwacht) => {
    expect(mediaan(waarden)).toBe(verwacht);
  });
});

describe('meer omzet zonder meer cliënten', () => {
  const vorig = (anders: Partial<Jaarcijfers>) => ({ andereJaren: [jaar(2024, anders)] });
  it.each([
    ['precies 50 % meer omzet', { omzet: 1_500_000, personeelskosten: 900_000 }, vorig({}), []],
    [
      'meer dan 50 %, evenveel cliënten',
      { omzet: 1_500_001, personeelskosten: 900_000 },
      vorig({}),
      ['groei'],
    ],
    [
      'meer dan 50 %, cliënten precies 10 % meer',
      { omzet: 1_500_001, personeelskosten: 900_000, aantalClienten: 110 },
      ...[vorig({}), []],
    ],
    [
      'meer dan 50 %, cliënten 9 % meer',
      { omzet: 1_500_001, personeelskosten: 900_000, aantalClienten: 109 },
      ...[vorig({}), ['groei']],
    ],
    ['als er toen geen omzet was', {}, vorig({ omzet: 0 }), []],
    ['als er toen geen cliënten waren', {}, vorig({ omzet: 1, aantalClienten: 0 }), []],
    ['als cliënten nu onbekend zijn', { aantalClienten: null }, vorig({ omzet: 1 }), []],
    ['als het jaar ervoor er niet is', {}, { andereJaren: [jaar(2023, { omzet: 1 })] }, []],
  ] as [string, Partial<Jaarcijfers>, Partial<Jaarfeiten>, string[]][])('%s', (_, anders, bij, verwacht) => {
    expect(regels(anders, bij)).toEqual(verwacht);
  });
});

describe('hoe een signaal is berekend', () => {
  it('staat erbij in gewone woorden, met de getallen en de drempel', () => {
    expect(stappen({ eigenVermogen: 149_999 })).toEqual([
      'Boekjaar 2025.',
      'Eigen vermogen € 149.999 gedeeld door balanstotaal € 1.000.000 is 14,9999 %; onder 15 % is het een signaal.',
    ]);
    expect(stappen({ resultaat: -5, winstuitkering: 7 })).toEqual([
      'Boekjaar 2025.',
      'Er is € 7 uitgekeerd bij een resultaat van € -5: er was geen winst.',
    ]);
    expect(stappen({}, { mediaan: { waarde: 4_000, aanbieders: 6 } })).toEqual([
      'Boekjaar 2025.',
      'Omzet € 1.000.000 gedeeld door 100 cliënten is € 10.000 per cliënt.',
      'De mediaan van 6 aanbieders over 2025 is € 4.000.',
      'Dat is 2,5 keer de mediaan; boven 2 keer is het een signaal.',
    ]);
  });

  it.each([
    [100, 'omzet 60 % hoger bij evenveel cliënten'],
    [109, 'omzet 60 % hoger bij 9 % meer cliënten'],
    [97, 'omzet 60 % hoger bij 3 % minder cliënten'],
  ])('zegt bij %s cliënten: %s', (aantalClienten, kort) => {
    const nu = { omzet: 1_600_000, personeelskosten: 900_000, aantalClienten };
    expect(zoek(nu, { andereJaren: [jaar(2024)] })).toMatchObject([{ kort }]);
  });

  it('noemt de versie van de drempels', () => {
    expect(zoek({ eigenVermogen: 0 })[0]?.herleiding[0]?.bron).toBe(
      'Drempels van deze organisatie, versie 3',
    );
  });

  it('noemt het jaar, de waarde en de drempel ook als getal', () => {
    expect(zoek({ vlottendeActiva: 150_000 })).toMatchObject([
      {
        ...{ regel: 'liquiditeit', soort: 'continuiteit', boekjaar: 2025, kort: 'liquiditeit 0,75' },
        ...{ waarde: 0.75, drempel: 1 },
      },
    ]);
  });

  it('is er niet als de drempel uit staat', () => {
    const uit = { ...MEEGELEVERDE_DREMPELS, solvabiliteit: null, negatiefVermogen: false };
    const feiten = { cijfers: jaar(2025, { eigenVermogen: -1 }), andereJaren: [], mediaan: null };
    expect(zoekSignalen({ nummer: 4, regels: uit }, feiten)).toEqual([]);
  });

  it('laat leeg wat niet te delen valt', () => {
    const niets = { omzet: 0, balanstotaal: 0, kortlopendeSchulden: 0, resultaat: -1, aantalClienten: 0 };
    expect(verhoudingenVan(jaar(2025, niets))).toEqual({
      ...{ solvabiliteit: null, liquiditeit: null, winstmarge: null, personeelskosten: null },
      ...{ winstuitkering: null, omzetPerClient: null },
    });
  });
});
