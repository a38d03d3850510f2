import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part in a zorgbrigade, from the register of chain partners: the ids with the names as they were. */
export class PartnersVanActiviteiten1790000758500 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE activiteit.activiteiten
        ADD COLUMN partners jsonb NOT NULL DEFAULT '[]',
        ADD CONSTRAINT activiteiten_partners CHECK (soort = 'zorgbrigade' OR partners = '[]');
      GRANT UPDATE (partners) ON activiteit.activiteiten TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE activiteit.activiteiten DROP COLUMN partners');
  }
}
