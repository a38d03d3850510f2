import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest orders to one provider, for its page. */
export class OpdrachtenAanbieder1790000212000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE INDEX opdrachten_aanbieder_nieuwste ON onderzoek.opdrachten (organisatie_id, aanbieder_id, gegeven_op, id)',
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX onderzoek.opdrachten_aanbieder_nieuwste');
  }
}
