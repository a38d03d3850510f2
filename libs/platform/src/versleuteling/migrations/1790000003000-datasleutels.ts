import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The wrapped data keys. No foreign key to organisaties: a key is committed on a connection of its own, and may be
 * needed while the transaction that makes the organisation is still open.
 */
export class Datasleutels1790000003000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA sleutel;
      GRANT USAGE ON SCHEMA sleutel TO nav_app;
      CREATE TABLE sleutel.datasleutels (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        doel text NOT NULL CHECK (doel IN ('veld', 'index')),
        kek_id text NOT NULL CHECK (kek_id ~ '^[0-9a-f]{16}$'),
        ingepakt bytea NOT NULL,
        actief boolean NOT NULL,
        aangemaakt_op timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organisatie_id, id)
      );
      CREATE UNIQUE INDEX een_actieve ON sleutel.datasleutels (organisatie_id, doel) WHERE actief;
      SELECT nav.bescherm('sleutel.datasleutels', 'SELECT, INSERT');
      GRANT UPDATE (kek_id, ingepakt, actief) ON sleutel.datasleutels TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA sleutel CASCADE');
  }
}
