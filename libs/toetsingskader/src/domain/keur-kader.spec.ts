import { describe, expect, it } from '@jest/globals';
import { kader, norm, vraag } from '../../../../test/golden/toetsingskader/hulp';
import { evaluatiestand, keurVaststelling } from './evaluatie';
import type { Norm, Schaalwaarde } from './kader';
import { keurKader } from './keur-kader';
import { MEEGELEVERDE_KADERS } from './meegeleverd';

const paden = (deel: Parameters<typeof kader>[0]) => keurKader(kader(deel)).map(({ pad }) => pad);
const metNorm = (deel: Partial<Norm>) => paden({ normen: [norm(deel)] });
const waarde = (code: string, betekenis: Schaalwaarde['betekenis']): Schaalwaarde => ({
  ...{ code, naam: code, betekenis, toelichtingNodig: false },
});

describe('een kader keuren', () => {
  it('een kader dat klopt, heeft geen fouten', () => expect(keurKader(kader())).toEqual([]));

  it.each(MEEGELEVERDE_KADERS)('wat is meegeleverd, klopt: $code', ({ inhoud }) => {
    expect(keurKader(inhoud)).toEqual([]);
    expect(inhoud.normen.length).toBeGreaterThan(0);
  });

  it('noemt alle fouten tegelijk', () => {
    const fout = norm({ thema: 'weg', tekst: ' ', bronnen: [], methoden: [], binding: 'wettelijk' });
    expect(paden({ naam: '', normen: [fout] })).toEqual([
      'naam',
      ...['normen.0.tekst', 'normen.0.grondslag', 'normen.0.bronnen', 'normen.0.methoden', 'normen.0.thema'],
    ]);
  });

  it('codes zijn uniek: van waarden, thema’s, normen en vragen over het hele kader', () => {
    const dubbel = [norm({ vragen: [vraag()] }), norm({ vragen: [vraag()] })];
    const thema = { code: 'veilig', naam: 'Veiligheid' };
    const schaal = [waarde('ja', 'voldoet'), waarde('nee', 'voldoet_niet'), waarde('nee', 'deels')];
    expect(paden({ schaal, themas: [thema, thema], normen: dubbel })).toEqual([
      'schaal.2.code',
      'themas.1.code',
      'normen.1.code',
      'normen.1.vragen.0.code',
    ]);
  });

  describe('een deel van een norm', () => {
    const deel = (bovenliggend: string, rest: Partial<Norm> = {}) =>
      paden({
        normen: [
          norm(),
          norm({ code: 'N-1a', bovenliggend: 'N-1' }),
          norm({ code: 'N-x', bovenliggend, ...rest }),
        ],
      });
    it('hoort bij een norm die er is', () => expect(deel('N-9')).toEqual(['normen.2.bovenliggend']));
    it('hoort niet bij zichzelf', () => expect(deel('N-x')).toEqual(['normen.2.bovenliggend']));
    it('hoort niet bij iets dat zelf een deel is', () =>
      expect(deel('N-1a')).toEqual(['normen.2.bovenliggend']));
    it('hoort bij een norm van hetzelfde thema', () =>
      expect(deel('N-1', { thema: 'ander' })).toEqual(['normen.2.bovenliggend', 'normen.2.thema']));
    it('mag bij een norm die op zichzelf staat', () => expect(deel('N-1')).toEqual([]));
  });

  it.each(['wettelijk', 'wettelijk_bij_wkkgz'] as const)('%s vraagt een grondslag (VG-07)', (binding) => {
    expect(metNorm({ binding })).toEqual(['normen.0.grondslag']);
    expect(metNorm({ binding, grondslag: 'Wmo 3.1' })).toEqual([]);
  });

  it.each([
    ['een spatie in de code', { code: 'N 1' }, 'normen.0.code'],
    [
      'een streep in de naam van een bron',
      { bronnen: [{ bron: 'A|B', vindplaats: '1' }] },
      'normen.0.bronnen.0.bron',
    ],
    ['twee regels in een indicator', { indicatoren: ['a\nb'] }, 'normen.0.indicatoren'],
    [
      'minder cliënten dan waar het begint',
      { toepassing: { ...norm().toepassing, clientenVan: 9, clientenTot: 8 } },
      'normen.0.toepassing.clientenTot',
    ],
  ])('weigert %s', (_, deel, pad) => expect(metNorm(deel)).toEqual([pad]));

  it.each([
    ['één waarde', [waarde('ja', 'voldoet')], 2],
    [
      'zeven waarden',
      [...'abcde']
        .map((c) => waarde(c, 'deels'))
        .concat([waarde('f', 'voldoet'), waarde('g', 'voldoet_niet')]),
      1,
    ],
    ['geen waarde die voldoet', [waarde('a', 'deels'), waarde('b', 'voldoet_niet')], 1],
  ])('een schaal met %s wordt geweigerd', (_, schaal, aantal) => {
    expect(paden({ schaal })).toEqual(Array.from({ length: aantal }, () => 'schaal'));
  });
});

describe('vaststellen', () => {
  const keur = (evaluatieOp: string) => keurVaststelling(kader({ evaluatieOp }), '2026-10-01');

  it('een evaluatie binnen vier jaar mag, ook eerder dan drie', () => {
    for (const dag of ['2026-10-02', '2029-10-01', '2030-10-01']) expect(keur(dag)).toEqual([]);
  });
  it('later dan vier jaar wordt geweigerd (ontwerpcriterium 10), met de dag tot wanneer het mag', () =>
    expect(keur('2030-10-02')).toEqual([
      { pad: 'evaluatieOp', reden: expect.stringContaining('01-10-2030') },
    ]));
  it('op of voor de eerste dag wordt geweigerd', () =>
    expect(keur('2026-10-01')).toMatchObject([{ pad: 'evaluatieOp' }]));
  it('een kader zonder norm wordt geweigerd', () =>
    expect(keurVaststelling(kader({ normen: [] }), '2026-10-01')).toMatchObject([{ pad: 'normen' }]));

  it.each([
    ['2026-10-01', 'voorbij', '2026-10-02'],
    ['2026-10-01', 'nadert', '2026-10-01'],
    ['2026-10-01', 'nadert', '2026-07-01'],
    ['2026-10-01', 'later', '2026-06-30'],
  ])('een evaluatie op %s is %s op %s', (op, stand, dag) => expect(evaluatiestand(op, dag)).toBe(stand));
});
