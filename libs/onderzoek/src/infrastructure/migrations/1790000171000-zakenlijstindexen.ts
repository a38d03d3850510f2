import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of cases of one colleague, and of what nobody has yet. */
export class Zakenlijstindexen1790000171000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX zaken_behandelaar ON onderzoek.zaken (organisatie_id, behandelaar_id, geopend_op DESC, id DESC)
        WHERE behandelaar_id IS NOT NULL;
      CREATE INDEX zaken_niemand ON onderzoek.zaken (organisatie_id, geopend_op DESC, id DESC)
        WHERE behandelaar_id IS NULL AND (status <> 'afgesloten' OR open_monitoring);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX onderzoek.zaken_niemand, onderzoek.zaken_behandelaar');
  }
}
