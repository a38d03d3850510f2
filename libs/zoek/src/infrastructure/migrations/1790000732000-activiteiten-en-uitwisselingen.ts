import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLEN = [
  ['activiteit.activiteiten', 'activiteit'],
  ['activiteit.uitwisselingen', 'uitwisseling'],
] as const;
const ACTIES = [
  ['zoek_nieuw', 'INSERT', 'NEW'],
  ['zoek_gewijzigd', 'UPDATE', 'NEW'],
  ['zoek_weg', 'DELETE', 'OLD'],
] as const;

/** The index follows activities and exchanges too; what is wiped leaves it with the row. */
export class ActiviteitenEnUitwisselingen1790000732000 implements MigrationInterface {
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
