import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A conflict of interest with any of the providers of a case closes it, not only with the first. */
export class ConflictMetBetrokkene1790000583000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (organisatie_id, zaak_id, aanbieder_id) ON onderzoek.zaak_aanbieders TO nav_zoek;
      CREATE POLICY tellen ON onderzoek.zaak_aanbieders FOR SELECT TO nav_zoek USING (true);
      -- As its owner: the policies of what belongs to a case ask for the case, and would turn round.
      CREATE FUNCTION onderzoek.zaken_met(aanbieders uuid[]) RETURNS uuid[]
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT coalesce(array_agg(b.zaak_id), '{}') FROM onderzoek.zaak_aanbieders b
         WHERE b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND b.aanbieder_id = ANY (aanbieders)
      $$;
      SELECT nav.laat_tellen('onderzoek.zaken_met(uuid[])');
      CREATE POLICY belangenconflict_betrokkene ON onderzoek.zaken AS RESTRICTIVE TO nav_app
        USING (id <> ALL ((SELECT onderzoek.zaken_met(nav.mijn_conflicten()))::uuid[]));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY belangenconflict_betrokkene ON onderzoek.zaken;
      DROP FUNCTION onderzoek.zaken_met;
      DROP POLICY tellen ON onderzoek.zaak_aanbieders;
      REVOKE ALL ON onderzoek.zaak_aanbieders FROM nav_zoek;
    `);
  }
}
