import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many measures each provider followed up, and how many not. */
export class OpvolgingPerAanbieder1790000523000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (organisatie_id, zaak_id, aanbieder_id, beoordeeld_op, status) ON maatregel.maatregelen TO nav_zoek;
      CREATE POLICY tellen ON maatregel.maatregelen FOR SELECT TO nav_zoek USING (true);

      -- What was handed over after it was judged had not been followed up.
      CREATE FUNCTION maatregel.tel_per_aanbieder(van date, tot date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, opgevolgd integer, niet_opgevolgd integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.aanbieder_id, count(*) FILTER (WHERE m.status = 'opgevolgd')::int,
               count(*) FILTER (WHERE m.status IN ('niet_opgevolgd', 'overgedragen'))::int
          FROM maatregel.maatregelen m
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND m.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND m.beoordeeld_op BETWEEN van AND tot
           AND (van_aanbieder IS NULL OR m.aanbieder_id = van_aanbieder)
           AND m.zaak_id NOT IN (
             SELECT t.zaak_id FROM onderzoek.zaak_toegang t
              WHERE t.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('maatregel.tel_per_aanbieder(date, date, uuid)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION maatregel.tel_per_aanbieder;
      DROP POLICY tellen ON maatregel.maatregelen;
      REVOKE ALL ON maatregel.maatregelen FROM nav_zoek;
      REVOKE USAGE ON SCHEMA maatregel FROM nav_zoek;
    `);
  }
}
