import { PARTIJ } from '../../libs/termijn/src/application/queries/komende-wekkers';
import { alsOpdracht } from '../../libs/termijn/src/jobs/termijnwekkers';
import type { Bench } from './bench';
import { KaleRij } from './kale-rij';
import { duurVan, inBeurten, overRonden } from './meten';
import { Termijnwereld, type Wekbaar, aantalWekkers, eisRedis } from './termijnwereld';

const HERBOUW = 100_000;
const MORGEN = '2026-06-02';
const RONDEN = 2;
const DAG_MS = 86_400_000;

/**
 * P12b: Redis comes back empty. Ours reads from PostgreSQL what is to come and sets it again; the yardstick has all jobs
 * in memory and only hands them to BullMQ, in parts as large as ours.
 */
export const herbouw: Bench = {
  naam: 'P12b',
  omschrijving: `${HERBOUW} wekkers opnieuw zetten na een geleegde Redis`,
  async draai(context) {
    const redisUrl = eisRedis(context);
    const wereld = await Termijnwereld.open(context);
    try {
      context.meld(`P12b: ${HERBOUW} termijnen maken`);
      const open = await wereld.maakTermijnen(HERBOUW / wereld.organisaties.length, MORGEN);
      const meet = { onze: () => herbouwOnze(wereld), kale: () => herbouwKaal(redisUrl, open) };
      const ronden = await inBeurten(
        ['onze', 'kale'] as const,
        RONDEN,
        (kant) => meet[kant](),
        ({ onze, kale }, ronde) =>
          context.meld(`P12b ronde ${ronde}/${RONDEN}: ${onze.toFixed(0)} ms tegen ${kale.toFixed(0)} ms`),
      );
      const bench = 'P12b';
      return [
        overRonden(
          { bench, maat: 'herbouw / kale addBulk', eenheid: '×', poort: { hoogstens: 2 } },
          ronden,
          ({ onze, kale }) => onze / kale,
        ),
        overRonden({ bench, maat: 'herbouw', eenheid: 'ms' }, ronden, ({ onze }) => onze),
        overRonden({ bench, maat: 'kale addBulk', eenheid: 'ms' }, ronden, ({ kale }) => kale),
      ];
    } finally {
      await wereld.sluit();
    }
  },
};

async function herbouwOnze(wereld: Termijnwereld): Promise<number> {
  return wereld.metWekkers(async (wekkers, wachtrij) => {
    const duur = await duurVan(() => wekkers.voerUit());
    const gezet = await aantalWekkers(wachtrij);
    if (gezet !== HERBOUW) throw new Error(`${gezet} van ${HERBOUW} wekkers zijn gezet.`);
    return duur;
  });
}

async function herbouwKaal(redisUrl: string, open: readonly Wekbaar[]): Promise<number> {
  const rij = new KaleRij(redisUrl);
  try {
    const taken = open.map((wekker) => alsOpdracht({ ...wekker, overMs: DAG_MS }));
    return await duurVan(async () => {
      for (let van = 0; van < taken.length; van += PARTIJ) await rij.plaats(taken.slice(van, van + PARTIJ));
    });
  } finally {
    await rij.sluit();
  }
}
