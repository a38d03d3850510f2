import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was passed on may be a finding: which version of it, and how people call it. */
export class DoorgegevenBevinding1790000663000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.doorgiften
        ADD COLUMN bevinding_id uuid,
        ADD COLUMN bevinding_nummer text CHECK (bevinding_nummer <> ''),
        ADD CONSTRAINT doorgiften_bevinding_check CHECK ((bevinding_id IS NULL) = (bevinding_nummer IS NULL))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE onderzoek.doorgiften DROP COLUMN bevinding_id, DROP COLUMN bevinding_nummer');
  }
}
