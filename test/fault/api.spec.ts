import { describe, expect, it, jest } from '@jest/globals';
import { rmSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { maakDatabank } from '../harnas/databank';
import { gebrokenBeloften, halveToestanden, meldCijfers } from './controle';
import { Huis } from './huis';
import { nieuweMap } from './servers';
import { Verkeer } from './verkeer';

const KEREN = 5;
jest.setTimeout(180_000);

describe('de api wordt midden in het schrijven gedood', () => {
  it('laat niets half achter, verliest niets wat bevestigd werd, en de nummers hebben geen gaten', async () => {
    const map = nieuweMap();
    const databank = await maakDatabank();
    const huis = await Huis.maak({ map, ...databank });
    const verkeer = new Verkeer(huis);
    try {
      await verkeer.start(8, 5);
      for (let keer = 0; keer < KEREN; keer += 1) {
        const eerder = verkeer.gezien('POST 201');
        // Not on a beat of its own: each time at another point of the eight requests that run.
        while (verkeer.gezien('POST 201') < eerder + 20) await wacht(7);
        await wacht(keer * 3);
        await huis.api.dood();
        await huis.api.start();
      }
      await verkeer.stop();
      const onbekend = verkeer.pogingen.filter(({ uitkomst }) => uitkomst === 'onbekend');
      const [{ n: erWel } = { n: 0 }] = await huis.sql<{ n: number }>(
        'SELECT count(*)::int AS n FROM melding.meldingen WHERE onderwerp = ANY($1)',
        [onbekend.map(({ onderwerp }) => onderwerp)],
      );
      expect(await halveToestanden(huis)).toEqual({});
      await verkeer.losOp();
      meldCijfers('api vijf keer kill -9 onder acht schrijvers', {
        'keren gestart': huis.api.starts,
        'meldingen bevestigd': verkeer.gezien('POST 201'),
        'zonder antwoord gebleven': onbekend.length,
        'daarvan toch al opgeslagen': erWel,
      });
      expect(onbekend.length).toBeGreaterThan(0);
      expect(await gebrokenBeloften(huis, verkeer)).toEqual({});
      expect(await halveToestanden(huis)).toEqual({});
      expect(verkeer.fouten).toEqual([]);
    } finally {
      await verkeer.stop();
      await huis.sluit();
      await databank.sluit();
      rmSync(map, { recursive: true, force: true });
    }
  });
});
