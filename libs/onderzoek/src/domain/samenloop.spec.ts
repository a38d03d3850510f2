import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type NieuweSamenloop, beginSamenloop, eindigSamenloop, lopendeSoorten } from './samenloop';

const VANDAAG = Temporal.PlainDate.from('2026-04-13');
const NIEUW: NieuweSamenloop = {
  ...{ id: 's', soort: 'strafrechtelijk_onderzoek', instantie: 'Politie Noord', contact: 'de zaaksofficier' },
  ...{ sinds: '2026-04-10', reden: 'Aangifte van mishandeling.', gemeldDoor: 'sanne' },
};
const EINDE = { tot: '2026-04-12', reden: 'Geseponeerd.', door: 'sanne' };

describe('een samenloop', () => {
  it('loopt vanaf een dag die er al was, tot iemand haar beëindigt met de reden', () => {
    const loopt = beginSamenloop(NIEUW, VANDAAG);
    expect(lopendeSoorten([loopt])).toEqual(['strafrechtelijk_onderzoek']);
    const voorbij = eindigSamenloop(loopt, EINDE, VANDAAG);
    expect(voorbij).toMatchObject({ tot: '2026-04-12', eindeReden: 'Geseponeerd.' });
    expect(lopendeSoorten([voorbij])).toEqual([]);
    expect(() => beginSamenloop({ ...NIEUW, sinds: '2026-04-14' }, VANDAAG)).toThrow(
      'ONDERZOEK.DATUM_PAST_NIET',
    );
  });

  it('kan naast een andere lopen; van elke soort telt er één', () => {
    const loopt = beginSamenloop(NIEUW, VANDAAG);
    const ander = { ...loopt, id: 't', soort: 'andere_toezichthouder' } as const;
    expect(lopendeSoorten([ander, loopt, { ...loopt, id: 'u' }])).toEqual([
      'strafrechtelijk_onderzoek',
      'andere_toezichthouder',
    ]);
  });

  it('eindigt niet voor haar begin, niet in de toekomst en niet twee keer', () => {
    const loopt = beginSamenloop(NIEUW, VANDAAG);
    for (const tot of ['2026-04-09', '2026-04-14']) {
      expect(() => eindigSamenloop(loopt, { ...EINDE, tot }, VANDAAG)).toThrow('ONDERZOEK.DATUM_PAST_NIET');
    }
    expect(() => eindigSamenloop(eindigSamenloop(loopt, EINDE, VANDAAG), EINDE, VANDAAG)).toThrow(
      'NIET_GEVONDEN',
    );
  });
});
