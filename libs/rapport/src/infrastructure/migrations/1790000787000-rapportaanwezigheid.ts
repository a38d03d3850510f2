import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has the editor of a report open: for a minute or two, and of no meaning after it. */
export class Rapportaanwezigheid1790000787000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE rapport.aanwezigen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        rapport_id uuid NOT NULL,
        gebruiker_id uuid NOT NULL,
        plaats text CHECK (plaats <> ''),
        gezien_op timestamptz(3) NOT NULL,
        PRIMARY KEY (organisatie_id, rapport_id, gebruiker_id),
        FOREIGN KEY (organisatie_id, rapport_id) REFERENCES rapport.rapporten
      );
      SELECT nav.bescherm('rapport.aanwezigen', 'SELECT, INSERT, UPDATE, DELETE');
      SELECT nav.bescherm_inhoud('rapport.aanwezigen');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE rapport.aanwezigen');
  }
}
