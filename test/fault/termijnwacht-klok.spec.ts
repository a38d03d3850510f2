import { describe, expect, it, jest } from '@jest/globals';
import { setTimeout as wacht } from 'node:timers/promises';
import { metRedis } from '../harnas/voorzieningen';
import type { Huis } from './huis';
import { type Dagen, brieven, stand, wachtOpAlles, wachtOpWekkers } from './termijnen';
import {
  DAGEN,
  GOED,
  PER_PARTIJ,
  type Wacht,
  meld,
  metHuis,
  metHuisEnRedis,
  metWerkerOp,
  zonderNaam,
} from './termijnproef';

jest.setTimeout(240_000);

const NACHTEN = [
  ['de zomertijd', DAGEN, '2026-03-28T12:00:00+01:00', '2026-03-30', '+02:00'],
  ['de wintertijd', ['2026-10-23', '2026-10-26'], '2026-10-24T12:00:00+02:00', '2026-10-26', '+01:00'],
] as const;

describe('de klok verspringt', () => {
  const keer = (huis: Huis, klok: string, zonder?: Wacht) =>
    metWerkerOp(huis, { klok, zonder }, async () => {
      await wacht(6_000);
      return stand(huis);
    });
  const heenEnWeer = async (naam: string, dagen: Dagen, dag: string, uur: string, zonder?: Wacht) =>
    metHuis({ dagen }, async (huis) => {
      // The fact is recorded from midnight, the letters wait for eight o'clock.
      const voor = await keer(huis, `${dag}T07:59:30${uur}`, zonder);
      if (!zonder) expect(voor).toEqual({ ...GOED, verloren: 2 * PER_PARTIJ });
      await keer(huis, `${dag}T09:00:00${uur}`, zonder);
      await keer(huis, `${dag}T07:00:00${uur}`, zonder);
      const uitkomst = await keer(huis, `${dag}T11:00:00${uur}`, zonder);
      return meld(`klok ± 2 uur over de nacht naar ${naam}${zonderNaam(zonder)}`, uitkomst);
    });

  it.each(NACHTEN)(
    'twee uur vooruit en terug over de nacht naar %s: niets te vroeg, niets dubbel',
    async (naam, dagen, _, dag, uur) => {
      expect(await heenEnWeer(naam, dagen, dag, uur)).toEqual(GOED);
    },
  );

  it('zonder de markering ziet de proef dubbele berichten', async () => {
    const [naam, dagen, , dag, uur] = NACHTEN[0];
    expect((await heenEnWeer(naam, dagen, dag, uur, 'markering')).dubbel).toBeGreaterThan(0);
  });

  it('zonder de controle van de dag ziet de proef dat er te vroeg is verstuurd', async () => {
    const uitkomst = await metHuis({}, (huis) => keer(huis, '2026-03-29T21:00:00+02:00', 'dagcontrole'));
    expect(meld('te vroeg, zonder dagcontrole', uitkomst).vroeg).toBeGreaterThan(0);
  });
});

describe('de klok verspringt onder een lopende worker', () => {
  const sprong = (zonder?: Wacht) =>
    metHuis({}, (huis) => {
      const klok = '2026-03-30T07:00:00+02:00';
      return metWerkerOp(huis, { klok, zonder, sprongMs: 2 * 3_600_000 }, async (worker) => {
        await wacht(6_000);
        const voor = await stand(huis);
        worker.sein('SIGWINCH');
        const begin = performance.now();
        await wachtOpAlles(huis, 45_000);
        const seconden = (performance.now() - begin) / 1_000;
        expect(worker.leeft).toBe(true);
        // Back, and forward again, with a round in each.
        for (let keer = 0; keer < 2; keer += 1) {
          worker.sein('SIGWINCH');
          await wacht(35_000);
        }
        return meld(
          `klok + 2 uur, - 2 uur, + 2 uur onder een lopende worker${zonderNaam(zonder)}`,
          await stand(huis),
          {
            'nog te doen voor de sprong': voor.verloren,
            'seconden van de sprong tot het laatste': seconden,
          },
        );
      });
    });
  it('doet alles binnen een ronde, en niets dubbel als hij terugspringt', async () => {
    expect(await sprong()).toEqual(GOED);
  });
  it('zonder de markering ziet de proef dubbele berichten', async () => {
    expect((await sprong('markering')).dubbel).toBeGreaterThan(0);
  });
});

metRedis('een wekker is gezet voor de nacht waarin de klok wordt verzet', () => {
  /** Set on Saturday, due on Monday. @returns how many letters came by an alarm; the sweep sends the others */
  const overDeNacht = (naam: string, dagen: Dagen, zaterdag: string, acht: string, zonder?: Wacht) =>
    metHuisEnRedis({ dagen, klok: zaterdag }, async (huis, redis) => {
      await metWerkerOp(huis, { klok: zaterdag, zonder }, (_, nu) =>
        wachtOpWekkers(huis, redis, nu(), 30_000),
      );
      const uitkomst = await metWerkerOp(huis, { klok: acht, zonder }, () => wachtOpAlles(huis));
      const { laatste, gewekt } = await brieven(huis, dagen[0]);
      meld(`wekker gezet voor de nacht naar ${naam}${zonderNaam(zonder)}`, uitkomst, {
        'laatste brief na 8 uur (s)': laatste,
        'brieven door een wekker, voor de veger': gewekt,
      });
      expect(uitkomst).toEqual(GOED);
      return gewekt;
    });
  it.each(NACHTEN)(
    'naar %s: hij gaat om acht uur op de klok aan de wand',
    async (naam, dagen, zaterdag, dag, uur) => {
      expect(await overDeNacht(naam, dagen, zaterdag, `${dag}T07:59:45${uur}`)).toBeGreaterThan(0);
    },
  );
  it('geteld in uren in plaats van op de wand ziet de proef dat hij niet op tijd gaat', async () => {
    const [naam, dagen, zaterdag, dag, uur] = NACHTEN[0];
    const gewekt = await overDeNacht(naam, dagen, zaterdag, `${dag}T07:59:45${uur}`, 'wandklok');
    expect(gewekt).toBe(0);
  });
});
