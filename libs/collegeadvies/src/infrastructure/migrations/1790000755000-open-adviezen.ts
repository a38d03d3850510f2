import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody still has to do something on: the list as it opens, however many were decided before. */
export class OpenAdviezen1790000755000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX adviezen_open ON collegeadvies.adviezen (organisatie_id, id DESC)
        WHERE status IN ('aangehouden', 'bij_jurist', 'concept', 'getoetst', 'verzonden', 'voorstel')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX collegeadvies.adviezen_open');
  }
}
