import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Machine clients get a screen: a version to act upon, when the secret was made and last used, and what happened to them.
 * A client may wait for its first secret, which is made apart so that it is never kept with an answer.
 */
export class Clientbeheer1790000799000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE identiteit.clients
        ALTER COLUMN geheim_hash DROP NOT NULL,
        ADD COLUMN versie integer NOT NULL DEFAULT 1 CHECK (versie > 0),
        -- Stands in each token: with a new secret the tokens of the old one end.
        ADD COLUMN geheimnummer integer NOT NULL DEFAULT 1 CHECK (geheimnummer > 0),
        -- Empty for a secret from before this was kept, which came with the client.
        ADD COLUMN geheim_op timestamptz(3),
        ADD COLUMN laatst_gebruikt_op timestamptz(3);
      CREATE TABLE identiteit.clientgebeurtenissen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        soort text NOT NULL CHECK (soort IN ('gemaakt', 'geheim', 'uit', 'aan')),
        reden text CHECK (reden <> ''),
        op timestamptz(3) NOT NULL,
        -- Empty when it was done on the server.
        door uuid,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, client_id) REFERENCES identiteit.clients,
        CHECK (soort <> 'uit' OR reden IS NOT NULL)
      );
      CREATE INDEX clientgebeurtenissen_client ON identiteit.clientgebeurtenissen (organisatie_id, client_id, id);
      SELECT nav.bescherm('identiteit.clientgebeurtenissen', 'SELECT, INSERT');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE identiteit.clientgebeurtenissen;
      DELETE FROM identiteit.clients WHERE geheim_hash IS NULL;
      ALTER TABLE identiteit.clients ALTER COLUMN geheim_hash SET NOT NULL, DROP COLUMN versie,
        DROP COLUMN geheimnummer, DROP COLUMN geheim_op, DROP COLUMN laatst_gebruikt_op;
    `);
  }
}
