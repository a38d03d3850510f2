import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Numbers over all providers at once. Under row-level security each line would ask by itself whether its case is closed: the
 * functions that count belong to the role that searches, repeat the rule of access, and leave out what is closed to
 * anybody, so that a number is the same for everyone and tells nothing of what is closed.
 */
export class Tellingen1790000520000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION nav.laat_tellen(functie regprocedure) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE schema text := (SELECT pronamespace::regnamespace::text FROM pg_proc WHERE oid = functie);
      BEGIN
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', functie);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO nav_app', functie);
        -- A function belongs to who may create in its schema; only for this moment.
        EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %I TO nav_zoek', schema);
        EXECUTE format('ALTER FUNCTION %s OWNER TO nav_zoek', functie);
        EXECUTE format('REVOKE CREATE ON SCHEMA %I FROM nav_zoek', schema);
      END $$;
      GRANT USAGE ON SCHEMA onderzoek TO nav_zoek;
      GRANT SELECT (organisatie_id, zaak_id) ON onderzoek.zaak_toegang TO nav_zoek;
      GRANT SELECT (organisatie_id, zaak_id, melding_id) ON onderzoek.zaak_meldingen TO nav_zoek;
      CREATE POLICY tellen ON onderzoek.zaak_toegang FOR SELECT TO nav_zoek USING (true);
      CREATE POLICY tellen ON onderzoek.zaak_meldingen FOR SELECT TO nav_zoek USING (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY tellen ON onderzoek.zaak_toegang;
      DROP POLICY tellen ON onderzoek.zaak_meldingen;
      REVOKE ALL ON onderzoek.zaak_toegang, onderzoek.zaak_meldingen FROM nav_zoek;
      REVOKE USAGE ON SCHEMA onderzoek FROM nav_zoek;
      DROP FUNCTION nav.laat_tellen;
    `);
  }
}
