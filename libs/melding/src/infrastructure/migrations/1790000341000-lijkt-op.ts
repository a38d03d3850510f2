import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day by which meldingen are compared: of the event, else of the receipt. A column, since an index on the expression
 * could not be used: what computes it is not leakproof, and row-level security comes first.
 */
export class LijktOp1790000341000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen ADD COLUMN vergelijkdag date NOT NULL
        GENERATED ALWAYS AS (coalesce(gebeurtenisdatum, (ontvangen_op AT TIME ZONE 'Europe/Amsterdam')::date)) STORED;
      CREATE INDEX meldingen_lijkt_aanbieder ON melding.meldingen (organisatie_id, aanbieder_id, vergelijkdag)
        WHERE aanbieder_id IS NOT NULL;
      CREATE INDEX meldingen_lijkt_locatie ON melding.meldingen (organisatie_id, locatie_id, vergelijkdag)
        WHERE locatie_id IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.meldingen DROP COLUMN vergelijkdag');
  }
}
