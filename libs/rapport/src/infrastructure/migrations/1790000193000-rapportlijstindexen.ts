import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of reports by state, by who wrote them and by provider; the key itself serves the whole list. */
export class Rapportlijstindexen1790000193000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX rapporten_status ON rapport.rapporten (organisatie_id, status, id DESC);
      CREATE INDEX rapporten_opsteller ON rapport.rapporten (organisatie_id, opsteller, id DESC)
        WHERE opsteller IS NOT NULL;
      CREATE INDEX rapporten_aanbieder ON rapport.rapporten (organisatie_id, aanbieder_id, id DESC);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP INDEX rapport.rapporten_aanbieder, rapport.rapporten_opsteller, rapport.rapporten_status',
    );
  }
}
