import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many agreements for safety keep a case open, counted by the capability whose agreements they are; and which
 * monitoring is of such an agreement and ends with it.
 */
export class VeiligheidInZaken1790000702000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.zaken
        ADD COLUMN open_afspraken integer NOT NULL DEFAULT 0 CHECK (open_afspraken >= 0);
      ALTER TABLE onderzoek.monitoringen ADD COLUMN van_afspraak boolean NOT NULL DEFAULT false;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.zaken DROP COLUMN open_afspraken;
      ALTER TABLE onderzoek.monitoringen DROP COLUMN van_afspraak;
    `);
  }
}
