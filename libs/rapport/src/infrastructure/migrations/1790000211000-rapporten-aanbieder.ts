import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reports of one provider, for its page. */
export class RapportenAanbieder1790000211000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX rapporten_aanbieder ON rapport.rapporten (organisatie_id, aanbieder_id, id)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX rapport.rapporten_aanbieder');
  }
}
