import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { totdat } from '../../apps/cli/src/start/processen';
import { type Testdatabank, maakDatabank } from '../harnas/databank';
import { metRedis } from '../harnas/voorzieningen';
import {
  effecten,
  foutenInEffecten,
  gebrokenBeloften,
  halveToestanden,
  meldCijfers,
  wachtOpEffecten,
} from './controle';
import { Huis } from './huis';
import { EigenRedis, nieuweMap } from './servers';
import { Verkeer } from './verkeer';

const WEG_MS = 20_000;
jest.setTimeout(180_000);

// What Redis had taken and lost: offered, and without effect.
const IN_REDIS = `
  SELECT count(*)::int AS n FROM outbox.gebeurtenissen g
  WHERE g.type = 'MeldingGeregistreerd' AND g.verzonden_op IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM outbox.inbox i WHERE i.gebeurtenis_id = g.id)`;

metRedis('Redis wordt gedood en is twintig seconden weg', () => {
  const map = nieuweMap();
  let databank: Testdatabank;
  let redis: EigenRedis;
  let huis: Huis;
  let verkeer: Verkeer;

  beforeAll(async () => {
    databank = await maakDatabank();
    redis = await EigenRedis.maak(map);
    huis = await Huis.maak({ map, ...databank, redisUrl: redis.url });
    await huis.worker.start();
    verkeer = new Verkeer(huis);
  });
  afterAll(async () => {
    await verkeer.stop();
    await huis.sluit();
    await redis.dood();
    await databank.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  let voor: { post: number; get: number };
  let cpu = 0;
  let pid = 0;

  it('houdt inname en lezen aan de gang, en de worker leeft zonder in rondjes te draaien', async () => {
    pid = huis.worker.pid;
    await verkeer.start(5, 100);
    await wacht(2_000);
    // No case can be opened for a moment, so that Redis holds work when it dies.
    const laatLos = await huis.houdTegen('onderzoek.zaken');
    const inRedis = async () => (await huis.sql<{ n: number }>(IN_REDIS))[0]?.n ?? 0;
    await totdat(async () => (await inRedis()) >= 10, 4_000);
    await redis.dood();
    const kwijt = await inRedis();
    await laatLos();
    expect(kwijt).toBeGreaterThanOrEqual(5);
    voor = { post: verkeer.gezien('POST 201'), get: verkeer.gezien('GET 200') };
    const begin = huis.worker.cpu();
    await wacht(WEG_MS);
    cpu = (huis.worker.cpu() - begin) / (WEG_MS / 1_000);
    const tijdens = {
      post: verkeer.gezien('POST 201') - voor.post,
      get: verkeer.gezien('GET 200') - voor.get,
    };
    meldCijfers('Redis 20 s weg: tijdens', {
      'taken in Redis toen het werd gedood': kwijt,
      'meldingen bevestigd': tijdens.post,
      'lijsten gelezen': tijdens.get,
      'traagste antwoord (ms)': verkeer.traagste,
      'processortijd van de worker (s per s)': cpu,
    });
    expect(tijdens.post).toBeGreaterThan(10);
    expect(tijdens.get).toBeGreaterThan(10);
    expect(huis.worker.leeft).toBe(true);
    // A loop without rest takes a whole core; sealing the lines of what goes on takes some.
    expect(cpu).toBeLessThan(0.6);
    expect([...verkeer.antwoorden.keys()].sort()).toEqual(['GET 200', 'PATCH 200', 'POST 201']);
  });

  it('geeft na de terugkeer binnen zestig seconden elke gebeurtenis haar effect, precies één keer', async () => {
    const open = await effecten(huis);
    await redis.start();
    const begin = performance.now();
    await wacht(3_000);
    await verkeer.stop();
    await wachtOpEffecten(huis, 60_000);
    const seconden = (performance.now() - begin) / 1_000;
    const { verwacht } = await effecten(huis);
    meldCijfers('Redis 20 s weg: daarna', {
      'effecten die wachtten bij de terugkeer': open.verwacht - open.gebeurd,
      'effecten in totaal': verwacht,
      'seconden van terugkeer tot laatste effect': seconden,
    });
    expect(await foutenInEffecten(huis)).toEqual({});
    expect(seconden).toBeLessThan(60);
    expect(open.verwacht - open.gebeurd).toBeGreaterThan(10);
    expect([huis.worker.leeft, huis.worker.pid]).toEqual([true, pid]);
  });

  it('heeft alles wat bevestigd werd, en niets half', async () => {
    expect(await verkeer.losOp()).toBe(0);
    expect(await gebrokenBeloften(huis, verkeer)).toEqual({});
    expect(await halveToestanden(huis)).toEqual({});
    expect(verkeer.fouten).toEqual([]);
  });
});

metRedis('Redis is er nog niet als de worker start', () => {
  it('verwerkt wat er wachtte zodra Redis er is', async () => {
    const map = nieuweMap();
    const databank = await maakDatabank();
    const redis = await EigenRedis.maak(map);
    await redis.dood();
    const huis = await Huis.maak({ map, ...databank, redisUrl: redis.url });
    try {
      const verkeer = new Verkeer(huis);
      await huis.worker.start();
      for (const partij of huis.partijen) await verkeer.meld(partij, 'Voor Redis er was');
      expect((await effecten(huis)).gebeurd).toBe(0);
      await redis.start();
      await wachtOpEffecten(huis, 60_000);
      expect(await foutenInEffecten(huis)).toEqual({});
      expect((await effecten(huis)).gebeurd).toBe(2);
    } finally {
      await huis.sluit();
      await redis.dood();
      await databank.sluit();
      rmSync(map, { recursive: true, force: true });
    }
  });
});
