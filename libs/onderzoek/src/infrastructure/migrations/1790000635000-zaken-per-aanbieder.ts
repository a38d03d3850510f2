import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is going on at each provider, and how often a case ended with a shortcoming. It is stored for the whole team: without
 * cases that are closed to anybody, and the same for whoever asks, also with a conflict of interest.
 */
export class ZakenPerAanbieder1790000635000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (aanbieder_id, status, open_monitoring, besloten, uitkomst, afgesloten_op) ON onderzoek.zaken TO nav_zoek;

      -- A case counts once for every provider that it concerns.
      CREATE FUNCTION onderzoek.lopend_per_aanbieder(van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, aantal integer, monitoring integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        WITH lopend AS (
          SELECT z.id, z.aanbieder_id, z.status <> 'afgesloten' AS open, z.open_monitoring
            FROM onderzoek.zaken z
           WHERE current_setting('nav.bereik', true) = 'inhoud'
             AND z.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
             AND (z.status <> 'afgesloten' OR z.open_monitoring) AND NOT z.besloten)
        SELECT p.aanbieder_id, count(*) FILTER (WHERE p.open)::int, count(*) FILTER (WHERE p.open_monitoring)::int
          FROM (SELECT l.id, l.aanbieder_id, l.open, l.open_monitoring FROM lopend l
                 UNION
                SELECT l.id, b.aanbieder_id, l.open, l.open_monitoring FROM lopend l
                  JOIN onderzoek.zaak_aanbieders b
                    ON b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid AND b.zaak_id = l.id) p
         WHERE p.aanbieder_id IS NOT NULL AND (van_aanbieder IS NULL OR p.aanbieder_id = van_aanbieder)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('onderzoek.lopend_per_aanbieder(uuid)');

      CREATE FUNCTION onderzoek.tekortkomingen_per_aanbieder(van date, tot date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, aantal integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT z.aanbieder_id, count(*)::int
          FROM onderzoek.zaken z
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND z.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND z.uitkomst = 'tekortkoming' AND NOT z.besloten AND z.aanbieder_id IS NOT NULL
           AND z.afgesloten_op >= van::timestamp AT TIME ZONE 'Europe/Amsterdam'
           AND z.afgesloten_op < (tot + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'
           AND (van_aanbieder IS NULL OR z.aanbieder_id = van_aanbieder)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('onderzoek.tekortkomingen_per_aanbieder(date, date, uuid)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION onderzoek.lopend_per_aanbieder;
      DROP FUNCTION onderzoek.tekortkomingen_per_aanbieder;
      REVOKE SELECT (aanbieder_id, status, open_monitoring, besloten, uitkomst, afgesloten_op) ON onderzoek.zaken FROM nav_zoek;
    `);
  }
}
