import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many request lists a case waits for. What is open already is counted by the capability whose lists they are. */
export class OpenOpvraaglijsten1790000660000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.zaken
        ADD COLUMN open_opvraaglijsten integer NOT NULL DEFAULT 0 CHECK (open_opvraaglijsten >= 0)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE onderzoek.zaken DROP COLUMN open_opvraaglijsten');
  }
}
