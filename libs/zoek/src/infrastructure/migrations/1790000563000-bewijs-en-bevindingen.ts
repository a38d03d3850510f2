import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLEN = [
  ['bevinding.bewijsstukken', 'bewijsstuk'],
  ['bevinding.bevindingen', 'bevinding'],
] as const;
const ACTIES = [
  ['zoek_nieuw', 'INSERT', 'NEW'],
  ['zoek_gewijzigd', 'UPDATE', 'NEW'],
  ['zoek_weg', 'DELETE', 'OLD'],
] as const;

/** The index follows evidence and findings too. */
export class BewijsEnBevindingen1790000563000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const [tabel, soort] of TABELLEN) {
      for (const [naam, na, rijen] of ACTIES) {
        await q.query(`
          CREATE TRIGGER ${naam} AFTER ${na} ON ${tabel} REFERENCING ${rijen} TABLE AS nieuw
            FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk('${soort}')`);
      }
    }
  }

  async down(q: QueryRunner): Promise<void> {
    for (const [tabel] of TABELLEN) {
      for (const [naam] of ACTIES) await q.query(`DROP TRIGGER ${naam} ON ${tabel}`);
    }
  }
}
