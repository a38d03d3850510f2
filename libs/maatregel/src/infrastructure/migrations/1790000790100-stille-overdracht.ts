import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hand-over of which the provider does not hear from us, such as one to criminal law: until somebody else tells it, it reads
 * the status from before.
 */
export class StilleOverdracht1790000790100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE maatregel.maatregelen
        ADD COLUMN status_voor_aanbieder text,
        ADD CONSTRAINT stil_overgedragen CHECK (status_voor_aanbieder IS NULL OR (status = 'overgedragen'
          AND status_voor_aanbieder IN ('opgelegd', 'ontvangen', 'deels_opgevolgd', 'niet_opgevolgd')));
      GRANT UPDATE (status_voor_aanbieder) ON maatregel.maatregelen TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE maatregel.maatregelen DROP COLUMN status_voor_aanbieder');
  }
}
