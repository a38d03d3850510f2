import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copied name in a proposal to inform a provider follows the register; an analysis stays as it was computed. */
export class NaamVolgtRegister1790000762000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('GRANT UPDATE (aanbieder_naam) ON risico.informeervoorstellen TO nav_app');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('REVOKE UPDATE (aanbieder_naam) ON risico.informeervoorstellen FROM nav_app');
  }
}
