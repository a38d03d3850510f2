import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copied name of the provider in a doubt follows the register. */
export class TwijfelnaamVolgtRegister1790000761000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('GRANT UPDATE (aanbieder_naam) ON melding.twijfels TO nav_app');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('REVOKE UPDATE (aanbieder_naam) ON melding.twijfels FROM nav_app');
  }
}
