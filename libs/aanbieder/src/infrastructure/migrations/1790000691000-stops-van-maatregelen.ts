import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stop can follow a corrective measure, and a judge can suspend it. */
export class StopsVanMaatregelen1790000691000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE aanbieder.clientenstops
        ADD COLUMN bron_id uuid,
        ADD COLUMN geschorst_van date,
        ADD COLUMN geschorst_tot date,
        ADD CONSTRAINT clientenstops_bron CHECK (bron_id IS NULL OR basis = 'besluit_college'),
        ADD CONSTRAINT clientenstops_geschorst
          CHECK (geschorst_tot IS NULL OR (geschorst_van IS NOT NULL AND geschorst_tot >= geschorst_van));
      CREATE UNIQUE INDEX clientenstops_bron_uniek ON aanbieder.clientenstops (organisatie_id, bron_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE aanbieder.clientenstops
        DROP COLUMN bron_id, DROP COLUMN geschorst_van, DROP COLUMN geschorst_tot`);
  }
}
