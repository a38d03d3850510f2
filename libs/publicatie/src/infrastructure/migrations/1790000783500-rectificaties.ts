import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was wrong in a public report and what it must be, as it was said to the public and by whom. */
export class Rectificaties1790000783500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE publicatie.besluiten
        ADD COLUMN rectificaties jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(rectificaties) = 'array')
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE publicatie.besluiten DROP COLUMN rectificaties');
  }
}
