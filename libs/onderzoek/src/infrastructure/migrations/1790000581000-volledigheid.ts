import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the report held, beside the judgement on the investigation; earlier judgements were not asked. */
export class Volledigheid1790000581000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.beoordelingen
        ADD COLUMN aanwezig text[],
        ADD COLUMN toelichting text,
        ADD CONSTRAINT beoordelingen_volledigheid CHECK (onderdeel = 'onderzoek' OR aanwezig IS NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE onderzoek.beoordelingen DROP COLUMN toelichting, DROP COLUMN aanwezig');
  }
}
