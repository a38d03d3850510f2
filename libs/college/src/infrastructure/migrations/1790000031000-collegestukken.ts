import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a college sees in its list of a thing that was shared: the sharing itself stands in public.delingen. */
export class Collegestukken1790000031000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA college;
      GRANT USAGE ON SCHEMA college TO nav_app;

      CREATE TABLE college.stukken (
        organisatie_id uuid NOT NULL,
        deling_id uuid NOT NULL,
        gemeente_id uuid NOT NULL,
        zaak_id uuid,
        omschrijving text NOT NULL CHECK (omschrijving <> ''),
        -- Milliseconds, as JavaScript has them: the paging cursor must meet the row exactly.
        gedeeld_op timestamptz(3) NOT NULL,
        PRIMARY KEY (organisatie_id, deling_id),
        FOREIGN KEY (organisatie_id, deling_id) REFERENCES public.delingen
      );
      CREATE INDEX stukken_lijst ON college.stukken (organisatie_id, gedeeld_op DESC, deling_id DESC);
      CREATE INDEX stukken_gemeente ON college.stukken (organisatie_id, gemeente_id, gedeeld_op DESC, deling_id DESC);
      SELECT nav.bescherm('college.stukken', 'SELECT, INSERT');
      CREATE POLICY lezer ON college.stukken AS RESTRICTIVE TO nav_app USING (
        (nav.bereik() = 'inhoud' AND (zaak_id IS NULL OR nav.zaak_zichtbaar(zaak_id)))
        OR (nav.bereik() = 'college' AND gemeente_id = nav.gemeente()));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA college CASCADE');
  }
}
