import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is outside the team, such as a jurist, has conflicts too: his own he may know of, or the database could not keep from
 * him what he should not see.
 */
export class EigenBelangenconflict1790000721000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud ON identiteit.belangenconflicten
        USING (nav.bereik() = 'inhoud' OR gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid)
        WITH CHECK (nav.bereik() = 'inhoud')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY inhoud ON identiteit.belangenconflicten;
      SELECT nav.bescherm_inhoud('identiteit.belangenconflicten')`);
  }
}
