import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Melder and cliënt can be found by telephone number and e-mail address too, and by name however it is spelled. The indexes
 * of what is there already can be made with the key of the organisation only: the worker does that.
 */
export class Persoonsindexen1790000252000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.personen
        ADD telefoon_index bytea, ADD email_index bytea, ADD index_versie integer NOT NULL DEFAULT 1;
      ALTER TABLE melding.personen ALTER index_versie DROP DEFAULT;
      CREATE INDEX personen_telefoon ON melding.personen (organisatie_id, telefoon_index)
        WHERE telefoon_index IS NOT NULL;
      CREATE INDEX personen_email ON melding.personen (organisatie_id, email_index) WHERE email_index IS NOT NULL;
      CREATE INDEX personen_indexversie ON melding.personen (organisatie_id, index_versie, id) WHERE index_versie < 2;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.personen DROP telefoon_index, DROP email_index, DROP index_versie');
  }
}
