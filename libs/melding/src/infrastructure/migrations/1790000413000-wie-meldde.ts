import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which provider reported: it stays so when the melding turns out to be about another. */
export class WieMeldde1790000413000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen ADD COLUMN melder_aanbieder_id uuid;
      -- The owner is no exception to the row policies, which show it nothing: without this the update finds no row.
      ALTER TABLE melding.meldingen NO FORCE ROW LEVEL SECURITY;
      UPDATE melding.meldingen SET melder_aanbieder_id = aanbieder_id WHERE via_aanbieder;
      ALTER TABLE melding.meldingen FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.meldingen DROP COLUMN melder_aanbieder_id');
  }
}
