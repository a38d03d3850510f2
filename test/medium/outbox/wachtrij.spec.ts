import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Logschrijver } from '@navolgbaar/platform/queue';
import { Redis } from 'ioredis';
import pg from 'pg';
import { BullWachtrij } from '../../../libs/platform/src/queue/bull-wachtrij';
import { PostgresAchterkant } from '../../../libs/platform/src/queue/postgres-achterkant';
import { RedisAchterkant } from '../../../libs/platform/src/queue/redis-achterkant';
import { wachtrijContract } from '../../../libs/testing/src/contract/wachtrij.contract';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';
import { metRedis } from '../../harnas/voorzieningen';
import { wisTaken } from './opstelling';

jest.setTimeout(30_000);

const stil: Logschrijver = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('wachtrij op PostgreSQL', () => {
  let databank: Testdatabank;

  beforeAll(async () => {
    databank = await maakDatabank();
  });
  afterAll(() => databank.sluit());

  wachtrijContract(() => ({
    maak: () => new BullWachtrij(new PostgresAchterkant(databank.urls.taken, stil), stil),
    wisAlles: () => wisTaken(databank.urls.taken),
  }));

  it('bereikt met de rol nav_taken alleen het schema bullmq', async () => {
    const client = new pg.Client(databank.urls.taken);
    await client.connect();
    const { rows } = await client.query<{ schema: string }>(
      `SELECT nspname AS schema FROM pg_namespace
       WHERE has_schema_privilege(oid, 'USAGE') AND nspname !~ '^(pg_|information_schema)' ORDER BY 1`,
    );
    const { rows: maken } = await client.query<{ kan: boolean }>(
      `SELECT has_database_privilege(current_database(), 'CREATE') AS kan`,
    );
    await client.end();
    expect(rows.map(({ schema }) => schema)).toEqual(['bullmq']);
    expect(maken).toEqual([{ kan: false }]);
  });
});

metRedis('wachtrij op Redis', (url) => {
  const voorvoegsel = `{navproef-${process.pid}}`;
  const redis = new Redis(url, { lazyConnect: true });

  const wis = async (): Promise<void> => {
    const sleutels = await redis.keys(`${voorvoegsel}*`);
    if (sleutels.length > 0) await redis.del(sleutels);
  };
  const achterkant = (streng: boolean, log = stil) => new RedisAchterkant({ url, streng, voorvoegsel }, log);

  afterAll(async () => {
    await wis();
    redis.disconnect();
  });

  wachtrijContract(() => ({ maak: () => new BullWachtrij(achterkant(false), stil), wisAlles: wis }));

  it('weigert te starten op een Redis die taken mag weggooien, behalve in demo en test', async () => {
    const [, beleid = 'noeviction'] = (await redis.config('GET', 'maxmemory-policy')) as string[];
    const gewaarschuwd: string[] = [];
    const log = { ...stil, warn: (_: object, melding: string) => void gewaarschuwd.push(melding) };
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const streng = achterkant(true);
    const soepel = achterkant(false, log);
    try {
      await expect(streng.bereid()).rejects.toThrow('noeviction');
      await soepel.bereid();
      expect(gewaarschuwd).toHaveLength(1);
    } finally {
      await redis.config('SET', 'maxmemory-policy', beleid);
      await Promise.all([streng.sluit(), soepel.sluit()]);
    }
  });
});

describe('wachtrij zonder server', () => {
  it('start toch, weigert aanbieden snel en meldt de fout niet vaker dan nodig', async () => {
    const fouten: object[] = [];
    const log = { ...stil, error: (gegevens: object) => void fouten.push(gegevens) };
    const rij = new BullWachtrij(new RedisAchterkant({ url: 'redis://127.0.0.1:1', streng: true }, log), log);
    await rij.open();
    const opdracht = { id: 'x-1', taak: 't', gegevens: {}, pogingen: 1, wachttijdMs: 1 };
    await expect(rij.plaats('gebeurtenissen', [opdracht])).rejects.toThrow('niet bereikbaar');
    await rij.verwerk('gebeurtenissen', async () => undefined);
    await rij.sluit(500);
    expect(fouten.length).toBeGreaterThan(0);
    expect(fouten.length).toBeLessThanOrEqual(4);
  });
});
