import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Foutdemper, foutsoort } from './foutdemper';
import { Tijdlus } from './tijdlus';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('tijdlus', () => {
  const maak = (werk: () => Promise<boolean>, opFout: (fout: unknown) => void = () => undefined) =>
    new Tijdlus({ rustMs: 1_000, maxRustMs: 8_000, werk, opFout });

  it('rust als er niets is, en gaat door zolang er meer is', async () => {
    let keer = 0;
    const lus = maak(async () => (keer += 1) < 3);
    lus.start();
    await jest.advanceTimersByTimeAsync(1);
    expect(keer).toBe(3);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(keer).toBe(4);
    await lus.stop();
  });

  it('wordt wakker als iemand wekt, ook tijdens een ronde', async () => {
    let keer = 0;
    const lus = maak(async () => {
      keer += 1;
      if (keer === 2) lus.wek();
      return false;
    });
    lus.start();
    await jest.advanceTimersByTimeAsync(1);
    lus.wek();
    await jest.advanceTimersByTimeAsync(1);
    expect(keer).toBe(3);
    await lus.stop();
  });

  it('rust na elke fout langer, tot een grens, en laat zich dan niet wekken', async () => {
    const fouten: unknown[] = [];
    const lus = maak(
      () => Promise.reject(new Error('weg')),
      (fout) => fouten.push(fout),
    );
    lus.start();
    await jest.advanceTimersByTimeAsync(900);
    for (let i = 0; i < 100; i += 1) lus.wek();
    await jest.advanceTimersByTimeAsync(50);
    expect(fouten).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(60_000);
    // 1 + 2 + 4 + 8 + 8 + … seconds.
    expect(fouten.length).toBeGreaterThan(7);
    expect(fouten.length).toBeLessThan(12);
    await lus.stop();
  });

  it('stopt pas als de lopende ronde klaar is', async () => {
    let klaar = false;
    const lus = maak(async () => {
      await new Promise((verder) => setTimeout(verder, 500));
      klaar = true;
      return false;
    });
    lus.start();
    const gestopt = lus.stop();
    await jest.advanceTimersByTimeAsync(500);
    await gestopt;
    expect(klaar).toBe(true);
  });
});

describe('foutdemper', () => {
  it('meldt dezelfde fout eens per periode, met het aantal daartussen, en nooit de tekst', () => {
    const regels: object[] = [];
    let nu = 0;
    const log = { info: () => undefined, warn: () => undefined, error: (g: object) => void regels.push(g) };
    const demper = new Foutdemper(log, 1_000, () => nu);
    const fout = Object.assign(new Error('Key (naam)=(Jansen)'), { code: '23505' });
    for (let i = 0; i < 50; i += 1) demper.meld('relais', fout);
    nu = 1_000;
    demper.meld('relais', fout);
    expect(regels).toEqual([
      { onderwerp: 'relais', soort: '23505', overgeslagen: 0 },
      { onderwerp: 'relais', soort: '23505', overgeslagen: 49 },
    ]);
  });
});

describe('de soort van een fout', () => {
  it.each([
    ['een code', Object.assign(new Error('rij van J. Jansen'), { code: '23505' }), '23505'],
    ['een klasse', new TypeError('x van J. Jansen'), 'TypeError'],
    [
      'geen verbinding, want die heeft geen code',
      new Error('timeout exceeded when trying to connect'),
      'geen verbinding met de databank',
    ],
    [
      'meer tegelijk, elke soort één keer',
      new AggregateError([new Error('a'), new Error('b'), Object.assign(new Error('c'), { code: '40001' })]),
      'Error, 40001',
    ],
  ])('is %s, nooit wat er staat', (_, fout, soort) => {
    expect(foutsoort(fout)).toBe(soort);
  });
});
