import { HOOGSTENS, eisMagWijzigen, eisRuimte, magWijzigen } from './weergave';

const IK = { gebruikerId: 'ik', coordinator: false };
const COORDINATOR = { gebruikerId: 'zij', coordinator: true };
const weergave = (eigenaarId: string, gedeeld: boolean) => ({
  ...{ id: 'w', lijst: 'meldingen', naam: 'Nieuw', filters: {}, kolommen: null, versie: 1 },
  ...{ eigenaarId, gedeeld },
});

describe('een weergave wijzigen', () => {
  it.each([
    ['de maker, eigen', 'ik', false, IK, true],
    ['de maker, gedeeld', 'ik', true, IK, true],
    ['een collega, gedeeld', 'ander', true, IK, false],
    ['een coördinator, gedeeld', 'ander', true, COORDINATOR, true],
    ['een coördinator, eigen van een ander', 'ander', false, COORDINATOR, false],
  ])('%s', (_, eigenaar, gedeeld, kijker, mag) => {
    expect(magWijzigen(weergave(eigenaar, gedeeld), kijker)).toBe(mag);
    const probeer = () => eisMagWijzigen(weergave(eigenaar, gedeeld), kijker);
    if (mag) expect(probeer).not.toThrow();
    else expect(probeer).toThrow('WEERGAVE.NIET_VAN_U');
  });

  it('maakt wat een ander deelt niet eigen', () => {
    expect(() => eisMagWijzigen(weergave('ander', true), COORDINATOR, false)).toThrow('WEERGAVE.NIET_VAN_U');
    expect(() => eisMagWijzigen(weergave('ik', true), IK, false)).not.toThrow();
  });

  it('houdt het aantal begrensd', () => {
    expect(() => eisRuimte(HOOGSTENS)).not.toThrow();
    expect(() => eisRuimte({ ...HOOGSTENS, eigen: HOOGSTENS.eigen + 1 })).toThrow('WEERGAVE.TE_VEEL');
    expect(() => eisRuimte({ ...HOOGSTENS, gedeeld: HOOGSTENS.gedeeld + 1 })).toThrow('WEERGAVE.TE_VEEL');
  });
});
