import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABEL = 'veiligheidsafspraak.afspraken';
const ACTIES = [
  ['zoek_nieuw', 'INSERT', 'NEW'],
  ['zoek_gewijzigd', 'UPDATE', 'NEW'],
  ['zoek_weg', 'DELETE', 'OLD'],
] as const;

/** The index follows agreements for safety too. */
export class VeiligheidsafsprakenInDeIndex1790000704000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    for (const [naam, na, rijen] of ACTIES) {
      await q.query(`
        CREATE TRIGGER ${naam} AFTER ${na} ON ${TABEL} REFERENCING ${rijen} TABLE AS nieuw
          FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk('veiligheidsafspraak')`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    for (const [naam] of ACTIES) await q.query(`DROP TRIGGER ${naam} ON ${TABEL}`);
  }
}
