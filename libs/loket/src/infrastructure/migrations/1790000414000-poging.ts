import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a visitor typed on a page that could not be taken, encrypted: after every form a page that can be read again, so
 * that Back leads to it and not to a form that was sent.
 */
export class Poging1790000414000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE loket.concepten ADD COLUMN poging bytea,
        ADD CHECK (meldingsnummer IS NULL OR poging IS NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE loket.concepten DROP COLUMN poging');
  }
}
