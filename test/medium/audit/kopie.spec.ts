import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakPool } from '@navolgbaar/platform/database';
import type pg from 'pg';
import { kopieer } from '../../../libs/platform/src/audit/kopie';
import { type Werkplek, openWerkplek } from '../../harnas/werkplek';

let plek: Werkplek;
let pool: pg.Pool;
beforeAll(async () => {
  plek = await openWerkplek();
  // With the time limits of the house: they change how `pg` tells the end of a query.
  pool = maakPool(plek.databank.urls.app, 1, 'proef');
});
afterAll(async () => {
  await pool.end();
  await plek.sluit();
});

async function kopie(sql: string, neem: (rij: readonly (string | null)[]) => void): Promise<void> {
  const client = await pool.connect();
  try {
    await kopieer(client, sql, neem);
  } finally {
    client.release();
  }
}

describe('een kopie uit de databank', () => {
  it('geeft alle rijen in hun volgorde', async () => {
    const rijen: unknown[] = [];
    await kopie('COPY (SELECT n FROM generate_series(1, 3) n) TO STDOUT', (rij) => rijen.push(rij));
    expect(rijen).toEqual([['1'], ['2'], ['3']]);
  });

  it('die de databank weigert, eindigt met haar fout', async () => {
    await expect(kopie('COPY (SELECT 1/0) TO STDOUT', () => undefined)).rejects.toMatchObject({
      code: '22012',
    });
  });

  it('waarvan het verwerken mislukt, eindigt met die fout, en de verbinding blijft bruikbaar', async () => {
    const weiger = () => {
      throw new Error('past niet');
    };
    await expect(kopie('COPY (SELECT 1) TO STDOUT', weiger)).rejects.toThrow('past niet');
    await expect(kopie('COPY (SELECT 1) TO STDOUT', () => undefined)).resolves.toBeUndefined();
  });
});
