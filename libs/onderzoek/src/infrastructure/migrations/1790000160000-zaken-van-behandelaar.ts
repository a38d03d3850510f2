import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cases of one person: asked on every visit to the start page. */
export class ZakenVanBehandelaar1790000160000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX zaken_behandelaar ON onderzoek.zaken (organisatie_id, behandelaar_id, geopend_op DESC, id DESC)
        WHERE behandelaar_id IS NOT NULL`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX onderzoek.zaken_behandelaar');
  }
}
