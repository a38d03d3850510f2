import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a key keeps is the answer that one person got: it may hold what only that person sees, such as an own note or a
 * confidential part. So nobody else reads it, whoever may see the rest. Keys without a person are those of before, and of
 * the public pages.
 */
export class AntwoordVanEenMens1790000280000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE public.idempotentiesleutels ADD COLUMN gebruiker_id uuid;
      CREATE POLICY van_mij ON public.idempotentiesleutels AS RESTRICTIVE TO nav_app
        USING (gebruiker_id IS NULL OR gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY van_mij ON public.idempotentiesleutels;
      ALTER TABLE public.idempotentiesleutels DROP COLUMN gebruiker_id;
    `);
  }
}
