import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A message to a college is about one melding, says for whom it is and what a person added, and knows the letters that
 * carried it. Of which kinds of melding the college hears is a setting of the organisation; without one, the shipped kinds.
 */
export class CollegeberichtPerMelding1790000403000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.collegeberichten
        ADD COLUMN melding_id uuid,
        ADD COLUMN melding_nummer text,
        ADD COLUMN voor text[] NOT NULL DEFAULT '{wethouder}',
        ADD COLUMN toelichting text CHECK (toelichting <> ''),
        ADD COLUMN brieven uuid[] NOT NULL DEFAULT '{}';
      CREATE UNIQUE INDEX collegeberichten_eens ON onderzoek.collegeberichten (organisatie_id, melding_id, gemeente_id)
        WHERE melding_id IS NOT NULL;

      CREATE TABLE onderzoek.collegeinstellingen (
        organisatie_id uuid NOT NULL PRIMARY KEY REFERENCES public.organisaties,
        soorten text[] NOT NULL,
        versie integer NOT NULL
      );
      SELECT nav.bescherm('onderzoek.collegeinstellingen');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE onderzoek.collegeinstellingen;
      DROP INDEX onderzoek.collegeberichten_eens;
      ALTER TABLE onderzoek.collegeberichten DROP COLUMN brieven, DROP COLUMN toelichting, DROP COLUMN voor,
        DROP COLUMN melding_nummer, DROP COLUMN melding_id;
    `);
  }
}
