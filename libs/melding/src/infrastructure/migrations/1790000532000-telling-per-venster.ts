import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The function belongs to the role that counts; only that one alters it. */
const alsEigenaar = (wijziging: string): string => `
  SET LOCAL ROLE nav_zoek;
  ALTER FUNCTION melding.tel_per_aanbieder(date, date, uuid) ${wijziging};
  RESET ROLE`;

/**
 * The count per provider is planned for the window that is asked. After five times PostgreSQL would take one plan for any
 * window, and that one reads more than half again as long.
 */
export class TellingPerVenster1790000532000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(alsEigenaar('SET plan_cache_mode = force_custom_plan'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(alsEigenaar('RESET plan_cache_mode'));
  }
}
