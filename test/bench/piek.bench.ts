import { GELIJKTIJDIG } from '../../libs/termijn/src/jobs/termijnwekkers';
import { totdat } from '../../apps/cli/src/start/processen';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { KaleRij, kaleTransacties } from './kale-rij';
import { Termijnwereld, eisRedis } from './termijnwereld';

const TERMIJNEN = 10_000;

export const piek: Bench = {
  naam: 'P11',
  omschrijving: `${TERMIJNEN} termijnen van 20 organisaties tegelijk`,
  async draai(context) {
    const redisUrl = eisRedis(context);
    const wereld = await Termijnwereld.open(context);
    try {
      return await verken(context, wereld, redisUrl);
    } finally {
      await wereld.sluit();
    }
  },
};

async function duur(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

async function verken(context: Benchcontext, wereld: Termijnwereld, redisUrl: string): Promise<Meetwaarde[]> {
  for (let i = 0; i < 2; i += 1) {
    await wereld.maakTermijnen(500);
    wereld.klok.zet('2026-06-01T08:00:00+02:00');
    console.log('veger', await duur(() => wereld.bewaak.execute()));
    await wereld.eisPreciesEens(TERMIJNEN);
    for (const v of [2, 8, 16]) {
      const werk = await wereld.maakTermijnen(500);
      console.log('transacties', v, await duur(() => kaleTransacties(context.clusterUrl, werk, v)));
    }
    for (const c of [2, 16]) {
      const rij = new KaleRij(redisUrl);
      await rij.plaats(Array.from({ length: TERMIJNEN }, (_, n) => ({ id: `k-${n}`, gegevens: { n } })));
      console.log('bull', c, await duur(() => rij.verwerk(TERMIJNEN, c, () => undefined)));
      await rij.sluit();
    }
    await wereld.maakTermijnen(500);
    wereld.klok.zet('2026-06-01T07:59:57+02:00');
    await wereld.metWekkers(async (wekkers, wachtrij) => {
      console.log('plaats', await duur(() => wekkers.voerUit()));
      await wekkers.onApplicationBootstrap();
      await totdat(async () => wereld.klok.nu().toString() >= '2026-06-01T06:00:00Z', 10_000, 5);
      const begin = performance.now();
      const klaar = async () => {
        const [r] = await wereld.sql<{ n: number }>(`SELECT count(*)::int n FROM termijn.mijlpalen WHERE status = 'gepland'`);
        return r?.n === 0;
      };
      if (i === 1) await wereld.bewaak.execute();
      if (i === 1) console.log('veger klaar', performance.now() - begin);
      await totdat(klaar, 100_000, 100);
      console.log('alles gedaan', performance.now() - begin);
      await totdat(async () => { const s = await wachtrij.stand('wekkers'); return s.actief + s.wachtend + s.uitgesteld === 0; }, 100_000, 100);
      console.log('rij leeg', performance.now() - begin, GELIJKTIJDIG);
    });
    await wereld.eisPreciesEens(TERMIJNEN);
  }
  return [];
}
