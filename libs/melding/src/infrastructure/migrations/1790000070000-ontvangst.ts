import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipt and registering are two moments: a letter may have waited. Until now the second was taken for the first. */
export class Ontvangst1790000070000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen ADD COLUMN geregistreerd_op timestamptz(3);
      -- The owner is no exception to the row policies, which show it nothing: without this the update finds no row.
      ALTER TABLE melding.meldingen NO FORCE ROW LEVEL SECURITY;
      UPDATE melding.meldingen SET geregistreerd_op = ontvangen_op;
      ALTER TABLE melding.meldingen FORCE ROW LEVEL SECURITY;
      ALTER TABLE melding.meldingen ALTER COLUMN geregistreerd_op SET NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.meldingen DROP COLUMN geregistreerd_op');
  }
}
