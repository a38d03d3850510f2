import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTIES = [
  ['zoek_nieuw', 'INSERT', 'NEW'],
  ['zoek_gewijzigd', 'UPDATE', 'NEW'],
  ['zoek_weg', 'DELETE', 'OLD'],
] as const;

/** The index follows visits too. */
export class Bezoeken1790000271000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const [naam, na, rijen] of ACTIES) {
      await q.query(`
        CREATE TRIGGER ${naam} AFTER ${na} ON bezoek.bezoeken REFERENCING ${rijen} TABLE AS nieuw
          FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk('bezoek')`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    for (const [naam] of ACTIES) await q.query(`DROP TRIGGER ${naam} ON bezoek.bezoeken`);
  }
}
