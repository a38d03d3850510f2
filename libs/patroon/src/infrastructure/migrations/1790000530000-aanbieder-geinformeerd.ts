import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a provider was told of its pattern. Patterns that were closed before have no answer. */
export class AanbiederGeinformeerd1790000530000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE patroon.patronen
        ADD COLUMN geinformeerd_op date,
        ADD COLUMN niet_geinformeerd_reden text CHECK (niet_geinformeerd_reden <> ''),
        ADD CONSTRAINT patronen_geinformeerd CHECK (
          num_nonnulls(geinformeerd_op, niet_geinformeerd_reden) <= CASE WHEN uitkomst = 'opgepakt' THEN 1 ELSE 0 END);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE patroon.patronen
        DROP CONSTRAINT patronen_geinformeerd,
        DROP COLUMN geinformeerd_op,
        DROP COLUMN niet_geinformeerd_reden;
    `);
  }
}
