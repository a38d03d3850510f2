import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A request with a term follows that term: the last day moves with it, what came in whole is not late, and what was
 * withdrawn is neither answered nor refused.
 */
export class VorderingVolgtTermijn1790000633000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bevoegdheid.gebruiken
        ADD COLUMN antwoord_binnen_op date CHECK (antwoord_binnen_op >= op),
        ADD COLUMN ingetrokken_op date CHECK (ingetrokken_op >= op),
        ADD COLUMN intrekreden text CHECK (intrekreden <> ''),
        DROP CONSTRAINT gebruiken_status_check,
        ADD CONSTRAINT gebruiken_status_check
          CHECK (status IN ('wacht_op_antwoord', 'geweigerd', 'afgerond', 'ingetrokken', 'vervangen')),
        ADD CONSTRAINT gebruiken_ingetrokken_check
          CHECK ((ingetrokken_op IS NULL) = (intrekreden IS NULL)
                 AND (status <> 'ingetrokken' OR (ingetrokken_op IS NOT NULL AND antwoord IS NULL)));
      GRANT UPDATE (antwoord_uiterlijk, antwoord_binnen_op, ingetrokken_op, intrekreden)
        ON bevoegdheid.gebruiken TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      REVOKE UPDATE (antwoord_uiterlijk) ON bevoegdheid.gebruiken FROM nav_app;
      ALTER TABLE bevoegdheid.gebruiken
        DROP CONSTRAINT gebruiken_ingetrokken_check,
        DROP CONSTRAINT gebruiken_status_check,
        ADD CONSTRAINT gebruiken_status_check
          CHECK (status IN ('wacht_op_antwoord', 'geweigerd', 'afgerond', 'vervangen')),
        DROP COLUMN antwoord_binnen_op,
        DROP COLUMN ingetrokken_op,
        DROP COLUMN intrekreden;
    `);
  }
}
