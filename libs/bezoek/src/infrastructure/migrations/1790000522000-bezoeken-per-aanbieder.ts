import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each provider was last visited, and the first visit that was made and that is planned between two days. */
export class BezoekenPerAanbieder1790000522000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT SELECT (organisatie_id, zaak_id, aanbieder_id, op, status) ON bezoek.bezoeken TO nav_zoek;
      CREATE POLICY tellen ON bezoek.bezoeken FOR SELECT TO nav_zoek USING (true);

      CREATE FUNCTION bezoek.tel_per_aanbieder(eerste_dag date, laatste_dag date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, laatste date, bezocht date, gepland date)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT b.aanbieder_id, max(b.op) FILTER (WHERE b.status = 'afgelegd'),
               min(b.op) FILTER (WHERE b.status = 'afgelegd' AND b.op BETWEEN eerste_dag AND laatste_dag),
               min(b.op) FILTER (WHERE b.status = 'gepland' AND b.op BETWEEN eerste_dag AND laatste_dag)
          FROM bezoek.bezoeken b
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND (van_aanbieder IS NULL OR b.aanbieder_id = van_aanbieder)
           AND b.zaak_id NOT IN (
             SELECT t.zaak_id FROM onderzoek.zaak_toegang t
              WHERE t.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('bezoek.tel_per_aanbieder(date, date, uuid)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION bezoek.tel_per_aanbieder;
      DROP POLICY tellen ON bezoek.bezoeken;
      REVOKE ALL ON bezoek.bezoeken FROM nav_zoek;
      REVOKE USAGE ON SCHEMA bezoek FROM nav_zoek;
    `);
  }
}
