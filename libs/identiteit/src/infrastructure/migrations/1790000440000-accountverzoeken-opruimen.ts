import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A refused request holds the name and address of somebody who has no account: it does not stay for ever. */
export class AccountverzoekenOpruimen1790000440000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT DELETE ON identiteit.accountverzoeken TO nav_app;
      CREATE POLICY alleen_systeem_ruimt_op ON identiteit.accountverzoeken AS RESTRICTIVE FOR DELETE TO nav_app
        USING (status = 'geweigerd' AND nullif(current_setting('nav.gebruiker', true), '') IS NULL);
      CREATE INDEX accountverzoeken_geweigerd ON identiteit.accountverzoeken (organisatie_id, beslist_op)
        WHERE status = 'geweigerd';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX identiteit.accountverzoeken_geweigerd;
      DROP POLICY alleen_systeem_ruimt_op ON identiteit.accountverzoeken;
      REVOKE DELETE ON identiteit.accountverzoeken FROM nav_app;
    `);
  }
}
