import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many files a melder handed in, and how large: a visitor reads no documents, so that counting them gives nought. */
export class RuimteVanMelders1790000410000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.ontvangstcodes
        ADD COLUMN bestanden integer NOT NULL DEFAULT 0 CHECK (bestanden >= 0),
        ADD COLUMN bestandsbytes bigint NOT NULL DEFAULT 0 CHECK (bestandsbytes >= 0);
      GRANT UPDATE (bestanden, bestandsbytes) ON melding.ontvangstcodes TO nav_app;
      -- The owner is no exception to the row policies, which show it nothing: without this the update finds no row.
      ALTER TABLE melding.ontvangstcodes NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE document.documenten NO FORCE ROW LEVEL SECURITY;
      UPDATE melding.ontvangstcodes c SET bestanden = d.aantal, bestandsbytes = d.bytes
        FROM (SELECT organisatie_id, object_id, count(*) AS aantal, sum(grootte) AS bytes FROM document.documenten
               WHERE object = 'melding' AND soort = 'bijlage-melder' GROUP BY organisatie_id, object_id) d
       WHERE d.organisatie_id = c.organisatie_id AND d.object_id = c.melding_id;
      ALTER TABLE document.documenten FORCE ROW LEVEL SECURITY;
      ALTER TABLE melding.ontvangstcodes FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.ontvangstcodes DROP COLUMN bestanden, DROP COLUMN bestandsbytes');
  }
}
