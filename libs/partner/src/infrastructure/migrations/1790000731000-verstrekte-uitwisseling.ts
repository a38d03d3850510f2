import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was given may be a warning about a zorgbedrijf, in an exchange with another gemeente. */
export class VerstrekteUitwisseling1790000731000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(bronnen(['doorzending', 'doorgifte', 'vraag', 'bevinding', 'uitwisseling', 'zelf']));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(bronnen(['doorzending', 'doorgifte', 'vraag', 'bevinding', 'zelf']));
  }
}

const bronnen = (namen: readonly string[]): string => `
  ALTER TABLE partner.verstrekkingen
    DROP CONSTRAINT verstrekkingen_bron_check,
    ADD CONSTRAINT verstrekkingen_bron_check CHECK (bron IN (${namen.map((naam) => `'${naam}'`).join(', ')}))`;
