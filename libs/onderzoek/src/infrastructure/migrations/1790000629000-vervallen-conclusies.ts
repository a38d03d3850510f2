import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A joint conclusion lapses when the investigation goes on: a provider reads it, and sees that it no longer holds. */
export class VervallenConclusies1790000629000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.zaakconclusies ADD COLUMN vervallen_op timestamptz(3) CHECK (vervallen_op >= op);
      GRANT UPDATE (vervallen_op) ON onderzoek.zaakconclusies TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE onderzoek.zaakconclusies DROP COLUMN vervallen_op');
  }
}
