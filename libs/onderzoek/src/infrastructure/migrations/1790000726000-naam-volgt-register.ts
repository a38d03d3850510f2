import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copied name of a provider that a case concerns besides its first follows the register. */
export class NaamVolgtRegister1790000726000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('GRANT UPDATE (aanbieder_naam) ON onderzoek.zaak_aanbieders TO nav_app');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('REVOKE UPDATE (aanbieder_naam) ON onderzoek.zaak_aanbieders FROM nav_app');
  }
}
