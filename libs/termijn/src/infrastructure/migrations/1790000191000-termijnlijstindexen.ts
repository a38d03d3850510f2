import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of running terms of one colleague, of nobody and of one provider, and the late ones of one kind of object. */
export class Termijnlijstindexen1790000191000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX termijnen_van ON termijn.termijnen (organisatie_id, behandelaar_id, uiterlijk, id)
        WHERE behandelaar_id IS NOT NULL AND status IN ('loopt', 'te_laat');
      -- Partial, and not in the index above: for IS NULL the planner does not keep the order of what follows.
      CREATE INDEX termijnen_niemand ON termijn.termijnen (organisatie_id, uiterlijk, id)
        WHERE behandelaar_id IS NULL AND status IN ('loopt', 'te_laat');
      CREATE INDEX termijnen_aanbieder ON termijn.termijnen (organisatie_id, aanbieder_id, uiterlijk, id)
        WHERE aanbieder_id IS NOT NULL AND status IN ('loopt', 'te_laat');
      CREATE INDEX termijnen_soort ON termijn.termijnen (organisatie_id, object, uiterlijk, object_id)
        WHERE status IN ('loopt', 'te_laat');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP INDEX termijn.termijnen_soort, termijn.termijnen_aanbieder, termijn.termijnen_niemand, termijn.termijnen_van',
    );
  }
}
