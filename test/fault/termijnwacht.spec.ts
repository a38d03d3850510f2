import { describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { maakDatabank } from '../harnas/databank';
import { metRedis } from '../harnas/voorzieningen';
import { meldCijfers } from './controle';
import { Huis, type Proces } from './huis';
import { EigenPostgres, EigenRedis, nieuweMap } from './servers';
import {
  maakTermijnen,
  midden,
  proefwerker,
  stand,
  type Uitkomst,
  type Wacht,
  wachtOpAlles,
} from './termijnen';

const PER_PARTIJ = 150;
const GOED = { verloren: 0, dubbel: 0, vroeg: 0 };
/** Friday 27 March 2026 was the last day; the letter is due on Monday 30 March, after the clock went forward. */
const MAANDAG = '2026-03-30T09:00:00+02:00';
jest.setTimeout(240_000);

interface Proefopties {
  readonly klok?: string;
  readonly zonder?: Wacht | undefined;
  readonly redisUrl?: string;
  readonly dagen?: readonly [string, string];
}

async function metHuis(opties: Proefopties, proef: (huis: Huis) => Promise<Uitkomst>): Promise<Uitkomst> {
  const map = nieuweMap();
  const databank = await maakDatabank();
  const werker = proefwerker(opties.klok ?? MAANDAG, opties.zonder);
  const { redisUrl, dagen = ['2026-03-27', '2026-03-30'] } = opties;
  const huis = await Huis.maak({ map, ...databank, werker, ...(redisUrl ? { redisUrl } : {}) });
  try {
    await maakTermijnen(huis, PER_PARTIJ, ...dagen);
    return await proef(huis);
  } finally {
    await huis.sluit();
    await databank.sluit();
    rmSync(map, { recursive: true, force: true });
  }
}

function meld(naam: string, uitkomst: Uitkomst, meer: Record<string, number> = {}): Uitkomst {
  meldCijfers(`termijnwacht: ${naam}`, { 'feiten en brieven': 4 * PER_PARTIJ, ...uitkomst, ...meer });
  return uitkomst;
}

/** Held in the middle of a batch and killed, three times; after that it may go on. */
const doodslag = (zonder?: Wacht) =>
  metHuis({ zonder }, async (huis) => {
    for (let keer = 0; keer < 3; keer += 1) {
      const laatLos = await huis.houdTegen('bericht.berichten');
      await huis.worker.start();
      expect(await midden(huis)).toBe(true);
      await huis.worker.dood();
      await laatLos();
    }
    await huis.worker.start();
    const begin = performance.now();
    await wachtOpAlles(huis, zonder ? 10_000 : 60_000);
    // A second start looks at everything again.
    await huis.worker.dood();
    await huis.worker.start();
    await wacht(3_000);
    return meld(`kill -9 in een partij, drie keer${zonder ? `, zonder ${zonder}` : ''}`, await stand(huis), {
      'keren gestart': huis.worker.starts,
      'seconden na de laatste start': (performance.now() - begin) / 1_000,
    });
  });

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
      return meld(`SIGSTOP 35 s in een partij${zonder ? `, zonder ${zonder}` : ''}`, await stand(huis), {
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
      await wacht(2_000);
      return meld(`twee workers${zonder ? `, zonder ${zonder}` : ''}`, await stand(huis));
    } finally {
      await tweede.stop();
    }
  });

describe('de worker wordt midden in een partij gedood', () => {
  it('verliest en verdubbelt niets', async () => {
    expect(await doodslag()).toEqual(GOED);
  });
  it('zonder de markering in dezelfde transactie ziet de proef dubbele berichten', async () => {
    expect((await doodslag('markering')).dubbel).toBeGreaterThan(0);
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

metRedis('Redis wordt geleegd terwijl de wekkers erin staan', () => {
  const geleegd = async (zonder?: Wacht) => {
    const map = nieuweMap();
    const redis = await EigenRedis.maak(map);
    try {
      // Twenty seconds before the letters are due: alarms are set, and lost.
      const klok = '2026-03-30T07:59:40+02:00';
      return await metHuis({ zonder, klok, redisUrl: redis.url }, async (huis) => {
        await huis.worker.start();
        await wacht(8_000);
        const voor = await stand(huis);
        await redis.dood();
        await redis.start();
        const begin = performance.now();
        await wachtOpAlles(huis, 60_000);
        return meld(`Redis geleegd${zonder ? `, zonder ${zonder}` : ''}`, await stand(huis), {
          'te doen toen Redis werd geleegd': voor.verloren,
          'seconden daarna': (performance.now() - begin) / 1_000,
        });
      });
    } finally {
      await redis.dood();
      rmSync(map, { recursive: true, force: true });
    }
  };
  it('verliest niets: de veger doet het uit PostgreSQL', async () => {
    expect(await geleegd()).toEqual(GOED);
  });
  it('zonder de veger ziet de proef dat er iets verloren is', async () => {
    expect((await geleegd('veger')).verloren).toBeGreaterThan(0);
  });
});

describe('PostgreSQL wordt herstart midden in een partij', () => {
  const herstart = async (zonder?: Wacht) => {
    const map = nieuweMap();
    const { postgres, urls, clusterUrl } = await EigenPostgres.maak(map);
    const huis = await Huis.maak({ map, urls, clusterUrl, werker: proefwerker(MAANDAG, zonder) });
    try {
      await maakTermijnen(huis, PER_PARTIJ, '2026-03-27', '2026-03-30');
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
      return meld(`PostgreSQL herstart${zonder ? `, zonder ${zonder}` : ''}`, await stand(huis), {
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

describe('de klok verspringt', () => {
  const keer = async (huis: Huis, klok: string, zonder?: Wacht) => {
    const worker = huis.nogEenWerker(`klok-${klok.replace(/\W/g, '')}`, proefwerker(klok, zonder));
    await worker.start();
    await wacht(6_000);
    await worker.stop();
    return stand(huis);
  };

  it.each([
    ['over de nacht naar de zomertijd', ['2026-03-27', '2026-03-30'], '2026-03-30', '+02:00'],
    ['over de nacht naar de wintertijd', ['2026-10-23', '2026-10-26'], '2026-10-26', '+01:00'],
  ] as const)('twee uur vooruit en terug %s: niets te vroeg, niets dubbel', async (naam, dagen, dag, uur) => {
    const uitkomst = await metHuis({ dagen: [...dagen] }, async (huis) => {
      // The fact is recorded from midnight, the letters wait for eight o'clock.
      expect(await keer(huis, `${dag}T07:59:30${uur}`)).toEqual({ ...GOED, verloren: 2 * PER_PARTIJ });
      await keer(huis, `${dag}T09:00:00${uur}`);
      await keer(huis, `${dag}T07:00:00${uur}`);
      return meld(`klok ± 2 uur ${naam}`, await keer(huis, `${dag}T11:00:00${uur}`));
    });
    expect(uitkomst).toEqual(GOED);
  });

  it('zonder de controle van de dag ziet de proef dat er te vroeg is verstuurd', async () => {
    const uitkomst = await metHuis({}, (huis) => keer(huis, '2026-03-29T21:00:00+02:00', 'dagcontrole'));
    expect(meld('te vroeg, zonder dagcontrole', uitkomst).vroeg).toBeGreaterThan(0);
  });
});
