import { describe, expect, it } from '@jest/globals';
import { type Kandidaat, kiesBezoeken, laatWeg } from './kies-bezoeken';
import { MEEGELEVERDE_REGELS } from './risicoregels';

const RUIMTE = { jaar: 2027, dagen: 3, regelversie: 1 };
const kandidaat = (naam: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  ...{ aanbiederId: naam, naam, score: 10, clienten: 20, laatsteBezoek: '2026-01-01', geplandOp: null },
  ...anders,
});
const kies = (kandidaten: readonly Kandidaat[], dagen = 3) =>
  kiesBezoeken(kandidaten, MEEGELEVERDE_REGELS.bezoek, { ...RUIMTE, dagen });
const gronden = (kandidaten: readonly Kandidaat[], dagen = 3) =>
  kies(kandidaten, dagen).regels.map(({ naam, grond }) => `${naam} ${grond}`);

describe('de keuze van bezoeken', () => {
  it('neemt de hoogste score eerst, zolang er dagen zijn', () => {
    const vier = [
      kandidaat('A', { score: 5 }),
      kandidaat('B', { score: 50 }),
      kandidaat('C', { score: 20 }),
      kandidaat('D', { score: 1 }),
    ];
    expect(gronden(vier)).toEqual(['B gekozen', 'C gekozen', 'A gekozen', 'D geen_dagen']);
    expect(kies(vier).regels.map(({ plaats }) => plaats)).toEqual([1, 2, 3, 4]);
  });

  it('neemt bij gelijke score wie nooit, of het langst niet is bezocht', () => {
    const drie = [
      kandidaat('A', { laatsteBezoek: '2026-05-01' }),
      kandidaat('B', { laatsteBezoek: '2024-05-01' }),
      kandidaat('C', { laatsteBezoek: null }),
    ];
    expect(gronden(drie, 2)).toEqual(['C gekozen', 'B gekozen', 'A geen_dagen']);
  });

  it('rekent voor een grote aanbieder meer dagen, en slaat wat niet past over voor wat wel past', () => {
    const drie = [
      kandidaat('A', { score: 30 }),
      kandidaat('Groot', { score: 20, clienten: 150 }),
      kandidaat('C'),
    ];
    expect(gronden(drie, 2)).toEqual(['A gekozen', 'Groot geen_dagen', 'C gekozen']);
    expect(gronden(drie, 4)).toEqual(['A gekozen', 'Groot gekozen', 'C gekozen']);
  });

  it('telt wat al is gepland eerst mee, ook bij een lage score', () => {
    const drie = [
      kandidaat('A', { score: 30 }),
      kandidaat('B', { score: 20 }),
      kandidaat('C', { score: 0, geplandOp: '2027-03-01' }),
    ];
    expect(gronden(drie, 2)).toEqual(['A gekozen', 'B geen_dagen', 'C gepland']);
  });

  it('bezoekt niet nog eens wie dit jaar al is bezocht, noch zonder enige aanleiding', () => {
    const rust = { score: 0, laatsteBezoek: '2026-06-01' };
    expect(gronden([kandidaat('A', { laatsteBezoek: '2027-02-01' }), kandidaat('B', rust)])).toEqual([
      'A al_bezocht',
      'B geen_aanleiding',
    ]);
  });

  it('zegt wie aan de beurt is: aan het eind van het jaar langer geleden dan het interval, of nooit', () => {
    const beurt = (laatsteBezoek: string | null) =>
      kies([kandidaat('A', { laatsteBezoek, score: 0 })]).regels[0]?.aanDeBeurt;
    expect(beurt('2024-12-31')).toBe(true);
    expect(beurt('2025-01-01')).toBe(false);
    expect(beurt(null)).toBe(true);
  });

  it('zonder dagen wordt niemand gekozen, en staat ieder in wat wegblijft', () => {
    const { regels } = kies(
      [kandidaat('A', { laatsteBezoek: null, score: 40 }), kandidaat('B', { score: 10 })],
      0,
    );
    const met = regels.map((regel) => ({ ...regel, gekozen: regel.voorgesteld }));
    expect(laatWeg(met)).toEqual({
      aantal: 2,
      aanDeBeurt: 1,
      nooitBezocht: 1,
      hoogsteScore: 40,
      aandeelScore: 100,
    });
  });

  it('laat van wat wegblijft het aandeel in alle punten zien', () => {
    const { regels } = kies([kandidaat('A', { score: 75 }), kandidaat('B', { score: 25 })], 1);
    expect(laatWeg(regels.map((regel) => ({ ...regel, gekozen: regel.voorgesteld })))).toMatchObject({
      ...{ aantal: 1, hoogsteScore: 25, aandeelScore: 25 },
    });
    expect(laatWeg([])).toEqual({
      aantal: 0,
      aanDeBeurt: 0,
      nooitBezocht: 0,
      hoogsteScore: null,
      aandeelScore: 0,
    });
  });

  it('legt uit hoe er is gekozen', () => {
    expect(kies([kandidaat('A')]).herleiding.map(({ stap }) => stap)).toEqual([
      expect.stringContaining('1 aanbieder'),
      expect.stringContaining('vanaf 150 cliënten 2 dagen'),
      expect.stringContaining('elke 36 maanden'),
      '3 dagen beschikbaar in 2027; na het voorstel 2 dagen over.',
    ]);
  });
});
