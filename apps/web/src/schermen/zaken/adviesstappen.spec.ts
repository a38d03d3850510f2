import { describe, expect, it } from '@jest/globals';
import { adviesstappen, wachtOpAdvies } from './adviesstappen';

const advies = (status: string, meer: Partial<Parameters<typeof adviesstappen>[0][number]> = {}) => ({
  ...{ id: 'a', status, gemeenteNaam: 'Noordstad', openVragen: 0, uiterlijk: '2026-05-01' },
  ...meer,
});

describe('de adviezen aan het college op de pagina van een zaak', () => {
  it.each([
    ['voorstel', 'Uitwerken of afzien'],
    ['concept', 'Verder met het advies'],
    ['getoetst', 'Verder met het advies'],
  ])('zijn een stap van het toezicht als zij op het toezicht wachten: %s', (status, label) => {
    const [stap, ...rest] = adviesstappen([advies(status)]);
    expect(rest).toEqual([]);
    expect(stap?.knop).toEqual({ href: '/collegeadviezen/a', label });
    expect(stap?.tekst).toContain('Noordstad');
    expect(wachtOpAdvies([advies(status)])).toEqual([]);
  });

  it.each(['bij_jurist', 'verzonden', 'aangehouden'])(
    'zeggen op wie zij wachten en tot wanneer: %s',
    (status) => {
      expect(adviesstappen([advies(status)])).toEqual([]);
      expect(wachtOpAdvies([advies(status)])).toEqual([expect.stringContaining('1 mei 2026')]);
      expect(wachtOpAdvies([advies(status, { uiterlijk: null })])[0]).not.toContain('2026');
    },
  );

  it('vragen een antwoord zolang een vraag van het college openstaat', () => {
    const met = advies('verzonden', { openVragen: 1 });
    expect(adviesstappen([met])[0]?.knop.label).toBe('Beantwoord de vraag');
    expect(wachtOpAdvies([met])).toEqual([]);
  });

  it.each(['besloten', 'ingetrokken', 'afgezien', 'overgedragen'])(
    'vragen niets meer na het einde: %s',
    (status) => {
      expect([...adviesstappen([advies(status)]), ...wachtOpAdvies([advies(status)])]).toEqual([]);
    },
  );
});
