import { describe, expect, it } from '@jest/globals';
import { eisVolledigeStop, stopstand } from './clientenstop';

const DAGEN = {
  ingang: '2026-03-02',
  tot: '2026-06-30',
  opgehevenOp: null,
  geschorstVan: null,
  geschorstTot: null,
};

describe('de stand van een cliëntenstop', () => {
  it.each([
    ['2026-03-01', 'aangekondigd'],
    ['2026-03-02', 'loopt'],
    ['2026-06-30', 'loopt'],
    ['2026-07-01', 'afgelopen'],
  ])('is op %s %s', (dag, stand) => {
    expect(stopstand(DAGEN, dag)).toBe(stand);
  });

  it('geldt niet van de eerste tot en met de laatste dag van een schorsing', () => {
    const geschorst = { ...DAGEN, geschorstVan: '2026-04-10', geschorstTot: '2026-04-20' };
    expect(
      ['2026-04-09', '2026-04-10', '2026-04-20', '2026-04-21'].map((dag) => stopstand(geschorst, dag)),
    ).toEqual([...['loopt', 'geschorst', 'geschorst', 'loopt']]);
    expect(stopstand({ ...geschorst, geschorstTot: null }, '2026-06-30')).toBe('geschorst');
    expect(stopstand({ ...geschorst, geschorstTot: null }, '2026-07-01')).toBe('afgelopen');
  });

  it('loopt door zolang er geen einde is', () => {
    expect(stopstand({ ...DAGEN, tot: null }, '2030-01-01')).toBe('loopt');
  });

  it('geldt niet meer vanaf de dag waarop hij is opgeheven', () => {
    const opgeheven = { ...DAGEN, opgehevenOp: '2026-04-10' };
    expect(stopstand(opgeheven, '2026-04-09')).toBe('loopt');
    expect(stopstand(opgeheven, '2026-04-10')).toBe('opgeheven');
    expect(stopstand(opgeheven, '2026-12-31')).toBe('opgeheven');
  });
});

describe('wat een cliëntenstop nodig heeft', () => {
  const stop = {
    basis: 'besluit_college' as const,
    gemeenteId: 'g',
    grondslag: null,
    beslotenOp: '2026-03-01',
    ingang: '2026-03-02',
    tot: null,
    vandaag: '2026-03-02',
  };
  const fouten = (anders: object) => {
    try {
      eisVolledigeStop({ ...stop, ...anders });
      return [];
    } catch (fout) {
      return (fout as { invalidParams: { name: string }[] }).invalidParams.map(({ name }) => name);
    }
  };

  it('neemt een besluit van het college over, ook zonder grondslag', () => {
    expect(fouten({})).toEqual([]);
  });

  it('vraagt bij een besluit de gemeente, bij een afspraak juist niet', () => {
    expect(fouten({ gemeenteId: null })).toEqual(['gemeenteId']);
    expect(fouten({ basis: 'afspraak', grondslag: 'gesprek' })).toEqual(['gemeenteId']);
  });

  it('vraagt bij een afspraak waarop die berust, en noemt alle fouten tegelijk', () => {
    expect(fouten({ basis: 'afspraak', gemeenteId: null, beslotenOp: '2026-03-03' })).toEqual([
      'grondslag',
      'beslotenOp',
    ]);
  });

  it('eindigt niet voor hij begint', () => {
    expect(fouten({ tot: '2026-03-01' })).toEqual(['tot']);
  });
});
