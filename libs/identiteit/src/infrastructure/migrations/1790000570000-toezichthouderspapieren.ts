import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The legitimatiebewijs of a toezichthouder (Awb art. 5:12), and with which provider somebody has a conflict of interest
 * (rulings, Everywhere: it blocks). Which cases that closes is said where cases are.
 */
export class Toezichthouderspapieren1790000570000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(LEGITIMATIES);
    await q.query(BELANGENCONFLICTEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION nav.mijn_conflicten;
      DROP TABLE identiteit.belangenconflicten;
      DROP TABLE identiteit.legitimatiebewijzen;
    `);
  }
}

const LEGITIMATIES = `
  CREATE TABLE identiteit.legitimatiebewijzen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    nummer text NOT NULL CHECK (nummer <> ''),
    afgegeven_door text NOT NULL CHECK (afgegeven_door <> ''),
    van date NOT NULL,
    tot date NOT NULL CHECK (tot >= van),
    vastgelegd_door uuid,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers
  );
  CREATE INDEX legitimatiebewijzen_gebruiker ON identiteit.legitimatiebewijzen (organisatie_id, gebruiker_id, van);
  SELECT nav.bescherm('identiteit.legitimatiebewijzen', 'SELECT, INSERT');
`;

const BELANGENCONFLICTEN = `
  CREATE TABLE identiteit.belangenconflicten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    reden text NOT NULL CHECK (reden <> ''),
    van date NOT NULL,
    tot date CHECK (tot >= van),
    vastgelegd_door uuid,
    vastgelegd_op timestamptz NOT NULL,
    opgeheven_op date,
    opgeheven_door uuid,
    opheffingsreden text CHECK (opheffingsreden <> ''),
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers,
    CHECK ((opgeheven_op IS NULL) = (opheffingsreden IS NULL)),
    -- Nobody lifts his own.
    CHECK (opgeheven_door IS DISTINCT FROM gebruiker_id OR opgeheven_op IS NULL)
  );
  CREATE INDEX belangenconflicten_lijst ON identiteit.belangenconflicten (organisatie_id, van DESC, id DESC);
  CREATE INDEX belangenconflicten_lopend ON identiteit.belangenconflicten (organisatie_id, gebruiker_id)
    WHERE opgeheven_op IS NULL;
  SELECT nav.bescherm('identiteit.belangenconflicten', 'SELECT, INSERT');
  GRANT UPDATE (opgeheven_op, opgeheven_door, opheffingsreden, versie) ON identiteit.belangenconflicten TO nav_app;
  -- Why somebody has a conflict is for the team alone.
  SELECT nav.bescherm_inhoud('identiteit.belangenconflicten');

  -- The providers with whom this user has a conflict on the day of the transaction. Without a day each of them counts.
  CREATE FUNCTION nav.mijn_conflicten() RETURNS uuid[] LANGUAGE sql STABLE AS $$
    SELECT coalesce(array_agg(c.aanbieder_id), '{}') FROM identiteit.belangenconflicten c
     WHERE c.organisatie_id = nav.organisatie()
       AND c.gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid
       AND c.opgeheven_op IS NULL
       AND (c.van > nullif(current_setting('nav.dag', true), '')::date) IS NOT TRUE
       AND (c.tot < nullif(current_setting('nav.dag', true), '')::date) IS NOT TRUE
  $$;
`;
