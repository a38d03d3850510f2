import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was shared with a college can turn out not to hold: the college goes on seeing it, and that it was withdrawn. */
export class IngetrokkenStukken1790000533000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE college.stukken
        ADD COLUMN ingetrokken_op timestamptz(3) CHECK (ingetrokken_op >= gedeeld_op),
        ADD COLUMN intrekreden text CHECK (intrekreden <> ''),
        ADD CHECK ((ingetrokken_op IS NULL) = (intrekreden IS NULL));
      GRANT UPDATE (ingetrokken_op, intrekreden) ON college.stukken TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE college.stukken DROP COLUMN ingetrokken_op, DROP COLUMN intrekreden');
  }
}
