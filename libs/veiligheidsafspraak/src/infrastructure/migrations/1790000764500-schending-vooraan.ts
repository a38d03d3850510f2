import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists begin with the breaches that nobody dealt with: in the order of an index, however long they are. */
export class SchendingVooraan1790000764500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX afspraken_vooraan ON veiligheidsafspraak.afspraken
        (organisatie_id, (status = 'geschonden') DESC, id DESC);
      CREATE INDEX afspraken_vooraan_aanbieder ON veiligheidsafspraak.afspraken
        (organisatie_id, aanbieder_id, (status = 'geschonden') DESC, id DESC);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX veiligheidsafspraak.afspraken_vooraan_aanbieder;
      DROP INDEX veiligheidsafspraak.afspraken_vooraan;
    `);
  }
}
