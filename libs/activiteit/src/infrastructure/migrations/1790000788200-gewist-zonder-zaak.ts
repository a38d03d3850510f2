import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was wiped does not point to its case any more, for that says about whom it was. Who could see the exchange still sees
 * that there was one, and nobody else: that is written down when it is wiped.
 */
export class GewistZonderZaak1790000788200 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE activiteit.uitwisselingen
        -- Null: the whole team.
        ADD COLUMN alleen_voor uuid[],
        ADD COLUMN niet_voor uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE activiteit.uitwisselingen NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE onderzoek.zaak_toegang NO FORCE ROW LEVEL SECURITY;
      UPDATE activiteit.uitwisselingen u SET zaak_id = NULL, zaak_nummer = NULL, alleen_voor = (
          SELECT array_agg(t.gebruiker_id) FROM onderzoek.zaak_toegang t
           WHERE t.organisatie_id = u.organisatie_id AND t.zaak_id = u.zaak_id)
       WHERE status = 'gewist' AND zaak_id IS NOT NULL;
      ALTER TABLE onderzoek.zaak_toegang FORCE ROW LEVEL SECURITY;
      ALTER TABLE activiteit.uitwisselingen FORCE ROW LEVEL SECURITY,
        ADD CONSTRAINT uitwisselingen_gewist_zonder_zaak
          CHECK (CASE status WHEN 'gewist' THEN zaak_id IS NULL ELSE alleen_voor IS NULL AND niet_voor = '{}' END);
      GRANT UPDATE (zaak_id, zaak_nummer, alleen_voor, niet_voor) ON activiteit.uitwisselingen TO nav_app;
      CREATE POLICY lezers ON activiteit.uitwisselingen AS RESTRICTIVE TO nav_app USING (
        status = 'bewaard' OR nullif(current_setting('nav.gebruiker', true), '') IS NULL
        OR (alleen_voor IS NULL OR nullif(current_setting('nav.gebruiker', true), '')::uuid = ANY (alleen_voor))
           AND nullif(current_setting('nav.gebruiker', true), '')::uuid <> ALL (niet_voor));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY lezers ON activiteit.uitwisselingen;
      REVOKE UPDATE (zaak_id, zaak_nummer) ON activiteit.uitwisselingen FROM nav_app;
      ALTER TABLE activiteit.uitwisselingen DROP COLUMN alleen_voor, DROP COLUMN niet_voor;
    `);
  }
}
