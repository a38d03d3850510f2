import { PoolDatabank, type SysteemDatabank, maakPool } from '@navolgbaar/platform/database';
import { SqlWachtlijst } from '../../libs/termijn/src/infrastructure/sql-wachtlijst';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { duurVan, overRonden } from './meten';
import { DAG, Termijnwereld } from './termijnwereld';

const METINGEN = 50;
/** As the sweep asks it by day, and in quiet hours, when it passes the letters by. */
const VRAAG = { vandaag: DAG, na: null, aantal: 1_000 };
const UREN = { overdag: true, 'in de nacht': false };

/** Most of the open terms are due later: on each of the next hundred days one in a hundred. */
const SPREID = `UPDATE termijn.mijlpalen SET op = op + (abs(hashtext(id::text)) % 100)`;

/** P12c: what the sweep asks every half minute, with all open terms of all organisations in the table. */
export const veger: Bench = {
  naam: 'P12c',
  omschrijving: 'de vraag van de veger bij 10 000 open termijnen (--miljoen: bij 1 000 000)',
  async draai(context) {
    const wereld = await Termijnwereld.open(context);
    try {
      const waarden: Meetwaarde[] = [];
      for (const termijnen of [10_000, ...(context.miljoen ? [1_000_000] : [])]) {
        context.meld(`P12c: ${termijnen} termijnen maken`);
        await wereld.maakTermijnen(termijnen / wereld.organisaties.length);
        await wereld.sql(SPREID);
        await wereld.sql('VACUUM ANALYZE termijn.mijlpalen');
        for (const [uur, metBerichten] of Object.entries(UREN)) {
          const maat = `vraag van de veger ${uur}, ${termijnen} open termijnen`;
          waarden.push(await meet(context, maat, metBerichten));
        }
      }
      return waarden;
    } finally {
      await wereld.sluit();
    }
  },
};

async function meet({ urls }: Benchcontext, maat: string, metBerichten: boolean): Promise<Meetwaarde> {
  const databank = new PoolDatabank(maakPool(urls.systeem, 1, 'bench'));
  try {
    const opmerking = await eisIndex(databank, metBerichten);
    const wachtlijst = new SqlWachtlijst(databank);
    const tijden: number[] = [];
    for (let i = 0; i < METINGEN; i += 1) {
      tijden.push(await duurVan(() => wachtlijst.teDoen({ ...VRAAG, metBerichten })));
    }
    const wat = { bench: 'P12c', maat, eenheid: 'ms', poort: { hoogstens: 50 }, opmerking };
    return overRonden(wat, tijden, (tijd) => tijd);
  } finally {
    await databank.onApplicationShutdown();
  }
}

/** @returns the node of the plan that reads the table. @throws when that is not an index scan */
async function eisIndex(databank: SysteemDatabank, metBerichten: boolean): Promise<string> {
  const regels: string[] = [];
  const uitleg = {
    query: async (_: string, sql: string, waarden: unknown[]) => {
      const plan = await databank.query<{ 'QUERY PLAN': string }>('uitleg', `EXPLAIN ${sql}`, waarden);
      regels.push(...plan.map((rij) => rij['QUERY PLAN']));
      return [];
    },
  };
  await new SqlWachtlijst(uitleg as unknown as SysteemDatabank).teDoen({ ...VRAAG, metBerichten });
  const index = regels
    .map((regel) => /(Bitmap )?Index (Only )?Scan (using|on) \w+/.exec(regel)?.[0])
    .find(Boolean);
  if (!index || regels.some((regel) => regel.includes('Seq Scan'))) throw new Error(regels.join('\n'));
  return index;
}
