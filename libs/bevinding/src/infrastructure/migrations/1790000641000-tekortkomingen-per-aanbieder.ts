import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often a case ended with a shortcoming, at the provider whose shortcoming it was. Adopted findings say that; a case
 * that has none counts for the provider that it was opened for.
 */
export class TekortkomingenPerAanbieder1790000641000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (organisatie_id, zaak_id, aanbieder_id, soort, status) ON bevinding.bevindingen TO nav_zoek;
      CREATE POLICY tellen ON bevinding.bevindingen FOR SELECT TO nav_zoek USING (true);

      -- A case counts once for a provider, however many findings there are.
      CREATE FUNCTION bevinding.tekortkomingen_per_aanbieder(van date, tot date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, aantal integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        WITH per_zaak AS (
          SELECT DISTINCT z.zaak_id,
                 CASE WHEN b.zaak_id IS NULL THEN z.eerste_aanbieder_id ELSE b.aanbieder_id END AS aanbieder_id
            FROM onderzoek.zaken_met_tekortkoming(van, tot) z
            LEFT JOIN bevinding.bevindingen b
              ON b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid AND b.zaak_id = z.zaak_id
             AND b.soort = 'tekortkoming' AND b.status = 'vastgesteld')
        SELECT p.aanbieder_id, count(*)::int FROM per_zaak p
         WHERE p.aanbieder_id IS NOT NULL AND (van_aanbieder IS NULL OR p.aanbieder_id = van_aanbieder)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('bevinding.tekortkomingen_per_aanbieder(date, date, uuid)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION bevinding.tekortkomingen_per_aanbieder;
      DROP POLICY tellen ON bevinding.bevindingen;
      REVOKE SELECT (organisatie_id, zaak_id, aanbieder_id, soort, status) ON bevinding.bevindingen FROM nav_zoek;
    `);
  }
}
