import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worklist of one colleague, and of what nobody has yet: without these it would be looked for among everybody's. */
export class Lijstindexen1790000170000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX meldingen_behandelaar ON melding.meldingen (organisatie_id, behandelaar_id, ontvangen_op DESC, id DESC)
        WHERE behandelaar_id IS NOT NULL;
      CREATE INDEX meldingen_behandelaar_open
        ON melding.meldingen (organisatie_id, behandelaar_id, ontvangen_op DESC, id DESC)
        WHERE behandelaar_id IS NOT NULL AND status IN ('ontvangen', 'in_weging', 'besloten_actie');
      -- Partial, and not in the index above: for IS NULL the planner does not keep the order of what follows.
      CREATE INDEX meldingen_niemand ON melding.meldingen (organisatie_id, ontvangen_op DESC, id DESC)
        WHERE behandelaar_id IS NULL AND status IN ('ontvangen', 'in_weging', 'besloten_actie');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP INDEX melding.meldingen_niemand, melding.meldingen_behandelaar_open, melding.meldingen_behandelaar',
    );
  }
}
