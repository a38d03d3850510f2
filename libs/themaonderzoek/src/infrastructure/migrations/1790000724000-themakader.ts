import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which version of a framework the visits in a case of a running theme are held against: that of the day the theme began, so
 * that its providers are compared by the same norms when the framework changes. Who is left out counts no more.
 */
export class Themakader1790000724000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION nav.themakader(in_zaak uuid, van_kader uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT t.kaderversie_id
          FROM themaonderzoek.deelnemers d
          JOIN themaonderzoek.themaonderzoeken t
            ON t.organisatie_id = d.organisatie_id AND t.id = d.themaonderzoek_id AND t.trekking_id = d.trekking_id
          JOIN toetsingskader.versies v ON v.organisatie_id = t.organisatie_id AND v.id = t.kaderversie_id
         WHERE d.organisatie_id = nav.organisatie() AND d.zaak_id = in_zaak AND d.gekozen
           AND t.status = 'lopend' AND v.kader_id = van_kader
         ORDER BY t.gestart_op LIMIT 1
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION nav.themakader');
  }
}
