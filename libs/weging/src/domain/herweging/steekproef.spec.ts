import { describe, expect, it } from '@jest/globals';
import type { Kleur } from '../soorten';
import { type Kandidaat, trek, verdeel } from './steekproef';

const kandidaten = (aantal: number, kleur: Kleur, nietVoor: readonly string[] = ['anna']): Kandidaat[] =>
  Array.from({ length: aantal }, (_, i) => ({ wegingId: `${kleur}-${i}`, kleur, nietVoor }));
const TEAM = ['anna', 'karim', 'marijke'];
const ALLES = [...kandidaten(60, 'groen'), ...kandidaten(39, 'oranje'), ...kandidaten(1, 'rood')];

describe('de steekproef', () => {
  it('geeft met hetzelfde zaad dezelfde loting, ook in een andere volgorde, en met een ander zaad een andere', () => {
    const vraag = { aantal: 10, zaad: 'zaad-1', team: TEAM };
    const eerste = trek(ALLES, vraag);
    expect(trek([...ALLES].reverse(), { ...vraag, team: [...TEAM].reverse() })).toEqual(eerste);
    expect(trek(ALLES, { ...vraag, zaad: 'zaad-2' })).not.toEqual(eerste);
  });

  it('heeft elke kleur erin die voorkomt, ook als er maar één rode is', () => {
    const getrokken = trek(ALLES, { aantal: 10, zaad: 'zaad-1', team: TEAM });
    expect(getrokken).toHaveLength(10);
    expect(getrokken.filter(({ wegingId }) => wegingId.startsWith('rood'))).toHaveLength(1);
  });

  it.each([
    [[60, 39, 1], 10, [6, 3, 1]],
    [[60, 39, 1], 2, [0, 1, 1]],
    [[3, 0, 2], 10, [3, 0, 2]],
    [[0, 0, 0], 10, [0, 0, 0]],
  ])('verdeelt %j over %i als %j', (aanwezig, aantal, verwacht) => {
    expect(verdeel(aanwezig, aantal)).toEqual(verwacht);
  });

  it('geeft niemand wat die zelf woog of bevestigde, en spreidt het werk', () => {
    const getrokken = trek(kandidaten(8, 'rood', ['anna', 'karim']), { aantal: 8, zaad: 'z', team: TEAM });
    expect(getrokken.map(({ wegerId }) => wegerId)).toEqual(Array(8).fill('marijke'));
    const gespreid = trek(kandidaten(8, 'groen'), { aantal: 8, zaad: 'z', team: TEAM });
    expect(gespreid.filter(({ wegerId }) => wegerId === 'karim')).toHaveLength(4);
  });

  it('slaat over waar niemand voor overblijft', () => {
    expect(trek(kandidaten(3, 'groen'), { aantal: 3, zaad: 'z', team: ['anna'] })).toEqual([]);
  });
});
