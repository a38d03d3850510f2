import { expect, it, jest } from '@jest/globals';
import { setTimeout as wacht } from 'node:timers/promises';
import { metRedis } from '../harnas/voorzieningen';
import { gebrokenBeloften } from './controle';
import type { Huis, Proces } from './huis';
import type { EigenRedis } from './servers';
import {
  type Dagen,
  type Uitkomst,
  brieven,
  maakTermijnen,
  stand,
  wachtOpAlles,
  wachtOpWekkers,
} from './termijnen';
import {
  DAGEN,
  GOED,
  PER_PARTIJ,
  type Wacht,
  meld,
  metHuisEnRedis,
  metWerkerOp,
  zonderNaam,
} from './termijnproef';
import { Verkeer } from './verkeer';

/** Ten minutes, as promised; shorter only while working on this test. */
const WEG_MS = Number(process.env['NAV_PROEF_REDIS_WEG_MS'] ?? 600_000);
/** Longer than the two minutes between two times that alarms are set, so that setting them fails too. */
const VOL_MS = 140_000;
/** A round, and time for some letters to fall due that never had an alarm: a full Redis still rings what it has. */
const ZONDER_VEGER_MS = 80_000;
/** Longer than the half minute between two rounds of the sweep and the time that they take: no letter is later. */
const RONDE_MS = 60_000;
/** Alarms are set every two minutes. */
const ZETTEN_MS = 150_000;
jest.setTimeout(WEG_MS + 480_000);

const VOOR_ACHT = '2026-03-30T07:59:15+02:00';
const ACHT = Date.parse('2026-03-30T08:00:00+02:00');
/** Still to come while Redis is in trouble: the fact and the letter are for Tuesday. */
const DINSDAG: Dagen = ['2026-03-30', '2026-03-31'];
const DINSDAG_VOOR_ACHT = '2026-03-31T07:59:45+02:00';
const LATER = 20;

interface Storing {
  readonly naam: string;
  readonly duurMs: number;
  readonly begin: (redis: EigenRedis) => Promise<unknown>;
  readonly einde: (redis: EigenRedis) => Promise<unknown>;
  /** What it answers to a write meanwhile. */
  readonly weigert: RegExp;
}

const STORINGEN: readonly Storing[] = [
  {
    naam: `Redis is ${WEG_MS / 60_000} minuten weg`,
    duurMs: WEG_MS,
    begin: (redis) => redis.dood(),
    einde: (redis) => redis.start(),
    weigert: /Connection is closed/,
  },
  {
    naam: 'het geheugen van Redis is vol',
    duurMs: VOL_MS,
    begin: (redis) => redis.vraag('CONFIG', 'SET', 'maxmemory', '1'),
    einde: (redis) => redis.vraag('CONFIG', 'SET', 'maxmemory', '0'),
    weigert: /OOM/,
  },
  {
    naam: 'Redis laat alleen lezen',
    duurMs: VOL_MS,
    begin: (redis) => redis.vraag('REPLICAOF', '127.0.0.1', '1'),
    einde: (redis) => redis.vraag('REPLICAOF', 'NO', 'ONE'),
    weigert: /READONLY/,
  },
];

interface Proefstand {
  readonly huis: Huis;
  readonly redis: EigenRedis;
  readonly verkeer: Verkeer;
  readonly worker: Proces;
  readonly nu: () => Date;
}

/** Letters fall due while Redis is in trouble: all of Monday's at eight, and some more every ten seconds. */
async function tijdens(huis: Huis, duurMs: number, nu: () => Date): Promise<number> {
  const einde = performance.now() + duurMs - RONDE_MS;
  await maakTermijnen(huis, LATER, DINSDAG, nu());
  let erbij = 0;
  while (performance.now() < einde) {
    await wacht(10_000);
    await maakTermijnen(huis, 2, DAGEN, nu());
    erbij += 4;
  }
  // Time for one more round.
  await wacht(RONDE_MS);
  return erbij;
}

/** From before the letters are due, with all alarms set. @returns the outcome while the trouble lasts */
async function maandag(
  { naam, duurMs, begin, weigert }: Storing,
  { huis, redis, verkeer, worker, nu }: Proefstand,
): Promise<Uitkomst> {
  await wachtOpWekkers(huis, redis, nu(), 30_000);
  await verkeer.start(2, 2_000);
  await begin(redis);
  await expect(redis.vraag('SET', 'proef', 'x')).rejects.toThrow(weigert);
  expect(nu().getTime()).toBeLessThan(ACHT);
  const sinds = { cpu: worker.cpu(), post: verkeer.gezien('POST 201'), ms: performance.now() };
  const erbij = await tijdens(huis, duurMs, nu);
  const seconden = (performance.now() - sinds.ms) / 1_000;
  const cpu = (worker.cpu() - sinds.cpu) / seconden;
  const post = verkeer.gezien('POST 201') - sinds.post;
  const { laatste } = await brieven(huis, DAGEN[0]);
  const uitkomst = meld(naam, await stand(huis, DAGEN[0]), {
    'feiten en brieven': 4 * PER_PARTIJ + 2 * erbij,
    'laatste brief na zijn moment (s)': laatste,
    'duur van de storing (s)': seconden,
    'meldingen bevestigd': post,
    'traagste antwoord (ms)': verkeer.traagste,
    'processortijd van de worker (s per s)': cpu,
  });
  expect([worker.leeft, worker.starts]).toEqual([true, 1]);
  expect(cpu).toBeLessThan(0.6);
  expect(post).toBeGreaterThan(seconden / 10);
  expect([...verkeer.antwoorden.keys()].sort()).toEqual(['GET 200', 'PATCH 200', 'POST 201']);
  expect(laatste).toBeLessThan(RONDE_MS / 1_000);
  return uitkomst;
}

/** @returns the seconds until all alarms are set */
async function herstel({ einde }: Storing, { huis, redis, verkeer, nu }: Proefstand): Promise<number> {
  await einde(redis);
  const seconden = await wachtOpWekkers(huis, redis, nu(), ZETTEN_MS);
  await verkeer.stop();
  // What the queue still knew comes again, and so does the sweep.
  await wacht(RONDE_MS);
  expect(await stand(huis, DAGEN[0])).toEqual(GOED);
  expect(await gebrokenBeloften(huis, verkeer)).toEqual({});
  return seconden;
}

/** Redis in trouble on Monday, well again, and on Tuesday the alarms that were set after it. */
const beproef = (storing: Storing, zonder?: Wacht) =>
  metHuisEnRedis({ klok: VOOR_ACHT }, async (huis, redis) => {
    await maakTermijnen(huis, LATER, DINSDAG, new Date(VOOR_ACHT));
    const verkeer = new Verkeer(huis);
    try {
      const { uitkomst, seconden } = await metWerkerOp(
        huis,
        { klok: VOOR_ACHT, zonder },
        async (worker, nu) => {
          const proefstand = { huis, redis, verkeer, worker, nu };
          const tijdens = await maandag(storing, proefstand);
          return { uitkomst: tijdens, seconden: zonder ? 0 : await herstel(storing, proefstand) };
        },
      );
      if (zonder) return uitkomst;
      const dinsdag = await metWerkerOp(huis, { klok: DINSDAG_VOOR_ACHT }, () => wachtOpAlles(huis));
      const { laatste, gewekt } = await brieven(huis, DINSDAG[0]);
      meld(`${storing.naam}: daarna`, dinsdag, {
        'feiten en brieven': 8 * LATER,
        'seconden tot alle wekkers er weer zijn': seconden,
        'laatste brief van de volgende dag na 8 uur (s)': laatste,
        'brieven door een wekker, voor de veger': gewekt,
      });
      expect(gewekt).toBeGreaterThan(0);
      expect(dinsdag).toEqual(GOED);
      return uitkomst;
    } finally {
      await verkeer.stop();
    }
  });

metRedis('Redis wordt geleegd terwijl de wekkers erin staan', () => {
  const geleegd = (zonder?: Wacht) => {
    // Twenty seconds before the letters are due: alarms are set, and lost.
    const klok = '2026-03-30T07:59:40+02:00';
    return metHuisEnRedis({ zonder, klok }, async (huis, redis) => {
      await huis.worker.start();
      await wacht(8_000);
      const voor = await stand(huis);
      await redis.dood();
      await redis.start();
      const begin = performance.now();
      await wachtOpAlles(huis, 60_000);
      return meld(`Redis geleegd${zonderNaam(zonder)}`, await stand(huis), {
        'te doen toen Redis werd geleegd': voor.verloren,
        'seconden daarna': (performance.now() - begin) / 1_000,
      });
    });
  };
  it('verliest niets: de veger doet het uit PostgreSQL', async () => {
    expect(await geleegd()).toEqual(GOED);
  });
  it('zonder de veger ziet de proef dat er iets verloren is', async () => {
    expect((await geleegd('veger')).verloren).toBeGreaterThan(0);
  });
});

// At the same time: most of it is waiting.
metRedis('Redis valt uit terwijl er brieven moeten worden verstuurd, zonder de veger', () => {
  it.concurrent.each(STORINGEN)('$naam: de proef ziet dat er iets verloren is', async (storing) => {
    const kort = { ...storing, naam: `${storing.naam}, zonder veger en korter`, duurMs: ZONDER_VEGER_MS };
    expect((await beproef(kort, 'veger')).verloren).toBeGreaterThan(0);
  });
});

metRedis('Redis valt uit terwijl er brieven moeten worden verstuurd', () => {
  it.concurrent.each(STORINGEN)(
    '$naam: de veger doet alles binnen een ronde, en daarna gaan de wekkers weer',
    async (storing) => {
      expect(await beproef(storing)).toEqual(GOED);
    },
  );
});
