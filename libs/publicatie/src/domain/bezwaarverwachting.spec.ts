import { describe, expect, it } from '@jest/globals';
import { type Gehoord, bepaalVerwachting, verwachtingsstap, zonderWachttijd } from './bezwaarverwachting';

const NIETS = { verwacht: null, reden: null };

describe('of bezwaar wordt verwacht', () => {
  it.each<[string, Gehoord[], boolean]>([
    ['ja als iemand bezwaar heeft', ['geen_bezwaar', 'bezwaar'], true],
    ['ja als iemand niets zei', ['geen_bezwaar', null], true],
    ['ja als niemand is gevraagd', [], true],
    ['nee als iedereen geen bezwaar heeft', ['geen_bezwaar', 'ziet_af'], false],
  ])('is %s', (_, gehoord, verwacht) => {
    expect(bepaalVerwachting(gehoord, NIETS).verwacht).toBe(verwacht);
  });

  it('kan anders worden gezien met een reden, maar niet tegen een bezwaar in', () => {
    const nee = { verwacht: false, reden: 'De aanbieder belde dat het goed is.' };
    expect(bepaalVerwachting([null], nee)).toEqual(nee);
    expect(() => bepaalVerwachting([null], { ...nee, reden: ' ' })).toThrow(
      expect.objectContaining({ code: 'PUBLICATIE.BEZWAARREDEN_ONTBREEKT' }),
    );
    expect(() => bepaalVerwachting(['bezwaar'], nee)).toThrow(
      expect.objectContaining({ code: 'PUBLICATIE.BEZWAAR_IS_GEMAAKT' }),
    );
  });

  it('staat met de bron in de herleiding', () => {
    expect(verwachtingsstap(bepaalVerwachting(['bezwaar'], NIETS))[0]).toMatchObject({
      stap: 'Bezwaar wordt verwacht. In een zienswijze staat een bezwaar. Daarom wacht de openbaarmaking.',
      bron: expect.stringContaining('Woo art. 3.3 lid 5 onder i'),
    });
    expect(zonderWachttijd(bepaalVerwachting(['ziet_af'], NIETS))).toHaveLength(2);
  });
});
