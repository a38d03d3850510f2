import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of letters in its order: those that failed first, then the newest. */
export class MislukteBrievenEerst1790000753000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX berichten_mislukt_eerst ON bericht.berichten
        (organisatie_id, (status = 'mislukt') DESC, id DESC)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX bericht.berichten_mislukt_eerst');
  }
}
