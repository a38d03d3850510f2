import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of the report was heard, so that a next one can be held against it. Never changed once it was sent. */
export class GehoordeVersie1790000785000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE wederhoor.wederhoren
        ADD COLUMN rapportversie_id uuid,
        ADD FOREIGN KEY (organisatie_id, rapportversie_id) REFERENCES rapport.versies;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE wederhoor.wederhoren DROP COLUMN rapportversie_id');
  }
}
