import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stays out of a point by mistake takes part after all: that, by whom and why stays beside what was recorded first. */
export class TochMeedoen1790000510000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE weging.verschoningen
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD COLUMN opgeheven_op timestamptz,
        ADD COLUMN opgeheven_door uuid,
        ADD COLUMN ophefreden text CHECK (ophefreden <> ''),
        ADD CHECK ((opgeheven_op IS NULL) = (ophefreden IS NULL)),
        DROP CONSTRAINT verschoningen_pkey,
        ADD PRIMARY KEY (organisatie_id, id);
      CREATE UNIQUE INDEX verschoningen_geldend ON weging.verschoningen (organisatie_id, werkoverleg_id, object_id, deelnemer_id)
        WHERE opgeheven_op IS NULL;
      GRANT UPDATE (opgeheven_op, opgeheven_door, ophefreden) ON weging.verschoningen TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE weging.verschoningen NO FORCE ROW LEVEL SECURITY;
      DELETE FROM weging.verschoningen WHERE opgeheven_op IS NOT NULL;
      ALTER TABLE weging.verschoningen FORCE ROW LEVEL SECURITY;
      REVOKE UPDATE (opgeheven_op, opgeheven_door, ophefreden) ON weging.verschoningen FROM nav_app;
      DROP INDEX weging.verschoningen_geldend;
      ALTER TABLE weging.verschoningen
        DROP CONSTRAINT verschoningen_pkey,
        ADD PRIMARY KEY (organisatie_id, werkoverleg_id, object_id, deelnemer_id),
        DROP COLUMN id, DROP COLUMN opgeheven_op, DROP COLUMN opgeheven_door, DROP COLUMN ophefreden;
    `);
  }
}
