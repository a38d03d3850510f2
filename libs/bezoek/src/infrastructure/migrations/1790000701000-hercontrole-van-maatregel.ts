import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visit that looks whether a maatregel was carried out knows which. */
export class HercontroleVanMaatregel1790000701000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bezoek.bezoeken ADD COLUMN maatregel_id uuid;
      CREATE INDEX bezoeken_maatregel ON bezoek.bezoeken (organisatie_id, maatregel_id) WHERE maatregel_id IS NOT NULL;
      GRANT SELECT (maatregel_id) ON bezoek.bezoeken TO nav_zoek;
    `);
    await q.query(jaar('b.vervolg_op IS NOT NULL OR b.maatregel_id IS NOT NULL'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(jaar('b.vervolg_op IS NOT NULL'));
    await q.query('ALTER TABLE bezoek.bezoeken DROP COLUMN maatregel_id');
  }
}

/** The visits of a year per provider; a hercontrole looks at one thing again and counts by itself. */
const jaar = (hercontrole: string) => `
      DROP FUNCTION bezoek.jaar_per_aanbieder;
      CREATE FUNCTION bezoek.jaar_per_aanbieder(eerste_dag date, laatste_dag date, vandaag date,
                                                           van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, laatste date, laatste_structureel date, volgende date, afgelegd text[],
                     gepland text[], anders integer, hercontroles integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT v.aanbieder_id,
               max(v.op) FILTER (WHERE v.geweest),
               max(v.op) FILTER (WHERE v.geweest AND v.structureel),
               min(v.op) FILTER (WHERE NOT v.geweest AND v.op >= vandaag),
               coalesce(array_agg(v.dag ORDER BY v.op) FILTER (WHERE v.geweest AND v.structureel AND v.binnen), '{}'),
               coalesce(array_agg(v.dag ORDER BY v.op) FILTER (WHERE NOT v.geweest AND v.structureel AND v.binnen), '{}'),
               count(*) FILTER (WHERE v.geweest AND v.binnen AND NOT v.structureel AND NOT v.hercontrole)::int,
               count(*) FILTER (WHERE v.geweest AND v.binnen AND v.hercontrole)::int
          FROM (SELECT b.aanbieder_id, b.op, to_char(b.op, 'YYYY-MM-DD') AS dag, b.status = 'afgelegd' AS geweest,
                       ${hercontrole} AS hercontrole,
                       z.toezichtvorm = 'structureel' AND NOT (${hercontrole}) AS structureel,
                       b.op BETWEEN eerste_dag AND laatste_dag AS binnen
                  FROM bezoek.bezoeken b
                  JOIN onderzoek.zaken z ON z.organisatie_id = b.organisatie_id AND z.id = b.zaak_id
                 WHERE current_setting('nav.bereik', true) = 'inhoud'
                   AND b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
                   AND (van_aanbieder IS NULL OR b.aanbieder_id = van_aanbieder)
                   AND b.status <> 'vervallen'
                   AND b.zaak_id NOT IN (
                     SELECT t.zaak_id FROM onderzoek.zaak_toegang t
                      WHERE t.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid)) v
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('bezoek.jaar_per_aanbieder(date, date, date, uuid)');`;
