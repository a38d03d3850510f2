import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A provider reads its newest documents without reading past those of others. */
export class DocumentenVanAanbieder1790000372000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX documenten_aanbieder ON document.documenten (organisatie_id, aanbieder_id, id DESC)
        WHERE gedeeld_met_aanbieder`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX document.documenten_aanbieder');
  }
}
