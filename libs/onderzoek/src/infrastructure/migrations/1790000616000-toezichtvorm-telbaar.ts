import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role that counts over all providers knows of which kind of supervision a case is, and nothing else of it. */
export class ToezichtvormTelbaar1790000616000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (organisatie_id, id, toezichtvorm) ON onderzoek.zaken TO nav_zoek;
      CREATE POLICY tellen ON onderzoek.zaken FOR SELECT TO nav_zoek USING (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY tellen ON onderzoek.zaken;
      REVOKE SELECT (organisatie_id, id, toezichtvorm) ON onderzoek.zaken FROM nav_zoek;
    `);
  }
}
