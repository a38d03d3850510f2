import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork, maakPool } from '@navolgbaar/platform/database';
import { Foutdemper } from '@navolgbaar/platform/queue';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';
import { resolve } from 'node:path';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { Takenpool } from '../../../libs/platform/src/queue/takenpool';
import { totdat } from '../../../libs/testing/src/contract/wachtrij.contract';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';
import { metRedis } from '../../harnas/voorzieningen';
import {
  VLUG,
  gedrag,
  maakEffecten,
  maakLeeg,
  meldGebeurtenissen,
  startWerker,
  tel,
  wisTaken,
} from './opstelling';

// That it recovers is what counts here, not how soon: a task that was cut off halfway waits until the queue misses it.
jest.setTimeout(120_000);

const EENMAAL = { gebeurtenissen: 1, effecten: 2, dubbel: 0, openstaand: 0 };

/** A worker in a process of its own, hung halfway its first effect. */
class Slachtoffer {
  private uitvoer = '';
  private constructor(private readonly proces: ChildProcess) {
    proces.stdout?.on('data', (deel: Buffer) => (this.uitvoer += deel.toString()));
  }

  static start(databank: Testdatabank, redisUrl: string | null, hangt: number): Slachtoffer {
    const { app, systeem, register, taken } = databank.urls;
    const configuratie = {
      modus: 'test',
      redisUrl,
      databaseUrl: app,
      databaseSysteemUrl: systeem,
      databaseRegisterUrl: register,
      databaseTakenUrl: taken,
    };
    const pad = resolve('test/medium/outbox/werker.mjs');
    const opdracht = JSON.stringify({ configuratie, opties: VLUG, hangt });
    const omgeving = { ...process.env, NODE_OPTIONS: '' };
    return new Slachtoffer(
      spawn(process.execPath, [pad, opdracht], { stdio: ['ignore', 'pipe', 'inherit'], env: omgeving }),
    );
  }

  zegt(woord: string): Promise<void> {
    return totdat(`werker zegt "${woord}"`, () => this.uitvoer.includes(woord), 20_000);
  }

  sein(signaal: NodeJS.Signals): void {
    this.proces.kill(signaal);
  }

  async eindig(): Promise<void> {
    if (this.proces.exitCode !== null || this.proces.signalCode !== null) return;
    const weg = once(this.proces, 'exit');
    this.proces.kill('SIGKILL');
    await weg;
  }
}

function processen(redisUrl: string | null, wisWachtrij: (databank: Testdatabank) => Promise<void>): void {
  let databank: Testdatabank;
  let pool: pg.Pool;
  let slachtoffer: Slachtoffer;
  let app: INestApplicationContext;

  beforeAll(async () => {
    databank = await maakDatabank();
    pool = await maakEffecten(databank);
  });
  beforeEach(async () => {
    gedrag.eerste = async () => undefined;
    await wisWachtrij(databank);
    await maakLeeg(pool);
  });
  afterEach(async () => {
    await slachtoffer.eindig();
    await app.close();
  });
  afterAll(async () => {
    await pool.end();
    await databank.sluit();
  });

  it('verliest en verdubbelt niets als een werker midden in een taak wordt gedood', async () => {
    app = await startWerker(databank, { redisUrl }, { start: false });
    slachtoffer = Slachtoffer.start(databank, redisUrl, 60_000);
    await slachtoffer.zegt('gereed');
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    await slachtoffer.zegt('halverwege');
    await slachtoffer.eindig();
    expect((await tel(pool)).openstaand).toBeGreaterThan(0);
    const opvolger = await startWerker(databank, { redisUrl });
    await totdat('de opvolger doet het werk', async () => (await tel(pool)).openstaand === 0, 30_000);
    expect(await tel(pool)).toEqual(EENMAAL);
    await opvolger.close();
  });

  it('houdt het bij één effect als een bevroren werker zijn slot verliest en later doorgaat', async () => {
    app = await startWerker(databank, { redisUrl }, { start: false });
    slachtoffer = Slachtoffer.start(databank, redisUrl, 500);
    await slachtoffer.zegt('gereed');
    await meldGebeurtenissen(app.get(UnitOfWork), 1);
    await slachtoffer.zegt('halverwege');
    slachtoffer.sein('SIGSTOP');
    let overgenomen = 0;
    gedrag.eerste = async () => void (overgenomen += 1);
    const opvolger = await startWerker(databank, { redisUrl });
    // The successor has the job and waits on the inbox row of the frozen transaction.
    await totdat('de opvolger wacht op de inboxrij', async () => {
      const { rows } = await pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%outbox.inbox%'
         AND datname = current_database()`,
      );
      return rows.length > 0;
    });
    slachtoffer.sein('SIGCONT');
    await totdat('elk effect gebeurd', async () => (await tel(pool)).openstaand === 0, 30_000);
    await totdat('niets meer in de rij', async () => {
      const { rows } = await pool.query('SELECT 1 FROM outbox.gebeurtenissen WHERE afgehandeld_op IS NULL');
      return rows.length === 0;
    });
    expect(await tel(pool)).toEqual(EENMAAL);
    expect(overgenomen).toBe(0);
    await opvolger.close();
  });
}

describe('gedode en bevroren werkers op PostgreSQL', () => {
  processen(null, (databank) => wisTaken(databank.clusterUrl));
});

metRedis('gedode en bevroren werkers op Redis', (url) => {
  const eigen = new URL(url);
  eigen.pathname = '/10';
  const redis = new Redis(eigen.toString(), { lazyConnect: true });
  afterAll(() => redis.disconnect());
  processen(eigen.toString(), async () => void (await redis.flushdb()));
});

/** A line to Redis that can be cut. */
class Doorgeefluik {
  private readonly lijnen = new Set<Socket>();
  private server: Server | null = null;
  private poort = 0;
  constructor(private readonly doel: URL) {}

  async open(): Promise<string> {
    this.server = createServer((binnen) => {
      const buiten = connect(Number(this.doel.port || 6379), this.doel.hostname);
      for (const lijn of [binnen, buiten]) {
        this.lijnen.add(lijn);
        lijn.on('error', () => undefined);
        lijn.on('close', () => this.lijnen.delete(lijn));
      }
      binnen.pipe(buiten).pipe(binnen);
    });
    this.server.listen(this.poort, '127.0.0.1');
    await once(this.server, 'listening');
    this.poort = (this.server.address() as AddressInfo).port;
    const url = new URL(this.doel);
    url.host = `127.0.0.1:${this.poort}`;
    return url.toString();
  }

  async verbreek(): Promise<void> {
    const dicht = this.server && once(this.server, 'close');
    this.server?.close();
    for (const lijn of this.lijnen) lijn.destroy();
    await dicht;
  }
}

metRedis('Redis valt weg', (url) => {
  let databank: Testdatabank;
  let pool: pg.Pool;
  let luik: Doorgeefluik;
  let app: INestApplicationContext;
  const doel = new URL(url);
  doel.pathname = '/11';
  const redis = new Redis(doel.toString(), { lazyConnect: true });

  beforeAll(async () => {
    gedrag.eerste = async () => undefined;
    await redis.flushdb();
    databank = await maakDatabank();
    pool = await maakEffecten(databank);
    luik = new Doorgeefluik(doel);
    app = await startWerker(databank, { redisUrl: await luik.open() });
  });
  afterAll(async () => {
    await app.close();
    await luik.verbreek();
    redis.disconnect();
    await pool.end();
    await databank.sluit();
  });

  it('laat het werk wachten in de databank en haalt het in zodra Redis terug is', async () => {
    await meldGebeurtenissen(app.get(UnitOfWork), 3);
    await totdat('eerst gewoon', async () => (await tel(pool)).openstaand === 0);
    await luik.verbreek();
    await meldGebeurtenissen(app.get(UnitOfWork), 5);
    const verbruik = process.cpuUsage();
    await new Promise((klaar) => setTimeout(klaar, 1_500));
    const { user, system } = process.cpuUsage(verbruik);
    // Not hot: an idle worker without its queue takes far less than one core.
    expect((user + system) / 1_500_000).toBeLessThan(0.6);
    const { rows } = await pool.query(
      `SELECT 1 FROM outbox.gebeurtenissen WHERE verzonden_op IS NULL AND type = 'ProefGebeurd'`,
    );
    expect(rows).toHaveLength(5);
    await redis.flushdb();
    await luik.open();
    await totdat('ingehaald', async () => (await tel(pool)).openstaand === 0, 30_000);
    expect(await tel(pool)).toEqual({ gebeurtenissen: 8, effecten: 16, dubbel: 0, openstaand: 0 });
  });
});

describe('de databank verbreekt de verbindingen', () => {
  it('laat een uitgeleende verbinding vallen zonder het proces mee te nemen', async () => {
    const databank = await maakDatabank();
    const beheer = await maakEffecten(databank);
    const stil = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const taken = new Takenpool(databank.urls.taken, 2, new Foutdemper(stil));
    const systeem = maakPool(databank.urls.systeem, 2, 'proef');
    const [een, twee] = await Promise.all([taken.connect(), systeem.connect()]);
    await beheer.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect(een.query('SELECT 1')).rejects.toThrow();
    await expect(twee.query('SELECT 1')).rejects.toThrow();
    een.release(true);
    twee.release(true);
    expect((await taken.query<{ een: number }>('SELECT 1 AS een')).rows).toEqual([{ een: 1 }]);
    await Promise.all([taken.end(), systeem.end(), beheer.end()]);
    await databank.sluit();
  });

  it('laat de werker vanzelf herstellen', async () => {
    gedrag.eerste = async () => undefined;
    const databank = await maakDatabank();
    const pool = await maakEffecten(databank);
    const app = await startWerker(databank, { redisUrl: null });
    try {
      await meldGebeurtenissen(app.get(UnitOfWork), 2);
      await totdat('eerst gewoon', async () => (await tel(pool)).openstaand === 0);
      // Again and again, to meet connections in every state: idle, listening, and lent out between two statements.
      for (let keer = 0; keer < 15; keer += 1) {
        await pool.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename LIKE 'nav\\_%'`,
        );
        await new Promise((klaar) => setTimeout(klaar, 60));
      }
      await totdat('weer te bereiken', () =>
        meldGebeurtenissen(app.get(UnitOfWork), 1).then(
          () => true,
          () => false,
        ),
      );
      await totdat('ingehaald', async () => (await tel(pool)).openstaand === 0, 90_000);
      expect((await tel(pool)).dubbel).toBe(0);
    } finally {
      await app.close();
      await pool.end();
      await databank.sluit();
    }
  });
});
