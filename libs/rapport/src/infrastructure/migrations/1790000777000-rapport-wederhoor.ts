import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report knows of the hearing of its provider, why there was none, and how many words of the provider fit in it. */
export class RapportWederhoor1790000777000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE rapport.rapporten
        ADD COLUMN wederhoor jsonb,
        ADD COLUMN zonder_wederhoor text CHECK (zonder_wederhoor <> ''),
        ADD CHECK (status <> 'vastgesteld' OR wederhoor ->> 'stand' IS DISTINCT FROM 'loopt'),
        ADD CHECK (zonder_wederhoor IS NULL OR (status = 'vastgesteld' AND wederhoor IS NULL));
      ALTER TABLE rapport.instellingen
        ADD COLUMN meeste_woorden integer NOT NULL DEFAULT 200 CHECK (meeste_woorden BETWEEN 0 AND 5000);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE rapport.instellingen DROP COLUMN meeste_woorden;
      ALTER TABLE rapport.rapporten DROP COLUMN zonder_wederhoor, DROP COLUMN wederhoor;
    `);
  }
}
