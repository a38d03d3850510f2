import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { Ontvangst1790000070000 } from '../../../libs/melding/src/infrastructure/migrations/1790000070000-ontvangst';
import { type Testdatabank, maakDatabank } from '../../harnas/databank';
import { invoegopdracht } from '../../harnas/vulling';

describe('de migratie die ontvangen en registreren uit elkaar haalt', () => {
  let databank: Testdatabank;
  beforeAll(async () => {
    databank = await maakDatabank();
  });
  afterAll(() => databank.sluit());

  const met = async <T>(url: string, doe: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return await doe(client);
    } finally {
      await client.end();
    }
  };

  it('geeft wat er al was zijn moment van registreren, hoewel de eigenaar geen rij mag zien', async () => {
    const migratie = new Ontvangst1790000070000();
    const als = (client: pg.Client) =>
      ({ query: (sql: string) => client.query(sql) }) as unknown as QueryRunner;
    await met(databank.urls.beheer, (eigenaar) => migratie.down(als(eigenaar)));
    await met(databank.clusterUrl, async (baas) => {
      const regels = await baas.query<{ conname: string }>(
        `SELECT conname FROM pg_constraint WHERE conrelid = 'melding.meldingen'::regclass AND contype IN ('c', 'f')`,
      );
      for (const { conname } of regels.rows) {
        await baas.query(`ALTER TABLE melding.meldingen DROP CONSTRAINT ${conname}`);
      }
      const { sql, waarden } = await invoegopdracht(baas, 'melding.meldingen', randomUUID());
      await baas.query(sql, waarden);
    });
    await met(databank.urls.beheer, async (eigenaar) => {
      expect((await eigenaar.query('SELECT 1 FROM melding.meldingen')).rows).toEqual([]);
      await migratie.up(als(eigenaar));
      // Still no exception to the row policies afterwards.
      expect((await eigenaar.query('SELECT 1 FROM melding.meldingen')).rows).toEqual([]);
    });
    const { rows } = await met(databank.clusterUrl, (baas) =>
      baas.query('SELECT geregistreerd_op = ontvangen_op AS gelijk FROM melding.meldingen'),
    );
    expect(rows).toEqual([{ gelijk: true }]);
  });
});
