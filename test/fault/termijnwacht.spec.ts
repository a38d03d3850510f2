import { describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { metRedis } from '../harnas/voorzieningen';
import { Huis, type Proces } from './huis';
import { EigenPostgres, nieuweMap } from './servers';
import { maakTermijnen, midden, stand, wachtOpAlles } from './termijnen';
import {
  DAGEN,
  GOED,
  MAANDAG,
  PER_PARTIJ,
  VLAK_VOOR_ACHT,
  type Wacht,
  meld,
  metHuis,
  metHuisEnRedis,
  proefwerker,
  zonderNaam,
} from './termijnproef';
import { BRIEVEN, NA_VASTLEGGEN, STAPPEN, type Stap, WEKSTAPPEN, grijp, omgevingVan } from './termijnstappen';

jest.setTimeout(240_000);

interface Doodslag {
  readonly zonder?: Wacht | undefined;
  readonly klok?: string;
  readonly keren?: number;
  /** How long the last start may look for what it could do twice. */
  readonly nakijkMs?: number;
}

/** Held at a step of a batch and killed, some times; after that it may go on. */
const doodslag = async (
  huis: Huis,
  stap: Stap,
  { zonder, klok = MAANDAG, keren = 3, nakijkMs = 3_000 }: Doodslag,
) => {
  const worker = huis.nogEenWerker('gedood', { ...proefwerker(klok, zonder), ...omgevingVan(huis, stap) });
  for (let keer = 0; keer < keren; keer += 1) {
    const greep = await grijp(huis, stap);
    await worker.start();
    expect(await greep.bereikt()).toBe(true);
    await worker.dood();
    await greep.laatLos();
  }
  const voor = await stand(huis);
  await worker.start();
  const begin = performance.now();
  await wachtOpAlles(huis, zonder ? 10_000 : 60_000);
  const seconden = (performance.now() - begin) / 1_000;
  // A second start looks at everything again.
  await worker.dood();
  await worker.start();
  await wacht(nakijkMs);
  await worker.stop();
  return meld(`kill -9 ${stap.naam}, ${keren} keer${zonderNaam(zonder)}`, await stand(huis), {
    'nog te doen na de laatste keer': voor.verloren,
    'keren gestart': worker.starts,
    'seconden na de laatste start': seconden,
  });
};

const bijVegen = (stap: Stap, zonder?: Wacht) => metHuis({}, (huis) => doodslag(huis, stap, { zonder }));

/**
 * Started a quarter of a minute before the letters are due, so that alarms do them and not the sweep. Once: its clock
 * says the same at every start, so the alarms that went off already come early the next time, and do nothing.
 */
const bijWekken = (stap: Stap, zonder?: Wacht) =>
  metHuisEnRedis({ klok: VLAK_VOOR_ACHT }, (huis) =>
    // Time for its alarms, for a round of the sweep, and for the job of a dead worker (lock 30 s) to come back.
    doodslag(
      huis,
      { ...stap, naam: `door een wekker: ${stap.naam}` },
      {
        klok: VLAK_VOOR_ACHT,
        keren: 1,
        nakijkMs: 40_000,
        zonder,
      },
    ),
  );

const stilstand = (zonder?: Wacht) =>
  metHuis({ zonder }, async (huis) => {
    const tweede: Proces = huis.nogEenWerker('tweede');
    try {
      const laatLos = await huis.houdTegen('bericht.berichten');
      await huis.worker.start();
      expect(await midden(huis)).toBe(true);
      huis.worker.sein('SIGSTOP');
      await laatLos();
      const begin = performance.now();
      await tweede.start();
      // Longer than the lock of a job (30 s).
      await wacht(35_000);
      const tijdens = await stand(huis);
      huis.worker.sein('SIGCONT');
      await wachtOpAlles(huis, zonder ? 5_000 : 60_000);
      await wacht(zonder ? 30_000 : 3_000);
      return meld(`SIGSTOP 35 s in een partij${zonderNaam(zonder)}`, await stand(huis), {
        'nog niet gedaan terwijl de eerste stilstond': tijdens.verloren,
        'seconden in totaal': (performance.now() - begin) / 1_000,
      });
    } finally {
      huis.worker.sein('SIGCONT');
      await tweede.stop();
    }
  });

const samen = (zonder?: Wacht) =>
  metHuis({ zonder }, async (huis) => {
    const tweede = huis.nogEenWerker('tweede');
    try {
      await Promise.all([huis.worker.start(), tweede.start()]);
      await wachtOpAlles(huis, zonder ? 5_000 : 60_000);
      // Without the mark each round of each worker does all again.
      await wacht(zonder ? 35_000 : 2_000);
      return meld(`twee workers${zonderNaam(zonder)}`, await stand(huis));
    } finally {
      await tweede.stop();
    }
  });

describe('de worker wordt in een partij gedood', () => {
  it.each(STAPPEN)('$naam: verliest en verdubbelt niets', async (stap) => {
    expect(await bijVegen(stap)).toEqual(GOED);
  });
  it.each([BRIEVEN, NA_VASTLEGGEN])(
    '$naam: zonder de markering in dezelfde transactie ziet de proef dubbele berichten',
    async (stap) => {
      expect((await bijVegen(stap, 'markering')).dubbel).toBeGreaterThan(0);
    },
  );
});

metRedis('de worker wordt in het werk van een wekker gedood', () => {
  it.each(WEKSTAPPEN)('$naam: verliest en verdubbelt niets', async (stap) => {
    expect(await bijWekken(stap)).toEqual(GOED);
  });
  it.each(WEKSTAPPEN)('$naam: zonder de markering ziet de proef dubbele berichten', async (stap) => {
    expect((await bijWekken(stap, 'markering')).dubbel).toBeGreaterThan(0);
  });
});

describe('de worker staat stil en gaat verder terwijl er een tweede is', () => {
  it('verliest en verdubbelt niets', async () => {
    expect(await stilstand()).toEqual(GOED);
  });
  it('zonder de markering ziet de proef dubbele berichten', async () => {
    expect((await stilstand('markering')).dubbel).toBeGreaterThan(0);
  });
});

describe('twee workers tegelijk', () => {
  it('doen alles precies één keer', async () => {
    expect(await samen()).toEqual(GOED);
  });
  it('zonder de markering ziet de proef dubbele berichten', async () => {
    expect((await samen('markering')).dubbel).toBeGreaterThan(0);
  });
});

describe('PostgreSQL wordt herstart midden in een partij', () => {
  const herstart = async (zonder?: Wacht) => {
    const map = nieuweMap();
    const { postgres, urls, clusterUrl } = await EigenPostgres.maak(map);
    const huis = await Huis.maak({ map, urls, clusterUrl, werker: proefwerker(MAANDAG, zonder) });
    try {
      await maakTermijnen(huis, PER_PARTIJ, DAGEN, new Date(MAANDAG));
      const laatLos = await huis.houdTegen('bericht.berichten');
      await huis.worker.start();
      expect(await midden(huis)).toBe(true);
      await postgres.dood();
      await laatLos().catch(() => undefined);
      await postgres.start();
      const begin = performance.now();
      await wachtOpAlles(huis, zonder ? 20_000 : 90_000);
      // Two more looks at everything.
      for (let keer = 0; keer < 2; keer += 1) {
        await huis.worker.dood();
        await huis.worker.start();
        await wacht(8_000);
      }
      return meld(`PostgreSQL herstart${zonderNaam(zonder)}`, await stand(huis), {
        'seconden na de herstart': (performance.now() - begin) / 1_000,
      });
    } finally {
      await huis.sluit();
      await postgres.ruimOp();
      rmSync(map, { recursive: true, force: true });
    }
  };
  it('verliest en verdubbelt niets', async () => {
    expect(await herstart()).toEqual(GOED);
  });
  it('zonder de markering ziet de proef dubbele berichten', async () => {
    expect((await herstart('markering')).dubbel).toBeGreaterThan(0);
  });
});
