import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters to somebody who is heard besides the provider. */
export class Belanghebbendebrieven1790000779500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(aanSoort(`${EERDER}, 'belanghebbende'`));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(aanSoort(EERDER));
  }
}

const EERDER = `'aanbieder', 'melder', 'college', 'medewerker', 'partner'`;
const aanSoort = (soorten: string): string =>
  ['sjablonen', 'berichten']
    .map(
      (tabel) => `
      ALTER TABLE bericht.${tabel} DROP CONSTRAINT ${tabel}_aan_soort_check;
      ALTER TABLE bericht.${tabel} ADD CONSTRAINT ${tabel}_aan_soort_check CHECK (aan_soort IN (${soorten}));`,
    )
    .join('');
