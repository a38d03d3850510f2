import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATUSSEN = `'voorstel', 'concept', 'bij_jurist', 'getoetst', 'verzonden', 'aangehouden', 'besloten', 'ingetrokken',
  'afgezien'`;

/** After a hand-over an advice is read only, and says so (BK-8.08). */
export class OvergedragenAdviezen1790000692000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE collegeadvies.adviezen DROP CONSTRAINT adviezen_status_check,
        ADD CONSTRAINT adviezen_status_check CHECK (status IN (${STATUSSEN}, 'overgedragen'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      UPDATE collegeadvies.adviezen SET status = 'besloten' WHERE status = 'overgedragen';
      ALTER TABLE collegeadvies.adviezen DROP CONSTRAINT adviezen_status_check,
        ADD CONSTRAINT adviezen_status_check CHECK (status IN (${STATUSSEN}))`);
  }
}
