import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an agreement ended stood where the last evaluation did, and took its place. */
export class Beeindigreden1790000411000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE partner.afspraken ADD COLUMN beeindigreden text CHECK (beeindigreden <> '');
      -- The owner is no exception to the row policies, which show it nothing: without this the update finds no row.
      ALTER TABLE partner.afspraken NO FORCE ROW LEVEL SECURITY;
      UPDATE partner.afspraken SET beeindigreden = bevinding, bevinding = NULL WHERE beeindigd_op IS NOT NULL;
      ALTER TABLE partner.afspraken FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE partner.afspraken DROP COLUMN beeindigreden');
  }
}
