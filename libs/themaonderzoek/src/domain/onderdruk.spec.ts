import { describe, expect, it } from '@jest/globals';
import { onderdruk } from './onderdruk';
import { type Waarde, scoresPerZaak, telUitkomsten } from './tel-uitkomsten';

const SCHAAL: readonly Waarde[] = [
  { code: 'goed', naam: 'Voldoet', betekenis: 'voldoet' },
  { code: 'deels', naam: 'Deels', betekenis: 'deels' },
  { code: 'slecht', naam: 'Voldoet niet', betekenis: 'voldoet_niet' },
  { code: 'niet', naam: 'Niet bekeken', betekenis: 'niet_getoetst' },
];
const NORM = { code: 'N-1', thema: 'veilig', tekst: 'De zorg is veilig.' };
const norm = (goed: number, deels: number, slecht: number, nietBeoordeeld = 0) => ({
  ...NORM,
  cellen: [
    { code: 'goed', aantal: goed },
    { code: 'deels', aantal: deels },
    { code: 'slecht', aantal: slecht },
  ],
  nietBeoordeeld,
});
const open = (...aantallen: Parameters<typeof norm>) => {
  const [uitkomst] = onderdruk([norm(...aantallen)], SCHAAL);
  return uitkomst?.genoeg ? uitkomst.cellen.map(({ aantal }) => aantal) : 'te weinig';
};

describe('wat naar buiten gaat', () => {
  it.each<[string, [number, number, number], (number | null)[] | string]>([
    ['laat grote aantallen en nul staan', [10, 5, 0], [10, 5, 0]],
    ['verbergt een klein aantal nooit alleen', [10, 2, 0], [null, null, 0]],
    ['verbergt naast een klein aantal het kleinste van de andere', [10, 2, 6], [10, null, null]],
    ['laat staan wat niet hoeft: twee kleine aantallen die samen vijf zijn', [8, 2, 3], [8, null, null]],
    ['verbergt er een bij waar twee kleine samen te weinig zijn', [9, 1, 1], [null, null, null]],
    ['verbergt alles waar alles klein is', [2, 2, 2], [null, null, null]],
    ['zegt niets waar er maar één getal zou zijn om te verbergen', [0, 4, 0], 'te weinig'],
    ['zegt niets over minder dan vijf', [2, 1, 1], 'te weinig'],
    ['zegt niets waar in een kleine groep iedereen voldoet', [9, 0, 0], 'te weinig'],
    ['zegt niets waar in een kleine groep niemand voldoet', [0, 0, 5], 'te weinig'],
    ['ook niet als zij onderling verschillen', [0, 4, 5], 'te weinig'],
    ['zegt wel dat allen gelijk zijn in een grotere groep', [10, 0, 0], [10, 0, 0]],
    ['en dat daar niemand voldoet', [0, 5, 5], [0, 5, 5]],
    ['zegt niets over niemand', [0, 0, 0], 'te weinig'],
  ])('%s', (_, aantallen, verwacht) => {
    expect(open(...aantallen)).toEqual(verwacht);
  });

  it('laat zich niet terugrekenen: wat verborgen is, is samen ten minste vijf en nooit één getal', () => {
    for (let goed = 0; goed <= 12; goed += 1)
      for (let deels = 0; deels <= 12; deels += 1)
        for (let slecht = 0; slecht <= 12; slecht += 1) {
          const uit = open(goed, deels, slecht);
          if (uit === 'te weinig') continue;
          const aantallen = [goed, deels, slecht];
          const weg = aantallen.filter((_, plek) => uit[plek] === null);
          expect(aantallen.filter((n, plek) => uit[plek] !== null && n > 0 && n < 5)).toEqual([]);
          if (weg.length === 0) continue;
          expect(weg.length).toBeGreaterThan(1);
          expect(weg.reduce((som, n) => som + n, 0)).toBeGreaterThanOrEqual(5);
        }
  });

  it('zegt een deelnemer in een kleine groep niet wat ieder ander kreeg', () => {
    for (let goed = 0; goed < 10; goed += 1)
      for (let deels = 0; goed + deels < 10; deels += 1)
        for (let slecht = 0; goed + deels + slecht < 10; slecht += 1) {
          const uit = open(goed, deels, slecht);
          if (uit === 'te weinig') continue;
          // Zero is shown as it is: at least two others are left, and to comply is one of them.
          expect([...uit].filter((aantal) => aantal !== 0).length).toBeGreaterThan(1);
          expect(uit[0]).not.toBe(0);
        }
  });

  it('telt wie niet is beoordeeld apart, en zegt ook dat niet bij te weinig', () => {
    expect(onderdruk([norm(6, 5, 0, 2)], SCHAAL)[0]).toMatchObject({ genoeg: true, nietBeoordeeld: 2 });
    for (const weinig of [norm(4, 0, 0, 2), norm(6, 0, 0, 2)])
      expect(onderdruk([weinig], SCHAAL)[0]).toMatchObject({ genoeg: false, nietBeoordeeld: null });
  });
});

describe('de uitkomsten van een thema', () => {
  const score = (zaakId: string, waarde: string | null, normcode: string | null = 'N-1') => ({
    ...{ zaakId, normcode, score: waarde },
  });

  it('tellen per norm hoe vaak elk oordeel voorkomt, en wie nog geen oordeel heeft', () => {
    const per = scoresPerZaak([score('a', 'goed'), score('b', 'slecht'), score('c', 'niet')], SCHAAL);
    const allen = ['a', 'b', 'c', 'd'].map((zaak) => per.get(zaak) ?? new Map<string, string>());
    expect(telUitkomsten({ normen: [NORM], schaal: SCHAAL }, allen)).toEqual([norm(1, 0, 1, 2)]);
  });

  it('nemen van meer oordelen over een norm het minst gunstige', () => {
    const per = scoresPerZaak([score('a', 'goed'), score('a', 'deels'), score('a', 'niet')], SCHAAL);
    expect(per.get('a')?.get('N-1')).toBe('deels');
  });

  it('slaan over wat bij geen norm of geen waarde van de schaal hoort', () => {
    expect(scoresPerZaak([score('a', 'goed', null), score('a', 'prima')], SCHAAL).size).toBe(0);
  });
});
