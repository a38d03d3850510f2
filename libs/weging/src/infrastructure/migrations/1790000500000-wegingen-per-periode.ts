import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The weighings of a period, to lay the same beside the same. */
export class WegingenPerPeriode1790000500000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX wegingen_vastgesteld ON weging.wegingen (organisatie_id, vastgesteld_op)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX weging.wegingen_vastgesteld');
  }
}
