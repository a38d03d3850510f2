import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { totdat } from '../../apps/cli/src/start/processen';
import {
  effecten,
  foutenInEffecten,
  gebrokenBeloften,
  halveToestanden,
  meldCijfers,
  verifieer,
  wachtOpEffecten,
  wachtOpZegels,
} from './controle';
import { Huis } from './huis';
import { EigenPostgres, nieuweMap } from './servers';
import { Verkeer } from './verkeer';

const WEG_MS = 20_000;
jest.setTimeout(180_000);

const VERBREEK = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE 'nav\\_%'`;

/** Statuses of a path without login, asked until the test has seen enough. */
async function status(huis: Huis, pad: string): Promise<number> {
  return fetch(huis.url + pad, { signal: AbortSignal.timeout(20_000) }).then((antwoord) => antwoord.status);
}

// With the queue in PostgreSQL too, so that everything the house stands on is gone at once.
describe('PostgreSQL valt weg onder api en worker', () => {
  const map = nieuweMap();
  let postgres: EigenPostgres;
  let huis: Huis;
  let verkeer: Verkeer;
  let pids: number[];

  beforeAll(async () => {
    const eigen = await EigenPostgres.maak(map);
    postgres = eigen.postgres;
    huis = await Huis.maak({ map, urls: eigen.urls, clusterUrl: eigen.clusterUrl });
    await huis.worker.start();
    pids = [huis.api.pid, huis.worker.pid];
    verkeer = new Verkeer(huis);
    await verkeer.start(5, 100);
    await wacht(3_000);
  });
  afterAll(async () => {
    await verkeer.stop();
    await huis.sluit();
    await postgres.ruimOp();
    rmSync(map, { recursive: true, force: true });
  });

  /** Seconds until the api is ready and a melding is stored again, from the moment PostgreSQL takes connections. */
  async function tijdTotHerstel(): Promise<number> {
    const begin = performance.now();
    const eerder = verkeer.gezien('POST 201');
    await totdat(async () => (await status(huis, '/health/ready')) === 200, 30_000, 100);
    await totdat(() => verkeer.gezien('POST 201') > eerder, 30_000, 100);
    return (performance.now() - begin) / 1_000;
  }

  const leven = () =>
    expect([huis.api.pid, huis.worker.pid, huis.api.leeft, huis.worker.leeft]).toEqual([...pids, true, true]);

  it('antwoordt twintig seconden lang 503 met een probleem, blijft leven en is niet gereed', async () => {
    expect(await status(huis, '/health/ready')).toBe(200);
    await postgres.stop();
    const begin = {
      cpu: [huis.api.cpu(), huis.worker.cpu()],
      geweigerd: verkeer.gezien('POST 503 NIET_BESCHIKBAAR'),
    };
    const gereed = new Set<number>();
    const einde = performance.now() + WEG_MS;
    while (performance.now() < einde) {
      expect(await status(huis, '/health/live')).toBe(200);
      gereed.add(await status(huis, '/health/ready'));
      await wacht(500);
    }
    const cpu = [huis.api.cpu(), huis.worker.cpu()].map(
      (nu, i) => ((nu - (begin.cpu[i] ?? 0)) * 1_000) / WEG_MS,
    );
    const geweigerd = verkeer.gezien('POST 503 NIET_BESCHIKBAAR') - begin.geweigerd;
    expect([...gereed]).toEqual([503]);
    expect(geweigerd).toBeGreaterThan(10);
    expect(verkeer.fouten).toEqual([]);
    leven();
    await postgres.start();
    meldCijfers('PostgreSQL 20 s gestopt', {
      'meldingen geweigerd met 503': geweigerd,
      'traagste antwoord (ms)': verkeer.traagste,
      'processortijd van de api (s per s)': cpu[0] ?? 0,
      'processortijd van de worker (s per s)': cpu[1] ?? 0,
      'seconden tot gereed en weer opgeslagen': await tijdTotHerstel(),
    });
    for (const deel of cpu) expect(deel).toBeLessThan(0.6);
    expect(await status(huis, '/health/ready')).toBe(200);
    leven();
  });

  it('overleeft ook kill -9 van de hele server', async () => {
    await wacht(2_000);
    await postgres.dood();
    await wacht(3_000);
    expect(await status(huis, '/health/live')).toBe(200);
    expect(await status(huis, '/health/ready')).toBe(503);
    const begin = performance.now();
    await postgres.start();
    const herstel = (performance.now() - begin) / 1_000;
    meldCijfers('PostgreSQL kill -9', {
      'seconden herstel van PostgreSQL zelf': herstel,
      'seconden tot gereed en weer opgeslagen': await tijdTotHerstel(),
    });
    expect(await status(huis, '/health/ready')).toBe(200);
    leven();
  });

  // Seen red: a connection lost between two statements of a transaction came as 500, in 37 of 6 600 answers.
  it('antwoordt nooit harder dan 503 als alle verbindingen telkens worden verbroken', async () => {
    const druk = new Verkeer(huis, 'Druk');
    await druk.start(16, 5);
    let verbroken = 0;
    for (let keer = 0; keer < 25; keer += 1) {
      await wacht(200);
      verbroken += (await huis.sql(VERBREEK)).length;
    }
    await druk.stop();
    const onbekend = await druk.losOp();
    meldCijfers('alle verbindingen 25 keer verbroken, 16 schrijvers', {
      'verbindingen verbroken': verbroken,
      'onbekend, opgelost met dezelfde Idempotency-Key': onbekend,
      antwoorden: [...druk.antwoorden].map(([naam, n]) => `${naam}: ${n}`).join(', '),
    });
    expect(druk.fouten).toEqual([]);
    expect(await gebrokenBeloften(huis, druk)).toEqual({});
    leven();
  });

  it('heeft daarna alles wat bevestigd werd, niets wat geweigerd werd en niets half', async () => {
    await wacht(2_000);
    await verkeer.stop();
    const onbekend = await verkeer.losOp();
    const seconden = await wachtOpEffecten(huis, 75_000);
    meldCijfers('PostgreSQL twee keer weg: de rekening', {
      bevestigd: verkeer.aantal('bevestigd'),
      'geweigerd (niets opgeslagen)': verkeer.aantal('geweigerd'),
      'onbekend, opgelost met dezelfde Idempotency-Key': onbekend,
      effecten: (await effecten(huis)).verwacht,
      'seconden tot laatste effect': seconden,
      antwoorden: [...verkeer.antwoorden].map(([naam, n]) => `${naam}: ${n}`).join(', '),
    });
    expect(verkeer.fouten).toEqual([]);
    expect(await gebrokenBeloften(huis, verkeer)).toEqual({});
    expect(await halveToestanden(huis)).toEqual({});
    expect(await foutenInEffecten(huis)).toEqual({});
    expect(await wachtOpZegels(huis)).toBe(0);
    expect((await verifieer(huis)).afwijkingen).toEqual([]);
    leven();
  });
});
