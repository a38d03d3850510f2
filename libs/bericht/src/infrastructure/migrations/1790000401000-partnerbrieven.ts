import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters to a partner, and secrets in letters: a link or a code that opens something is closed apart and put in only on
 * the way out, so that whoever reads the dossier cannot use it. It is forgotten as soon as the letter was taken.
 */
export class Partnerbrieven1790000401000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${aanSoort(`'aanbieder', 'melder', 'college', 'medewerker', 'partner'`)}
      ALTER TABLE bericht.berichten ADD COLUMN geheim bytea;
      GRANT UPDATE (geheim) ON bericht.berichten TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bericht.berichten DROP COLUMN geheim;
      ${aanSoort(`'aanbieder', 'melder', 'college', 'medewerker'`)}
    `);
  }
}

const aanSoort = (soorten: string): string =>
  ['sjablonen', 'berichten']
    .map(
      (tabel) => `
      ALTER TABLE bericht.${tabel} DROP CONSTRAINT ${tabel}_aan_soort_check;
      ALTER TABLE bericht.${tabel} ADD CONSTRAINT ${tabel}_aan_soort_check CHECK (aan_soort IN (${soorten}));`,
    )
    .join('');
