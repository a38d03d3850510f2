import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * To the college of which gemeente a letter went: the address is closed, so without this a list of letters to colleges says
 * of none whose it is. The name is no secret, and stays as it was when the letter was written.
 */
export class GemeenteVanBrief1790000788300 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bericht.berichten
        ADD COLUMN gemeente_naam text CHECK (gemeente_naam IS NULL OR gemeente_naam <> '' AND aan_soort = 'college');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE bericht.berichten DROP COLUMN gemeente_naam');
  }
}
