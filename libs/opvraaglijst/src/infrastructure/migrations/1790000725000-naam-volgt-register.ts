import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copied name of the provider follows the register. */
export class NaamVolgtRegister1790000725000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('GRANT UPDATE (aanbieder_naam) ON opvraaglijst.lijsten TO nav_app');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('REVOKE UPDATE (aanbieder_naam) ON opvraaglijst.lijsten FROM nav_app');
  }
}
