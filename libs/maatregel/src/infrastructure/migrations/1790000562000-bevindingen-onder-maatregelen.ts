import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The adopted findings that a maatregel rests on, as they were when it was given. Those from before rest on none. */
export class BevindingenOnderMaatregelen1790000562000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE maatregel.maatregelen ADD COLUMN bevinding_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE maatregel.maatregelen DROP COLUMN bevinding_ids');
  }
}
