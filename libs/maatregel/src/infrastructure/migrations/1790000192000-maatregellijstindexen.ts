import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What something still has to happen on: the list as it opens. */
export class Maatregellijstindexen1790000192000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX maatregelen_open ON maatregel.maatregelen (organisatie_id, opgelegd_op DESC, id DESC)
        WHERE status IN ('niet_opgevolgd', 'ontvangen', 'opgelegd');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX maatregel.maatregelen_open');
  }
}
