import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOORTEN = `'maatregel', 'medewerking', 'calamiteit'`;

/** An advice can also rest on an agreement for safety that was not kept. */
export class SchendingAlsAanleiding1790000793000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE collegeadvies.adviezen DROP CONSTRAINT adviezen_aanleiding_check,
        ADD CONSTRAINT adviezen_aanleiding_check CHECK (aanleiding IN (${SOORTEN}, 'veiligheidsafspraak'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE collegeadvies.adviezen DROP CONSTRAINT adviezen_aanleiding_check,
        ADD CONSTRAINT adviezen_aanleiding_check CHECK (aanleiding IN (${SOORTEN}))`);
  }
}
