import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many meldingen there were about each provider, by what they weigh. The index answers it alone. */
export class TellingPerAanbieder1790000521000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX meldingen_telling ON melding.meldingen (organisatie_id, ontvangen_op)
        INCLUDE (aanbieder_id, soort, kleur, id)
        WHERE aanbieder_id IS NOT NULL AND NOT over_toezichthouder AND status <> 'samengevoegd';
      GRANT SELECT (organisatie_id, id, aanbieder_id, soort, kleur, status, ontvangen_op, over_toezichthouder)
        ON melding.meldingen TO nav_zoek;
      CREATE POLICY tellen ON melding.meldingen FOR SELECT TO nav_zoek USING (true);

      CREATE FUNCTION melding.tel_per_aanbieder(van date, tot date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, gewicht text, aantal integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT m.aanbieder_id,
               CASE WHEN m.soort IN ('calamiteit', 'geweldsincident') THEN 'protocol' ELSE coalesce(m.kleur, 'ongewogen') END,
               count(*)::int
          FROM melding.meldingen m
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND m.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND m.aanbieder_id IS NOT NULL AND NOT m.over_toezichthouder AND m.status <> 'samengevoegd'
           AND m.ontvangen_op >= van::timestamp AT TIME ZONE 'Europe/Amsterdam'
           AND m.ontvangen_op < (tot + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'
           AND (van_aanbieder IS NULL OR m.aanbieder_id = van_aanbieder)
           AND m.id NOT IN (
             SELECT z.melding_id FROM onderzoek.zaak_meldingen z
               JOIN onderzoek.zaak_toegang t ON t.organisatie_id = z.organisatie_id AND t.zaak_id = z.zaak_id
              WHERE z.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid)
         GROUP BY 1, 2
      $$;
      SELECT nav.laat_tellen('melding.tel_per_aanbieder(date, date, uuid)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION melding.tel_per_aanbieder;
      DROP POLICY tellen ON melding.meldingen;
      REVOKE ALL ON melding.meldingen FROM nav_zoek;
      REVOKE USAGE ON SCHEMA melding FROM nav_zoek;
      DROP INDEX melding.meldingen_telling;
    `);
  }
}
