import { describe, expect, it } from '@jest/globals';
import { beoordeelKleur, contrast, eisKleur, leesKleur, maakPalet, type Palet } from './huiskleur';

const RASTER = ['00', '33', '66', '99', 'cc', 'ff'];
/** Every colour of a coarse grid over the whole cube. */
const KLEUREN = RASTER.flatMap((r) => RASTER.flatMap((g) => RASTER.map((b) => `#${r}${g}${b}`)));

/** What is written in or on a step, and what it needs there. */
function gebreken(palet: Palet): string[] {
  const tekst: [string, string, number][] = [
    ...['#ffffff', '#f6f8f9'].map((vlak): [string, string, number] => [palet['500'].licht, vlak, 4.5]),
    ...['#ffffff', palet['50'].licht, palet['100'].licht].map((vlak): [string, string, number] => [
      ...([palet['600'].licht, vlak, 4.5] as const),
    ]),
    [palet['400'].licht, '#ffffff', 3],
    [palet['400'].licht, palet['100'].licht, 3],
    ['#ffffff', palet.balk.licht, 4.5],
    ['#cfe3e7', palet.balk.licht, 4.5],
    ['#ffffff', palet.voet.licht, 4.5],
    ...['#1b2227', '#13191d', '#252e34', palet['50'].donker, palet['100'].donker].flatMap(
      (vlak): [string, string, number][] => [
        [palet['500'].donker, vlak, 4.5],
        [palet['600'].donker, vlak, 7],
        [palet['700'].donker, vlak, 7],
        [palet['400'].donker, vlak, 3],
        // The text of the page.
        ['#e8eef1', vlak, 4.5],
        ['#b3c0c7', vlak, 4.5],
      ],
    ),
    ['#ffffff', palet.balk.donker, 4.5],
    ['#cfe3e7', palet.balk.donker, 4.5],
    ['#ffffff', palet.voet.donker, 4.5],
  ];
  return tekst
    .filter(([voor, achter, minimum]) => contrast(voor, achter) < minimum)
    .map(([voor, achter, minimum]) => `${voor} op ${achter}: ${contrast(voor, achter)} < ${minimum}`);
}

describe('de kleur van een organisatie', () => {
  it('kent het contrast van de norm', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('wordt gelezen zoals iemand haar schrijft, en is anders geen kleur', () => {
    expect(leesKleur(' 17586A ')).toBe('#17586a');
    for (const fout of [
      '',
      'rood',
      '#fff',
      '#17586',
      '#17586a;}',
      'url(x)',
      '#17586a\n}',
      'var(--x)',
      '##17586a',
    ])
      expect([fout, leesKleur(fout)]).toEqual([fout, null]);
  });

  it('die te licht is, wordt geweigerd met haar contrast, wat nodig is en een kleur die wel kan', () => {
    expect(() => eisKleur('#ffcc00')).toThrow(
      expect.objectContaining({
        code: 'KLEUR_TE_LICHT',
        details: expect.objectContaining({ contrast: '1,4', nodig: '4,5' }),
      }),
    );
    expect(() => eisKleur('geel')).toThrow(expect.objectContaining({ code: 'KLEUR_ONGELDIG' }));
    expect(eisKleur('#17586A')).toBe('#17586a');
  });

  it('heeft altijd een naaste kleur die wel goed is', () => {
    const oordelen = KLEUREN.map((kleur) => ({ kleur, ...beoordeelKleur(kleur) }));
    expect(oordelen.filter(({ goed }) => !goed).length).toBeGreaterThan(50);
    expect(oordelen.filter(({ dichtstbij }) => !beoordeelKleur(dichtstbij).goed)).toEqual([]);
    expect(oordelen.filter(({ goed, kleur, dichtstbij }) => goed && kleur !== dichtstbij)).toEqual([]);
  });

  it('geeft voor elke kleur die goed is een leesbare ladder, ook in het donker', () => {
    const goede = KLEUREN.filter((kleur) => beoordeelKleur(kleur).goed);
    expect(goede.length).toBeGreaterThan(50);
    expect(goede.flatMap((kleur) => gebreken(maakPalet(kleur)).map((gebrek) => [kleur, gebrek]))).toEqual([]);
  });
});
