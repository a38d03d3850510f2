import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Own texts of letters. What was adopted stands beside the shipped versions and is never edited (only SELECT and INSERT);
 * which of them is in use from which day is a row of its own, also when that is the shipped text again.
 */
export class Sjabloonbeheer1790000710000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(HERKOMST);
    await q.query(BEHEER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE bericht.sjabloonkeuzes, bericht.sjabloonconcepten, bericht.sjabloonstanden;
      ALTER TABLE bericht.berichten DROP CONSTRAINT berichten_sjabloon_fkey;
      DELETE FROM bericht.sjablonen WHERE herkomst = 'eigen';
      ALTER TABLE bericht.sjablonen DROP CONSTRAINT sjablonen_pkey;
      ALTER TABLE bericht.sjablonen ADD PRIMARY KEY (organisatie_id, code, versie);
      ALTER TABLE bericht.sjablonen DROP COLUMN herkomst;
      ALTER TABLE bericht.berichten DROP COLUMN sjabloon_herkomst,
        ADD CONSTRAINT berichten_organisatie_id_sjabloon_sjabloon_versie_fkey
          FOREIGN KEY (organisatie_id, sjabloon, sjabloon_versie) REFERENCES bericht.sjablonen;
    `);
  }
}

const HERKOMST = `
  ALTER TABLE bericht.sjablonen
    ADD COLUMN herkomst text NOT NULL DEFAULT 'meegeleverd' CHECK (herkomst IN ('meegeleverd', 'eigen'));
  ALTER TABLE bericht.berichten
    ADD COLUMN sjabloon_herkomst text NOT NULL DEFAULT 'meegeleverd',
    DROP CONSTRAINT berichten_organisatie_id_sjabloon_sjabloon_versie_fkey;
  ALTER TABLE bericht.sjablonen DROP CONSTRAINT sjablonen_pkey;
  ALTER TABLE bericht.sjablonen ADD PRIMARY KEY (organisatie_id, code, herkomst, versie);
  ALTER TABLE bericht.berichten ADD CONSTRAINT berichten_sjabloon_fkey
    FOREIGN KEY (organisatie_id, sjabloon, sjabloon_herkomst, sjabloon_versie) REFERENCES bericht.sjablonen;
`;

const BEHEER = `
  -- One row per letter that an organisation manages: who changes it, locks it.
  CREATE TABLE bericht.sjabloonstanden (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
    versie integer NOT NULL CHECK (versie > 0),
    PRIMARY KEY (organisatie_id, code)
  );
  SELECT nav.bescherm('bericht.sjabloonstanden', 'SELECT, INSERT');
  GRANT UPDATE (versie) ON bericht.sjabloonstanden TO nav_app;

  CREATE TABLE bericht.sjabloonconcepten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL,
    status text NOT NULL CHECK (status IN ('concept', 'vastgesteld', 'vervallen')),
    onderwerp text NOT NULL,
    tekst text NOT NULL,
    -- The newest shipped version when it was written: a newer one is offered.
    meegeleverd_versie integer NOT NULL,
    schrijvers uuid[] NOT NULL CHECK (cardinality(schrijvers) > 0),
    begonnen_op timestamptz(3) NOT NULL,
    gewijzigd_op timestamptz(3) NOT NULL,
    nummer integer CHECK (nummer > 0),
    vastgesteld_door uuid,
    vastgesteld_op timestamptz(3),
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, code) REFERENCES bericht.sjabloonstanden,
    UNIQUE (organisatie_id, code, nummer),
    CHECK ((status = 'vastgesteld') = (nummer IS NOT NULL) AND (nummer IS NULL) = (vastgesteld_op IS NULL)),
    -- Four eyes: who wrote does not adopt (AANNAME).
    CHECK (vastgesteld_door IS NULL OR vastgesteld_door <> ALL (schrijvers))
  );
  CREATE UNIQUE INDEX sjabloonconcepten_open ON bericht.sjabloonconcepten (organisatie_id, code)
    WHERE status = 'concept';
  SELECT nav.bescherm('bericht.sjabloonconcepten', 'SELECT, INSERT');
  GRANT UPDATE (status, onderwerp, tekst, meegeleverd_versie, schrijvers, gewijzigd_op, nummer, vastgesteld_door,
                vastgesteld_op) ON bericht.sjabloonconcepten TO nav_app;
  CREATE FUNCTION bericht.bewaak_concept() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Een vastgestelde of vervallen tekst verandert niet meer.';
  END $$;
  CREATE TRIGGER bevroren BEFORE UPDATE ON bericht.sjabloonconcepten FOR EACH ROW WHEN (OLD.status <> 'concept')
    EXECUTE FUNCTION bericht.bewaak_concept();

  CREATE TABLE bericht.sjabloonkeuzes (
    organisatie_id uuid NOT NULL,
    code text NOT NULL,
    volgnummer integer NOT NULL CHECK (volgnummer > 0),
    herkomst text NOT NULL CHECK (herkomst IN ('meegeleverd', 'eigen')),
    nummer integer,
    vanaf date NOT NULL,
    door uuid NOT NULL,
    op timestamptz(3) NOT NULL,
    PRIMARY KEY (organisatie_id, code, volgnummer),
    FOREIGN KEY (organisatie_id, code) REFERENCES bericht.sjabloonstanden,
    FOREIGN KEY (organisatie_id, code, herkomst, nummer) REFERENCES bericht.sjablonen,
    CHECK ((herkomst = 'eigen') = (nummer IS NOT NULL))
  );
  CREATE INDEX sjabloonkeuzes_vanaf ON bericht.sjabloonkeuzes (organisatie_id, code, vanaf DESC, volgnummer DESC);
  SELECT nav.bescherm('bericht.sjabloonkeuzes', 'SELECT, INSERT');
`;
