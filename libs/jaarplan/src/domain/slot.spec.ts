import { describe, expect, it } from '@jest/globals';
import { type Jaarplanslot, slotVoor } from './slot';

const GEWEEST: Jaarplanslot = {
  realisatie: { stand: 'gedaan', dag: '2026-05-01', kwartaal: 2, afwijking: false },
  ...{ hercontroles: 2, andereBezoeken: 1 },
};
const NIET: Jaarplanslot = {
  realisatie: { stand: 'niet_geweest', dag: null, kwartaal: null, afwijking: true },
  ...{ hercontroles: 0, andereBezoeken: 3 },
};

describe('wat een afgesloten jaarplan laat zien', () => {
  it('blijft zoals het was, ook als er later een bezoek bij komt', () => {
    expect(slotVoor(NIET, GEWEEST, { afgelegd: ['2026-05-01'], gepland: [] })).toEqual({
      ...{ ...NIET, andereBezoeken: 1 },
    });
    expect(
      slotVoor(GEWEEST, { ...GEWEEST, hercontroles: 9 }, { afgelegd: ['2026-05-01'], gepland: [] }),
    ).toEqual(GEWEEST);
  });

  it('vertelt niet van een bezoek dat de lezer niet meer mag kennen', () => {
    expect(slotVoor(GEWEEST, NIET, { afgelegd: [], gepland: [] })).toEqual({
      ...{ realisatie: NIET.realisatie, hercontroles: 0, andereBezoeken: 1 },
    });
  });
});
