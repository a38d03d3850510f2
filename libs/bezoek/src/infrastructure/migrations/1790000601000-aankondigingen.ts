import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a provider was told of a visit beforehand. The provider reads that, and nothing of the visit itself. */
export class Aankondigingen1790000601000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bezoek.bezoeken
        ADD COLUMN aangekondigd_op date,
        ADD COLUMN aangekondigd_wat text CHECK (aangekondigd_wat <> ''),
        ADD COLUMN aangekondigd_duur text CHECK (aangekondigd_duur <> ''),
        ADD COLUMN aangekondigd_stukken text[] NOT NULL DEFAULT '{}',
        ADD CHECK (aangekondigd_op IS NULL OR (aankondiging = 'aangekondigd' AND aangekondigd_wat IS NOT NULL
                                               AND aangekondigd_duur IS NOT NULL));
      GRANT UPDATE (aangekondigd_op, aangekondigd_wat, aangekondigd_duur, aangekondigd_stukken)
        ON bezoek.bezoeken TO nav_app;
      GRANT SELECT (plaats, aankondiging, aangekondigd_op, aangekondigd_wat, aangekondigd_duur, aangekondigd_stukken)
        ON bezoek.bezoeken TO nav_zoek;

      -- The row policies keep a provider away from visits; what was announced to it comes out here, column by column.
      CREATE FUNCTION bezoek.aangekondigd(vanaf_dag date, hoogstens integer)
      RETURNS TABLE (id uuid, op date, van text, tot text, plaats text, aangekondigd_op date, wat text, duur text,
                     stukken text[])
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT b.id, b.op, b.van, b.tot, b.plaats, b.aangekondigd_op, b.aangekondigd_wat, b.aangekondigd_duur,
               b.aangekondigd_stukken
          FROM bezoek.bezoeken b
         WHERE current_setting('nav.bereik', true) = 'aanbieder'
           AND b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND b.aanbieder_id = nullif(current_setting('nav.aanbieder', true), '')::uuid
           AND b.aankondiging = 'aangekondigd'
           AND b.aangekondigd_op IS NOT NULL
           AND b.status = 'gepland'
           AND b.op >= vanaf_dag
         ORDER BY b.op, b.id
         LIMIT hoogstens
      $$;
      SELECT nav.laat_tellen('bezoek.aangekondigd(date, integer)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION bezoek.aangekondigd;
      ALTER TABLE bezoek.bezoeken DROP COLUMN aangekondigd_op, DROP COLUMN aangekondigd_wat,
        DROP COLUMN aangekondigd_duur, DROP COLUMN aangekondigd_stukken;
      REVOKE SELECT (plaats, aankondiging) ON bezoek.bezoeken FROM nav_zoek;
    `);
  }
}
