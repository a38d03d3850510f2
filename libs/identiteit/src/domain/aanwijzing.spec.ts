import { type Aanwijzing, isAangewezen } from './aanwijzing';

const begeleiding: Aanwijzing = {
  wetten: ['wmo'],
  domeinen: ['begeleiding'],
  van: '2026-01-01',
  tot: '2026-06-30',
};
const alles: Aanwijzing = { wetten: ['wmo', 'jeugdwet'], domeinen: [], van: '2026-01-01', tot: null };

describe('de aanwijzing van een toezichthouder', () => {
  it.each([
    ['wmo', 'begeleiding', '2026-01-01', true],
    ['wmo', 'begeleiding', '2026-06-30', true],
    ['wmo', 'begeleiding', '2025-12-31', false],
    ['wmo', 'begeleiding', '2026-07-01', false],
    ['wmo', 'dagbesteding', '2026-03-01', false],
    ['wmo', null, '2026-03-01', false],
    ['jeugdwet', 'begeleiding', '2026-03-01', false],
  ] as const)('voor Wmo en begeleiding geldt bij %s, %s op %s: %s', (wet, domein, dag, verwacht) => {
    expect(isAangewezen([begeleiding], { wet, domein, dag })).toBe(verwacht);
  });

  it('zonder domeinen geldt voor alle domeinen, ook als het domein nog niet bekend is', () => {
    expect(isAangewezen([alles], { wet: 'jeugdwet', domein: null, dag: '2030-01-01' })).toBe(true);
  });

  it('ontbreekt: dan is niemand aangewezen', () => {
    expect(isAangewezen([], { wet: 'wmo', domein: null, dag: '2026-03-01' })).toBe(false);
  });
});
