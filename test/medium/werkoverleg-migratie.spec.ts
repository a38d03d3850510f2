import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { maakOrganisatie } from '@navolgbaar/platform/database';
import { LopendOverleg1790000461000 } from '../../libs/weging/src/infrastructure/migrations/1790000461000-lopend-overleg';
import { type Testdatabank, maakDatabank } from '../harnas/databank';

const EERST = '01890000-0000-7000-8000-000000000001';
const LAATST = '01890000-0000-7000-8000-000000000002';
const GESLOTEN = '01890000-0000-7000-8000-000000000003';
const DOCUMENT = '01890000-0000-7000-8000-000000000004';
const MELDING = '01890000-0000-7000-8000-000000000005';

describe('de werkoverleggen van voor er één tegelijk bezig was', () => {
  let databank: Testdatabank;
  let client: pg.Client;
  let organisatieId: string;

  beforeAll(async () => {
    databank = await maakDatabank();
    client = new pg.Client({ connectionString: databank.urls.beheer });
    await client.connect();
    const runner = { query: (sql: string) => client.query(sql) } as unknown as QueryRunner;
    const stap = new LopendOverleg1790000461000();
    await stap.down(runner);
    organisatieId = (await maakOrganisatie(databank.urls.beheer, { naam: 'Oud', code: 'oud', gemeenten: [] }))
      .id;
    const cluster = new pg.Client({ connectionString: databank.clusterUrl });
    await cluster.connect();
    for (const [id, op, status, documentId] of [
      [EERST, '2026-04-01', 'bezig', null],
      [LAATST, '2026-04-08', 'bezig', null],
      [GESLOTEN, '2026-03-25', 'gesloten', DOCUMENT],
    ] as const) {
      await cluster.query(
        `INSERT INTO weging.werkoverleggen (organisatie_id, id, op, status, document_id, sha256, gesloten_op, versie)
         VALUES ($1, $2, $3, $4, $5::uuid, CASE WHEN $5::uuid IS NULL THEN NULL ELSE repeat('a', 64) END,
           CASE WHEN $5::uuid IS NULL THEN NULL ELSE now() END, 1)`,
        [organisatieId, id, op, status, documentId],
      );
    }
    await cluster.query(
      `INSERT INTO weging.agendapunten (organisatie_id, werkoverleg_id, object, object_id, melding_id, groep, volgorde,
         kenmerk, titel, versie) VALUES ($1, $2, 'melding', $3, $3, 'gewogen', 1, '2026-00001', 'Te weinig hulp', 1)`,
      [organisatieId, GESLOTEN, MELDING],
    );
    await stap.up(runner);
    const { rows } = await cluster.query(
      `SELECT id, status, notulen_meldingen FROM weging.werkoverleggen WHERE organisatie_id = $1`,
      [organisatieId],
    );
    await cluster.end();
    na = new Map(rows.map((rij) => [rij.id, rij]));
  });
  afterAll(async () => {
    await client.end();
    await databank.sluit();
  });
  let na: Map<string, { status: string; notulen_meldingen: string[] }>;

  it('laat het nieuwste doorgaan; het andere kan opnieuw beginnen', () => {
    expect(na.get(EERST)?.status).toBe('gepland');
    expect(na.get(LAATST)?.status).toBe('bezig');
  });

  it('weet van oude notulen over welke meldingen zij gaan', () => {
    expect(na.get(GESLOTEN)?.notulen_meldingen).toEqual([MELDING]);
  });
});
