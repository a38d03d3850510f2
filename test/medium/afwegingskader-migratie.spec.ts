import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { maakOrganisatie } from '@navolgbaar/platform/database';
import { Weegkenmerken1790000422000 } from '../../libs/melding/src/infrastructure/migrations/1790000422000-weegkenmerken';
import { Afwegingskaders1790000420000 } from '../../libs/weging/src/infrastructure/migrations/1790000420000-afwegingskaders';
import { Weegwerk1790000421000 } from '../../libs/weging/src/infrastructure/migrations/1790000421000-weegwerk';
import { type Testdatabank, maakDatabank } from '../harnas/databank';

const M1 = '01890000-0000-7000-8000-000000000001';
const M2 = '01890000-0000-7000-8000-000000000002';
const WEGING = '01890000-0000-7000-8000-000000000003';
const MELDING = '01890000-0000-7000-8000-000000000004';
const CEL = { klein: 'groen', gemiddeld: 'oranje', groot: 'rood' };
const CELLEN = { ontwikkeling: CEL, basale_veiligheid: CEL, levensbedreigend: CEL };
const AFSTEMMING = { gedaan: true, toelichting: 'Gebeld met beide.' };

describe('wat er was voor het afwegingskader versies kreeg', () => {
  let databank: Testdatabank;
  let client: pg.Client;
  let organisatieId: string;
  const stappen = [
    new Afwegingskaders1790000420000(),
    new Weegwerk1790000421000(),
    new Weegkenmerken1790000422000(),
  ];

  beforeAll(async () => {
    databank = await maakDatabank();
    client = new pg.Client({ connectionString: databank.clusterUrl });
    await client.connect();
    const runner = { query: (sql: string, waarden?: unknown[]) => client.query(sql, waarden) };
    for (const stap of [...stappen].reverse()) await stap.down(runner as unknown as QueryRunner);
    organisatieId = (await maakOrganisatie(databank.urls.beheer, { naam: 'Oud', code: 'oud', gemeenten: [] }))
      .id;
    for (const [id, versie, aanname] of [
      [M1, 1, true],
      [M2, 2, false],
    ] as const) {
      await client.query(
        `INSERT INTO weging.matrices (organisatie_id, id, versie, geldig_vanaf, bron, aanname, cellen)
         VALUES ($1, $2, $3, '2026-01-01', 'Bron', $4, $5)`,
        [organisatieId, id, versie, aanname, JSON.stringify(CELLEN)],
      );
    }
    await client.query(
      `INSERT INTO weging.wegingen (organisatie_id, id, melding_id, matrix_id, matrixversie, kleur, inhoud, vastgesteld_op)
       VALUES ($1, $2, $3, $4, 1, 'rood', $5, now())`,
      [
        ...[organisatieId, WEGING, MELDING, M1],
        JSON.stringify({ ernst: 'levensbedreigend', omvang: 'groot', afstemming: AFSTEMMING, kleur: 'rood' }),
      ],
    );
    for (const stap of stappen) await stap.up(runner as unknown as QueryRunner);
  });
  afterAll(async () => {
    await client.end();
    await databank.sluit();
  });

  it('houdt nummer, dag en kleuren, en wie er een vaststelde', async () => {
    const { rows } = await client.query(
      `SELECT nummer, status, jsonb_array_length(inhoud->'cellen') AS cellen,
              jsonb_path_query_first(inhoud, '$.cellen[*] ? (@.ernst == "ontwikkeling" && @.omvang == "groot")')->>'kleur' AS kleur
         FROM weging.afwegingskaders WHERE organisatie_id = $1 ORDER BY nummer`,
      [organisatieId],
    );
    expect(rows).toEqual([
      { nummer: 1, status: 'meegeleverd', cellen: 9, kleur: 'rood' },
      { nummer: 2, status: 'vastgesteld', cellen: 9, kleur: 'rood' },
    ]);
  });

  it('leest een oude weging met de namen van toen, en het ene contact voor beide partijen', async () => {
    const { rows } = await client.query('SELECT inhoud FROM weging.wegingen WHERE id = $1', [WEGING]);
    expect(rows[0].inhoud).toMatchObject({
      ...{ ernstNaam: 'Levensbedreigend', omvangNaam: 'Groot', levensbedreigend: true, kleur: 'rood' },
      ...{ afstemming: { contractbeheer: AFSTEMMING, toegang: AFSTEMMING }, aanZet: null, partners: [] },
    });
  });
});
