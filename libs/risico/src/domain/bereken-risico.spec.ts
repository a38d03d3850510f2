import { describe, expect, it } from '@jest/globals';
import { berekenRisico, vensterTot } from './bereken-risico';
import type { Kenmerksoort } from './risicokenmerk';
import { GEEN_MELDINGEN, type Risicofeiten } from './risicofeiten';
import { type Indicator, MEEGELEVERDE_REGELS, type Risicoregels, hoogsteScore } from './risicoregels';

const VANDAAG = '2026-04-13';
const RUSTIG: Risicofeiten = {
  ...{
    aanbiederId: 'a',
    naam: 'Zorg',
    clienten: { totaal: 0, nu: 0, toen: 0 },
    meldingen: GEEN_MELDINGEN,
    bevindingen: 0,
  },
  ...{
    maatregelen: { opgevolgd: 0, nietOpgevolgd: 0 },
    laatsteBezoek: VANDAAG,
    aandacht: [],
    jaarcijfers: null,
  },
  kenmerken: [],
};
const JAARCIJFERS = {
  boekjaar: 2025,
  continuiteit: [],
  rechtmatigheid: [],
  ingelezenDag: '2026-03-01',
  bron: 'CIBG',
};
const gebied = (naam: string) => ({ naam, sinds: '2026-01-01' });
const kenmerk = (soort: Kenmerksoort) => ({
  ...{ soort, vastgesteldOp: '2026-01-01' },
});

const risico = (feiten: Partial<Risicofeiten>, regels: Risicoregels = MEEGELEVERDE_REGELS) =>
  berekenRisico(regels, { ...RUSTIG, ...feiten }, vensterTot(VANDAAG, regels.maanden));
const regel = (indicator: Indicator, feiten: Partial<Risicofeiten>) =>
  risico(feiten).regels.find((een) => een.indicator === indicator);

describe('het risico van een aanbieder', () => {
  it('is nul als er niets is, en opent in een som met van elke indicator de bron en de dag', () => {
    const { score, regels } = risico({});
    expect(score).toBe(0);
    expect(regels.map(({ indicator }) => indicator)).toEqual(Object.keys(MEEGELEVERDE_REGELS.indicatoren));
    for (const { bron, op, uitleg } of regels) {
      expect(bron).not.toBe('');
      expect(op).toBe(VANDAAG);
      expect(uitleg).toMatch(/\.$/);
    }
  });

  it('is de som van zijn regels', () => {
    const { score, regels } = risico({
      ...{ meldingen: { groen: 1, oranje: 2, rood: 1, protocol: 1, ongewogen: 5 }, bevindingen: 1 },
      ...{ maatregelen: { opgevolgd: 1, nietOpgevolgd: 1 }, clienten: { totaal: 60, nu: 60, toen: 50 } },
      ...{ laatsteBezoek: '2025-04-13', aandacht: [gebied('Pgb bij beschermd wonen')] },
      ...{
        jaarcijfers: { ...JAARCIJFERS, continuiteit: ['verlies'] },
        kenmerken: [kenmerk('externe_toets'), kenmerk('leervermogen')],
      },
    });
    const punten = Object.fromEntries(regels.map((een) => [een.indicator, een.punten]));
    expect(punten).toEqual({
      // 1 + 2×2 + 4 + 4 = 13 of 16, times 20; what is not weighed yet gives nothing.
      meldingen: 16.3,
      bevindingen: 5,
      nietOpgevolgd: 10,
      omvang: 3,
      // 20 % of 50 %.
      groei: 2,
      // 12 of 36 months.
      bezoek: 3.3,
      aandacht: 5,
      risicofactoren: 3.3,
      continuiteit: 4,
      rechtmatigheid: 0,
      opgevolgd: -2.5,
      beheersing: -5,
    });
    expect(score).toBe(44.4);
  });

  it.each<[Indicator, Partial<Risicofeiten>, number]>([
    ['meldingen', { meldingen: { ...GEEN_MELDINGEN, protocol: 4 } }, 20],
    ['meldingen', { meldingen: { ...GEEN_MELDINGEN, rood: 40 } }, 20],
    ['meldingen', { meldingen: { ...GEEN_MELDINGEN, oranje: 4 } }, 10],
    ['meldingen', { meldingen: { ...GEEN_MELDINGEN, ongewogen: 9 } }, 0],
    ['bevindingen', { bevindingen: 3 }, 10],
    ['nietOpgevolgd', { maatregelen: { opgevolgd: 0, nietOpgevolgd: 2 } }, 10],
    ['omvang', { clienten: { totaal: 200, nu: 200, toen: null } }, 10],
    ['omvang', { clienten: { totaal: null, nu: null, toen: null } }, 0],
    ['groei', { clienten: { totaal: 150, nu: 150, toen: 100 } }, 5],
    ['groei', { clienten: { totaal: 50, nu: 50, toen: 100 } }, 0],
    ['groei', { clienten: { totaal: 50, nu: 50, toen: null } }, 0],
    ['groei', { clienten: { totaal: 50, nu: 50, toen: 0 } }, 0],
    ['bezoek', { laatsteBezoek: '2023-04-13' }, 10],
    ['bezoek', { laatsteBezoek: '2026-04-01' }, 0],
    ['bezoek', { laatsteBezoek: null }, 10],
    ['aandacht', { aandacht: [gebied('een'), gebied('twee'), gebied('drie')] }, 10],
    ['rechtmatigheid', { jaarcijfers: { ...JAARCIJFERS, rechtmatigheid: ['winst', 'uitkering'] } }, 7],
    ['rechtmatigheid', { jaarcijfers: null }, 0],
    ['opgevolgd', { maatregelen: { opgevolgd: 9, nietOpgevolgd: 0 } }, -5],
    [
      'beheersing',
      {
        kenmerken: ['clientervaring', 'externe_toets', 'leren_van_incidenten'].map((s) =>
          kenmerk(s as Kenmerksoort),
        ),
      },
      -15,
    ],
    // The same kind twice says no more than once.
    ['risicofactoren', { kenmerken: [kenmerk('organisatie'), kenmerk('externe_toets')] }, 3.3],
    ['beheersing', { kenmerken: [kenmerk('externe_toets'), kenmerk('externe_toets')] }, -5],
  ])('rekent %s: %j geeft %d', (indicator, feiten, punten) => {
    expect(regel(indicator, feiten)?.punten).toBe(punten);
  });

  it('zegt wat niet bekend is, in plaats van nul te tellen', () => {
    expect(regel('omvang', { clienten: { totaal: null, nu: null, toen: null } })).toMatchObject({
      waarde: null,
    });
    expect(regel('continuiteit', {})).toMatchObject({
      waarde: null,
      uitleg: 'Er zijn geen jaarcijfers ingelezen.',
    });
    expect(regel('groei', { clienten: { totaal: 9, nu: 9, toen: null } })).toMatchObject({ waarde: null });
  });

  it('noemt van jaarcijfers het jaar, de bron en de dag van inlezen', () => {
    expect(
      regel('continuiteit', { jaarcijfers: { ...JAARCIJFERS, continuiteit: ['solvabiliteit 4 %'] } }),
    ).toMatchObject({
      ...{ bron: 'Jaarcijfers 2025: CIBG', op: '2026-03-01', uitleg: 'solvabiliteit 4 %.' },
    });
  });

  it('komt door wat verlaagt niet onder nul', () => {
    expect(
      risico({ maatregelen: { opgevolgd: 2, nietOpgevolgd: 0 }, kenmerken: [kenmerk('externe_toets')] })
        .score,
    ).toBe(0);
  });

  it('kent een indicator die uitstaat niet', () => {
    const zonder = {
      ...MEEGELEVERDE_REGELS,
      indicatoren: { ...MEEGELEVERDE_REGELS.indicatoren, meldingen: null },
    };
    const { regels } = risico({ meldingen: { ...GEEN_MELDINGEN, rood: 4 } }, zonder);
    expect(regels.map(({ indicator }) => indicator)).not.toContain('meldingen');
    expect(hoogsteScore(zonder)).toBe(80);
    expect(hoogsteScore(MEEGELEVERDE_REGELS)).toBe(100);
  });
});
