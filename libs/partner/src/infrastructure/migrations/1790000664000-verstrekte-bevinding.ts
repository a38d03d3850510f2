import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was given may be a finding about a pgb-houder, to the college. */
export class VerstrekteBevinding1790000664000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE partner.verstrekkingen
        DROP CONSTRAINT verstrekkingen_bron_check,
        ADD CONSTRAINT verstrekkingen_bron_check
          CHECK (bron IN ('doorzending', 'doorgifte', 'vraag', 'bevinding', 'zelf'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE partner.verstrekkingen
        DROP CONSTRAINT verstrekkingen_bron_check,
        ADD CONSTRAINT verstrekkingen_bron_check CHECK (bron IN ('doorzending', 'doorgifte', 'vraag', 'zelf'))`);
  }
}
