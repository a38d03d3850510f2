import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A definition says whether its terms can be suspended, and a term can stand still. */
export class Opschorting1790000130000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    // Empty in what is there already: a version that was used is never edited (architecture.md §3.5).
    await q.query(`
      ALTER TABLE termijn.definities
        ADD COLUMN opschorting_bron text CHECK (opschorting_bron <> ''),
        ADD CONSTRAINT definities_opschortbaar CHECK (opschorting_bron IS NULL OR (code <> 'T-01' AND aard = 'termijn'))`);
    await q.query(`
      ALTER TABLE termijn.termijnen DROP CONSTRAINT termijnen_status_check,
        ADD CONSTRAINT termijnen_status_check CHECK (status IN
          ('loopt', 'te_laat', 'opgeschort', 'voldaan', 'voldaan_te_laat', 'ingetrokken', 'afgelopen'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE termijn.termijnen DROP CONSTRAINT termijnen_status_check,
        ADD CONSTRAINT termijnen_status_check CHECK (status IN
          ('loopt', 'te_laat', 'voldaan', 'voldaan_te_laat', 'ingetrokken', 'afgelopen'))`);
    await q.query('ALTER TABLE termijn.definities DROP COLUMN opschorting_bron CASCADE');
  }
}
