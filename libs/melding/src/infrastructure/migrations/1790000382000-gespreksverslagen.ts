import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Written records of calls. Only added to: a correction is a row beside the one that it corrects. */
export class Gespreksverslagen1790000382000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.gespreksverslagen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        tekst text NOT NULL CHECK (tekst <> ''),
        sha256 text NOT NULL CHECK (sha256 = encode(sha256(convert_to(tekst, 'UTF8')), 'hex')),
        gevoerd_op timestamptz(3) NOT NULL,
        verbetert_id uuid,
        reden text CHECK (reden <> ''),
        vastgelegd_op timestamptz(3) NOT NULL,
        vastgelegd_door uuid,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen,
        FOREIGN KEY (organisatie_id, verbetert_id) REFERENCES melding.gespreksverslagen,
        -- No correction without why.
        CHECK ((verbetert_id IS NULL) = (reden IS NULL))
      );
      CREATE INDEX gespreksverslagen_melding ON melding.gespreksverslagen (organisatie_id, melding_id);
      SELECT nav.bescherm('melding.gespreksverslagen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('melding.gespreksverslagen');
      CREATE POLICY besloten ON melding.gespreksverslagen AS RESTRICTIVE TO nav_app
        USING (NOT nav.melding_besloten_voor_mij(melding_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE melding.gespreksverslagen');
  }
}
