import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { werkvoorraadvraag } from '../../libs/melding/src/infrastructure/werkvoorraad.sql';
import type { Benchcontext } from '../bench/bench';
import { LIJST } from '../bench/kale-lijst';
import { Termijnwereld } from '../bench/termijnwereld';
import { leegOrganisaties, vulOrganisaties } from '../bench/vulling';
import { type Testdatabank, maakDatabank } from '../harnas/databank';

/**
 * Benches are run now and then only. What they stand on is tried here, small: a column more in a list and a part more in a
 * module once stopped five of them, and nobody saw it.
 */
let databank: Testdatabank;
let map: string;

beforeAll(async () => {
  databank = await maakDatabank();
  map = mkdtempSync(join(tmpdir(), 'navolgbaar-benches-'));
});
afterEach(() => leegOrganisaties(databank.clusterUrl));
afterAll(async () => {
  await databank.sluit();
  rmSync(map, { recursive: true, force: true });
});

async function vraag<R extends pg.QueryResultRow>(
  url: string,
  sql: string,
  waarden: unknown[],
  organisatieId = '',
): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `SELECT set_config('nav.organisatie', $1, false), set_config('nav.bereik', 'inhoud', false)`,
      [organisatieId],
    );
    return (await client.query<R>(sql, waarden)).rows;
  } finally {
    await client.end();
  }
}

describe('de kale werkvoorraad van P1', () => {
  it('heeft dezelfde rijen met dezelfde velden als die van de api', async () => {
    const [eerste] = await vulOrganisaties(databank.clusterUrl, 4_000, () => undefined);
    const id = eerste?.id as string;
    const filter = { soort: null, aanbiederId: null, behandelaarId: null, teLaatOp: null, vanaf: undefined };
    const { sql, waarden } = werkvoorraadvraag(id, {
      ...{ ...filter, aantal: 50 },
      status: ['ontvangen', 'in_weging', 'besloten_actie'],
    });
    const [onze] = await vraag<{ regels: string }>(databank.urls.app, sql, waarden, id);
    const kale = await vraag(databank.clusterUrl, LIJST, [id, 51]);
    expect(kale).toHaveLength(51);
    expect(JSON.parse(`[${onze?.regels}]`)).toEqual(JSON.parse(JSON.stringify(kale)));
  });
});

describe('de wereld van de termijnbenches', () => {
  it('start, en herinnert elk van haar termijnen precies één keer', async () => {
    const context: Benchcontext = {
      ...{ urls: databank.urls, clusterUrl: databank.clusterUrl, map },
      ...{ postmaster: null, serverlog: null, redisUrl: null, chromium: null },
      ...{ miljoen: false, meld: () => undefined },
    };
    const wereld = await Termijnwereld.open(context);
    try {
      await wereld.maakTermijnen(2);
      await wereld.bewaak.execute();
      await wereld.eisPreciesEens(40);
    } finally {
      await wereld.sluit();
    }
  });
});
