import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The way back of a melder: a code, questions of the toezichthouder, and what the melder adds. A visitor reaches the rows
 * of the one code that the transaction was opened with, and never the melding itself.
 */
export class Meldercontact1790000330000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(CODES);
    await q.query(VRAGEN);
    await q.query(AANVULLINGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE melding.aanvullingen, melding.vragen, melding.ontvangstcodes;
      DROP FUNCTION nav.melding_van_code();
      DROP FUNCTION nav.ontvangstcode();
    `);
  }
}

const CODES = `
  CREATE TABLE melding.ontvangstcodes (
    organisatie_id uuid NOT NULL,
    melding_id uuid NOT NULL,
    -- Copied: who comes with the code does not reach the melding.
    nummer text NOT NULL,
    -- HMAC-SHA-256 with the index key of the organisation: a copy of the database opens no code.
    code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
    processtand text NOT NULL CHECK (processtand IN ('ontvangen', 'bekeken', 'afgesloten')),
    gemaakt_op timestamptz(3) NOT NULL,
    afgemeld_op timestamptz(3),
    PRIMARY KEY (organisatie_id, melding_id),
    UNIQUE (organisatie_id, code_hash),
    FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
  );
  SELECT nav.bescherm('melding.ontvangstcodes', 'SELECT, INSERT');
  GRANT UPDATE (processtand, afgemeld_op) ON melding.ontvangstcodes TO nav_app;
  CREATE FUNCTION nav.ontvangstcode() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT decode(coalesce(current_setting('nav.ontvangstcode', true), ''), 'hex') $$;
  CREATE POLICY inhoud ON melding.ontvangstcodes AS RESTRICTIVE TO nav_app
    USING (nav.bereik() = 'inhoud' OR (nav.bereik() = 'loket' AND code_hash = nav.ontvangstcode()))
    WITH CHECK (nav.bereik() = 'inhoud' OR (nav.bereik() = 'loket' AND (processtand = 'ontvangen'
      OR code_hash = nav.ontvangstcode())));
  -- Under the policy above: the melding of the code of this transaction, or nothing.
  CREATE FUNCTION nav.melding_van_code() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT melding_id FROM melding.ontvangstcodes
     WHERE organisatie_id = nav.organisatie() AND code_hash = nav.ontvangstcode() $$;
`;

const VRAGEN = `
  CREATE TABLE melding.vragen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid NOT NULL,
    tekst text NOT NULL CHECK (tekst <> ''),
    -- When who asks confirmed that it says nothing about the cliënt or the onderzoek.
    getoetst_op timestamptz(3) NOT NULL,
    gesteld_op timestamptz(3) NOT NULL,
    gesteld_door uuid,
    ingetrokken_op timestamptz(3),
    ingetrokken_door uuid,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
  );
  CREATE INDEX vragen_melding ON melding.vragen (organisatie_id, melding_id);
  SELECT nav.bescherm('melding.vragen', 'SELECT, INSERT');
  GRANT UPDATE (ingetrokken_op, ingetrokken_door) ON melding.vragen TO nav_app;
  CREATE POLICY inhoud ON melding.vragen AS RESTRICTIVE TO nav_app
    USING (nav.bereik() = 'inhoud' OR (nav.bereik() = 'loket' AND melding_id = nav.melding_van_code()))
    WITH CHECK (nav.bereik() = 'inhoud');
`;

const AANVULLINGEN = `
  CREATE TABLE melding.aanvullingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid NOT NULL,
    vraag_id uuid,
    tekst text NOT NULL,
    aantal_bestanden integer NOT NULL CHECK (aantal_bestanden >= 0),
    na_afsluiting boolean NOT NULL,
    ontvangen_op timestamptz(3) NOT NULL,
    gelezen_op timestamptz(3),
    gelezen_door uuid,
    -- SHA-256 of form and text: the same form twice is one addition.
    sleutel bytea NOT NULL CHECK (octet_length(sleutel) = 32),
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, melding_id, sleutel),
    CHECK (tekst <> '' OR aantal_bestanden > 0),
    FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen,
    FOREIGN KEY (organisatie_id, vraag_id) REFERENCES melding.vragen
  );
  CREATE INDEX aanvullingen_vraag ON melding.aanvullingen (organisatie_id, vraag_id) WHERE vraag_id IS NOT NULL;
  -- The sign on the worklist.
  CREATE INDEX aanvullingen_ongelezen ON melding.aanvullingen (organisatie_id, melding_id) WHERE gelezen_op IS NULL;
  SELECT nav.bescherm('melding.aanvullingen', 'SELECT, INSERT');
  GRANT UPDATE (gelezen_op, gelezen_door) ON melding.aanvullingen TO nav_app;
  CREATE POLICY inhoud ON melding.aanvullingen AS RESTRICTIVE TO nav_app
    USING (nav.bereik() = 'inhoud' OR (nav.bereik() = 'loket' AND melding_id = nav.melding_van_code()));
  CREATE POLICY inhoud_wijzigen ON melding.aanvullingen AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() = 'inhoud');
`;
