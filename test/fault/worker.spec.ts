import { describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { totdat } from '../../apps/cli/src/start/processen';
import { type Testdatabank, maakDatabank } from '../harnas/databank';
import { metRedis } from '../harnas/voorzieningen';
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
import { EigenRedis, nieuweMap } from './servers';
import { Verkeer } from './verkeer';

const GEBEURTENISSEN = 200;
/** Killed when this many effects are there: in the middle of others, which are then half done. */
const DOOD_BIJ = [25, 70, 115];
jest.setTimeout(240_000);

async function proef(naam: string, databank: Testdatabank, map: string, redisUrl?: string): Promise<void> {
  const huis = await Huis.maak({ map, ...databank, ...(redisUrl ? { redisUrl } : {}) });
  try {
    await huis.worker.start();
    const verkeer = new Verkeer(huis);
    const begin = performance.now();
    const meldingen = meldAlles(huis, verkeer);
    for (const aantal of DOOD_BIJ) {
      expect(await totdat(async () => (await effecten(huis)).gebeurd >= aantal, 60_000, 5)).toBe(true);
      await huis.worker.dood();
      await huis.worker.start();
    }
    await meldingen;
    const bijLaatste = performance.now();
    await wachtOpEffecten(huis, 120_000);
    const { verwacht } = await effecten(huis);
    expect(verwacht).toBe(GEBEURTENISSEN);
    expect(await foutenInEffecten(huis)).toEqual({});
    expect(await halveToestanden(huis)).toEqual({});
    expect(await gebrokenBeloften(huis, verkeer)).toEqual({});
    meldCijfers(`worker drie keer kill -9, wachtrij ${naam}`, {
      'gebeurtenissen, elk één zaak': verwacht,
      'keren gestart': huis.worker.starts,
      'seconden in totaal': (performance.now() - begin) / 1_000,
      'seconden na de laatste melding': (performance.now() - bijLaatste) / 1_000,
      ...(await zegelsKloppen(huis, verkeer)),
    });
  } finally {
    await huis.sluit();
  }
}

/** Four at a time, so that the counter of an organisation is fought for. */
async function meldAlles(huis: Huis, verkeer: Verkeer): Promise<void> {
  let volgende = 0;
  const schrijver = async () => {
    for (let n = (volgende += 1); n <= GEBEURTENISSEN; n = volgende += 1) {
      const partij = huis.partijen[n % 2];
      if (partij) await verkeer.meld(partij, `Nummer ${n}`);
    }
  };
  await Promise.all([schrijver(), schrijver(), schrijver(), schrijver()]);
}

/** The chain has no crack where the worker died, and goes on: a line of now is sealed behind the others. */
async function zegelsKloppen(huis: Huis, verkeer: Verkeer): Promise<Record<string, number>> {
  expect(await wachtOpZegels(huis)).toBe(0);
  const eerst = await verifieer(huis);
  expect(eerst.afwijkingen).toEqual([]);
  for (const partij of huis.partijen) await verkeer.meld(partij, 'Na afloop');
  await wachtOpEffecten(huis, 30_000);
  expect(await wachtOpZegels(huis)).toBe(0);
  const daarna = await verifieer(huis);
  expect(daarna.afwijkingen).toEqual([]);
  expect(daarna.schakels).toBeGreaterThan(eerst.schakels);
  return { 'auditregels in de ketens, zonder afwijking': daarna.schakels };
}

// Seen red: with an inbox row outside the transaction of its effect, what the dead worker had begun has no effect.
describe('de worker wordt drie keer gedood tijdens het werk', () => {
  it('met de wachtrij in PostgreSQL: elk effect precies één keer, en de auditketen klopt en gaat door', async () => {
    const map = nieuweMap();
    const databank = await maakDatabank();
    try {
      await proef('PostgreSQL', databank, map);
    } finally {
      await databank.sluit();
      rmSync(map, { recursive: true, force: true });
    }
  });
});

metRedis('de worker wordt drie keer gedood met de wachtrij in Redis', () => {
  it('geeft elk effect precies één keer, en de auditketen klopt en gaat door', async () => {
    const map = nieuweMap();
    const databank = await maakDatabank();
    const redis = await EigenRedis.maak(map);
    try {
      await proef('Redis', databank, map, redis.url);
    } finally {
      await redis.dood();
      await databank.sluit();
      rmSync(map, { recursive: true, force: true });
    }
  });
});
