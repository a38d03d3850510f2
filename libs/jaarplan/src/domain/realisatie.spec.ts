import { describe, expect, it } from '@jest/globals';
import type { Kwartaal } from './kwartaal';
import { realisatieVan } from './realisatie';

const GEEN = { afgelegd: [], gepland: [] };
const stand = (
  kwartaal: Kwartaal | null,
  bezoeken: { afgelegd?: string[]; gepland?: string[] },
  vandaag = '2026-05-20',
  werkzaam = true,
) => realisatieVan(2026, { kwartaal, werkzaam }, { ...GEEN, ...bezoeken }, vandaag);

describe('wat er van een regel van het jaarplan komt', () => {
  it('is geweest in het kwartaal, of in een ander: dan is het een afwijking', () => {
    expect(stand(2, { afgelegd: ['2026-04-02'] })).toEqual({
      ...{ stand: 'gedaan', dag: '2026-04-02', kwartaal: 2, afwijking: false },
    });
    expect(stand(2, { afgelegd: ['2026-07-02'] }, '2026-08-01')).toEqual({
      ...{ stand: 'gedaan', dag: '2026-07-02', kwartaal: 3, afwijking: true },
    });
  });

  it('kijkt bij meer bezoeken naar dat in het kwartaal', () => {
    expect(stand(2, { afgelegd: ['2026-01-05', '2026-05-01'] })).toMatchObject({
      kwartaal: 2,
      afwijking: false,
    });
  });

  it('is gepland zolang de dag er nog niet is; daarna telt het niet', () => {
    expect(stand(2, { gepland: ['2026-06-01'] })).toMatchObject({ stand: 'gepland', afwijking: false });
    expect(stand(2, { gepland: ['2026-09-01'] })).toMatchObject({ stand: 'gepland', afwijking: true });
    expect(stand(1, { gepland: ['2026-03-01'] })).toMatchObject({ stand: 'te_laat', afwijking: true });
  });

  it.each([
    ['2026-06-30', 'te_plannen', false],
    ['2026-07-01', 'te_laat', true],
    ['2026-12-31', 'te_laat', true],
    ['2027-01-01', 'niet_geweest', true],
  ])('is op %s zonder bezoek: %s', (vandaag, verwacht, afwijking) => {
    expect(stand(2, GEEN, vandaag)).toMatchObject({ stand: verwacht, afwijking });
  });

  it('is dit jaar niet, of toch', () => {
    expect(stand(null, GEEN)).toMatchObject({ stand: 'niet_dit_jaar', afwijking: false });
    expect(stand(null, { afgelegd: ['2026-02-01'] })).toMatchObject({
      stand: 'toch_bezocht',
      afwijking: true,
    });
  });

  it('vervalt als de aanbieder er niet meer is', () => {
    expect(stand(3, GEEN, '2026-05-20', false)).toMatchObject({ stand: 'gestopt', afwijking: true });
    expect(stand(null, GEEN, '2026-05-20', false)).toMatchObject({ stand: 'gestopt', afwijking: false });
  });

  it('is van wie niemand overwoog alleen dat', () => {
    expect(realisatieVan(2026, null, { ...GEEN, gepland: ['2026-09-01'] }, '2026-05-20')).toMatchObject({
      ...{ stand: 'niet_overwogen', dag: '2026-09-01', afwijking: false },
    });
  });
});
