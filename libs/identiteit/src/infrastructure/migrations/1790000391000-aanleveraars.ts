import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A machine that has no role at all, and may hand meldingen in: of a provider, of a chain partner or of a form server. */
export class Aanleveraars1790000391000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE identiteit.clients
        ADD COLUMN aanleveraar boolean NOT NULL DEFAULT false,
        ADD COLUMN partner_id uuid,
        DROP CONSTRAINT clients_rollen_check,
        DROP CONSTRAINT clients_check,
        ADD CHECK (rollen <@ ${ROLLEN} AND NOT 'beheerder' = ANY (rollen)),
        ADD CHECK ((cardinality(rollen) = 0) = aanleveraar),
        ADD CHECK (aanleveraar OR ('aanbieder' = ANY (rollen)) = (aanbieder_id IS NOT NULL)),
        ADD CHECK (partner_id IS NULL OR (aanleveraar AND aanbieder_id IS NULL));
      ALTER TABLE identiteit.clients ALTER COLUMN aanleveraar DROP DEFAULT;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DELETE FROM identiteit.clients WHERE aanleveraar;
      ALTER TABLE identiteit.clients DROP COLUMN aanleveraar, DROP COLUMN partner_id,
        ADD CHECK (cardinality(rollen) > 0), ADD CHECK (('aanbieder' = ANY (rollen)) = (aanbieder_id IS NOT NULL));
    `);
  }
}

const ROLLEN = `ARRAY['toezichthouder','coordinator','jurist','college','contractbeheer','beheerder','archivaris','fg',
  'aanbieder']`;
