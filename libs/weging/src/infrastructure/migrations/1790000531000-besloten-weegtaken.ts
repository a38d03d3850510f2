import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task is as closed as its melding, before the list of what waits is cut at its limit. */
export class BeslotenWeegtaken1790000531000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE POLICY besloten ON weging.taken AS RESTRICTIVE TO nav_app
        USING (NOT nav.melding_besloten_voor_mij(melding_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP POLICY besloten ON weging.taken');
  }
}
