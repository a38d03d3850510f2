import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A jurist or member of a college with a conflict of interest towards the provider reads no advice on it (Awb art. 2:4). */
export class Adviesbelang1790000720000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE POLICY belangenconflict ON collegeadvies.adviezen AS RESTRICTIVE TO nav_app
        USING (aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]))
        WITH CHECK (true)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP POLICY belangenconflict ON collegeadvies.adviezen');
  }
}
