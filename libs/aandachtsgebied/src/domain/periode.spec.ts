import { describe, expect, it } from '@jest/globals';
import { gebiedsstand } from './aandachtsgebied';
import { type Periode, periodesTot } from './periode';

const codes = (periodes: readonly Periode[]) => periodes.map(({ code }) => code);

describe('de periodes om te tellen', () => {
  it('zijn de laatste acht kwartalen met het lopende, nieuwste eerst', () => {
    const periodes = periodesTot('2026-04-13', 'kwartaal', null);
    expect(codes(periodes)).toEqual([
      ...['2026-K2', '2026-K1', '2025-K4', '2025-K3', '2025-K2', '2025-K1', '2024-K4', '2024-K3'],
    ]);
    expect(periodes[1]).toEqual({ code: '2026-K1', van: '2026-01-01', tot: '2026-03-31' });
  });

  it('zijn de laatste acht jaren', () => {
    const periodes = periodesTot('2026-12-31', 'jaar', null);
    expect(codes(periodes)).toEqual(['2026', '2025', '2024', '2023', '2022', '2021', '2020', '2019']);
    expect(periodes[0]).toEqual({ code: '2026', van: '2026-01-01', tot: '2026-12-31' });
  });

  it('zijn van een gekozen jaar alle vier, en van dit jaar wat is begonnen', () => {
    expect(codes(periodesTot('2026-04-13', 'kwartaal', 2024))).toEqual([
      ...['2024-K4', '2024-K3', '2024-K2', '2024-K1'],
    ]);
    expect(codes(periodesTot('2026-04-13', 'kwartaal', 2026))).toEqual(['2026-K2', '2026-K1']);
    expect(codes(periodesTot('2026-04-13', 'jaar', 2024))).toEqual(['2024']);
    expect(periodesTot('2026-04-13', 'jaar', 2027)).toEqual([]);
  });

  it('kloppen ook op de laatste dag van een lange maand', () => {
    expect(codes(periodesTot('2024-05-31', 'kwartaal', null))[0]).toBe('2024-K2');
    expect(codes(periodesTot('2024-02-29', 'kwartaal', 2023))[0]).toBe('2023-K4');
  });
});

describe('een aandachtsgebied', () => {
  it.each([
    ['2026-03-31', 'aangekondigd'],
    ['2026-04-01', 'geldt'],
    ['2026-06-30', 'geldt'],
    ['2026-07-01', 'beeindigd'],
  ])('is op %s %s', (dag, stand) => {
    expect(gebiedsstand({ geldigVan: '2026-04-01', geldigTot: '2026-06-30' }, dag)).toBe(stand);
  });

  it('gaat zonder laatste dag door', () => {
    expect(gebiedsstand({ geldigVan: '2026-04-01', geldigTot: null }, '2099-01-01')).toBe('geldt');
  });
});
