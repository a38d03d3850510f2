import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which system a form comes: another that hands in may not send it. Empty for a koppeling of before, which any may use. */
export class FormulierkoppelingSysteem1790000800000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.formulierkoppelingen ADD COLUMN machineclient_id uuid');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.formulierkoppelingen DROP COLUMN machineclient_id');
  }
}
