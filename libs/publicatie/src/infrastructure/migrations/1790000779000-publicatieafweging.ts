import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The weighing per ground of the Woo, the term for the decision, the defaults in versions, whether somebody is expected to object, and what the court was asked. */
export class Publicatieafweging1790000779000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE publicatie.besluiten
        ADD COLUMN besluit_termijn_id uuid,
        ADD COLUMN gronden jsonb,
        ADD COLUMN bezwaarverwachting jsonb,
        ADD COLUMN voorzieningen jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(voorzieningen) = 'array'),
        -- What became public was not waiting for a court.
        ADD CONSTRAINT besluiten_geen_open_voorziening CHECK (
          status <> 'gepubliceerd' OR NOT voorzieningen @? '$[*] ? (@.uitkomst == null)')`);
    await q.query(STANDAARDEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE publicatie.regelversies;
      ALTER TABLE publicatie.besluiten
        DROP COLUMN besluit_termijn_id, DROP COLUMN gronden, DROP COLUMN bezwaarverwachting, DROP COLUMN voorzieningen`);
  }
}

const STANDAARDEN = `
  CREATE TABLE publicatie.regelversies (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer integer NOT NULL CHECK (nummer > 0),
    status text NOT NULL CHECK (status IN ('meegeleverd', 'vastgesteld')),
    geldig_vanaf date NOT NULL,
    bron text NOT NULL CHECK (bron <> ''),
    brondatum date,
    vastgesteld_op timestamptz(3),
    vastgesteld_door uuid,
    regels jsonb NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    CHECK ((status = 'vastgesteld') = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND brondatum IS NOT NULL))
  );
  -- A version on which a proposal rests never changes.
  SELECT nav.bescherm('publicatie.regelversies', 'SELECT, INSERT');
`;
