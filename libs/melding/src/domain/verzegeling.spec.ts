import { Temporal } from 'temporal-polyfill';
import { type Opening, eisBeoordeelbaar, eisBeslisbaar, leesbaarTot, opent } from './verzegeling';

const NU = Temporal.Instant.from('2026-04-13T10:00:00Z');
const opening = (anders: Partial<Opening> = {}): Opening => ({
  ...{ stand: 'toegestaan', gevraagdDoor: 'anna', geldigTot: leesbaarTot(NU).toString(), oordeel: null },
  ...anders,
});
const code = (werk: () => void): string | null => {
  try {
    werk();
    return null;
  } catch (fout) {
    return (fout as { code: string }).code;
  }
};

describe('een verzegelde identiteit', () => {
  it('is 24 uur te lezen voor wie erom vroeg, en voor niemand anders', () => {
    expect(opent(opening(), 'anna', NU)).toBe(true);
    expect(opent(opening(), 'bea', NU)).toBe(false);
    expect(opent(opening(), 'anna', NU.add({ hours: 24 }))).toBe(false);
    expect(opent(opening(), 'anna', NU.add({ hours: 24 }).subtract({ seconds: 1 }))).toBe(true);
  });

  it.each(['gevraagd', 'geweigerd'] as const)('is dicht zolang de vraag %s is', (stand) => {
    expect(opent(opening({ stand, geldigTot: null }), 'anna', NU)).toBe(false);
  });

  it('gaat alleen open met een tweede mens', () => {
    const gevraagd = opening({ stand: 'gevraagd', geldigTot: null });
    expect(code(() => eisBeslisbaar(gevraagd, 'bea'))).toBeNull();
    expect(code(() => eisBeslisbaar(gevraagd, 'anna'))).toBe('MELDING.TWEEDE_MENS_NODIG');
    expect(code(() => eisBeslisbaar(opening(), 'bea'))).toBe('MELDING.OPENING_AL_BESLIST');
  });

  it('die in nood openging, wordt daarna één keer beoordeeld door een ander', () => {
    const nood = opening({ stand: 'nood' });
    expect(opent(nood, 'anna', NU)).toBe(true);
    expect(code(() => eisBeoordeelbaar(nood, 'bea'))).toBeNull();
    expect(code(() => eisBeoordeelbaar(nood, 'anna'))).toBe('MELDING.TWEEDE_MENS_NODIG');
    expect(code(() => eisBeoordeelbaar({ ...nood, oordeel: 'terecht' }, 'bea'))).toBe(
      'MELDING.OPENING_AL_BESLIST',
    );
    expect(code(() => eisBeoordeelbaar(opening(), 'bea'))).toBe('MELDING.OPENING_AL_BESLIST');
  });
});
