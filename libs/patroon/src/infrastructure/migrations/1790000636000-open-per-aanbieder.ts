import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many patterns of each provider wait for a person. It is stored for the whole team: without those that count a melding of
 * a case that is closed to anybody, and the same for whoever asks, also with a conflict of interest.
 */
export class OpenPerAanbieder1790000636000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (organisatie_id, aanbieder_id, status, sluimert_tot, melding_ids) ON patroon.patronen TO nav_zoek;
      CREATE POLICY tellen ON patroon.patronen FOR SELECT TO nav_zoek USING (true);

      CREATE FUNCTION patroon.open_per_aanbieder(vandaag date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, aantal integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT p.aanbieder_id, count(*)::int
          FROM patroon.patronen p
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND p.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND (van_aanbieder IS NULL OR p.aanbieder_id = van_aanbieder)
           AND (p.status = 'open' OR p.status = 'gesluimerd' AND p.sluimert_tot < vandaag)
           AND NOT p.melding_ids && (
             SELECT coalesce(array_agg(m.melding_id), '{}') FROM onderzoek.zaak_meldingen m
               JOIN onderzoek.zaak_toegang t ON t.organisatie_id = m.organisatie_id AND t.zaak_id = m.zaak_id
              WHERE m.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('patroon.open_per_aanbieder(date, uuid)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION patroon.open_per_aanbieder;
      DROP POLICY tellen ON patroon.patronen;
      REVOKE ALL ON patroon.patronen FROM nav_zoek;
      REVOKE USAGE ON SCHEMA patroon FROM nav_zoek;
    `);
  }
}
