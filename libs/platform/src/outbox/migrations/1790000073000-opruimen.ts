import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The system may remove events that are handled, and keys of requests; of a key it sees its hash and its age. */
export class Opruimen1790000073000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      GRANT DELETE ON outbox.gebeurtenissen TO nav_systeem;
      CREATE INDEX afgehandeld ON outbox.gebeurtenissen (afgehandeld_op) WHERE afgehandeld_op IS NOT NULL;

      CREATE POLICY systeem ON public.idempotentiesleutels TO nav_systeem USING (true);
      GRANT SELECT (organisatie_id, sleutel, gemaakt_op), DELETE ON public.idempotentiesleutels TO nav_systeem;
      -- BRIN: rows come in the order of their time, and an intake should not pay for a tree.
      CREATE INDEX idempotentiesleutels_gemaakt ON public.idempotentiesleutels USING brin (gemaakt_op);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX public.idempotentiesleutels_gemaakt, outbox.afgehandeld;
      REVOKE DELETE ON outbox.gebeurtenissen FROM nav_systeem;
      REVOKE ALL ON public.idempotentiesleutels FROM nav_systeem;
      DROP POLICY systeem ON public.idempotentiesleutels;
    `);
  }
}
