import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users, their appointments, sessions and machine clients. */
export class Identiteit1790000100000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA identiteit;
      GRANT USAGE ON SCHEMA identiteit TO nav_app, nav_systeem;
    `);
    await q.query(GEBRUIKERS);
    await q.query(SESSIES_EN_CLIENTS);
    await q.query(SYSTEEM);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA identiteit CASCADE');
  }
}

const ROLLEN = `ARRAY['toezichthouder','coordinator','jurist','college','contractbeheer','beheerder','archivaris','fg',
  'aanbieder']`;

const GEBRUIKERS = `
  CREATE TABLE identiteit.gebruikers (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    naam text NOT NULL CHECK (naam <> ''),
    email text NOT NULL CHECK (email = lower(email)),
    -- Who this is at the identity provider; empty until the first login.
    issuer text,
    sub text,
    actief boolean NOT NULL DEFAULT true,
    rollen text[] NOT NULL CHECK (rollen <@ ${ROLLEN}),
    aanbieder_id uuid,
    gemeente_id uuid,
    versie integer NOT NULL DEFAULT 1,
    aangemaakt_op timestamptz NOT NULL,
    laatst_ingelogd_op timestamptz,
    uitgezet_op timestamptz,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, email),
    UNIQUE (organisatie_id, issuer, sub),
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    CHECK ((issuer IS NULL) = (sub IS NULL)),
    CHECK (('aanbieder' = ANY (rollen)) = (aanbieder_id IS NOT NULL)),
    -- The separation that matters most stands in the database too: the one who administers has no other role.
    CHECK (NOT 'beheerder' = ANY (rollen) OR cardinality(rollen) = 1)
  );
  CREATE INDEX gebruikers_naam ON identiteit.gebruikers (organisatie_id, naam, id);
  SELECT nav.bescherm('identiteit.gebruikers');

  CREATE TABLE identiteit.aanwijzingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    wetten text[] NOT NULL CHECK (cardinality(wetten) > 0 AND wetten <@ ARRAY['wmo','jeugdwet']),
    domeinen text[] NOT NULL,
    van date NOT NULL,
    tot date CHECK (tot >= van),
    -- Where the appointment stands: number or name of the decision of the college.
    besluit text NOT NULL CHECK (besluit <> ''),
    vastgelegd_door uuid,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers
  );
  CREATE INDEX aanwijzingen_gebruiker ON identiteit.aanwijzingen (organisatie_id, gebruiker_id, van);
  SELECT nav.bescherm('identiteit.aanwijzingen');
`;

const SESSIES_EN_CLIENTS = `
  CREATE TABLE identiteit.sessies (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
    gebruiker_id uuid NOT NULL,
    aangemaakt_op timestamptz NOT NULL,
    laatst_gebruikt_op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL,
    beeindigd_op timestamptz,
    herkomst text,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers
  );
  -- Not led by the organisation: the token is looked up before the organisation is known.
  CREATE UNIQUE INDEX sessies_token ON identiteit.sessies (token_hash);
  CREATE INDEX sessies_gebruiker ON identiteit.sessies (organisatie_id, gebruiker_id) WHERE beeindigd_op IS NULL;
  SELECT nav.bescherm('identiteit.sessies', 'SELECT, INSERT, UPDATE, DELETE');

  CREATE TABLE identiteit.clients (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    client_id text NOT NULL,
    naam text NOT NULL CHECK (naam <> ''),
    geheim_hash text NOT NULL CHECK (geheim_hash LIKE 'scrypt$%'),
    rollen text[] NOT NULL CHECK (cardinality(rollen) > 0 AND rollen <@ ${ROLLEN} AND NOT 'beheerder' = ANY (rollen)),
    aanbieder_id uuid,
    gemeente_id uuid,
    actief boolean NOT NULL DEFAULT true,
    aangemaakt_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    CHECK (('aanbieder' = ANY (rollen)) = (aanbieder_id IS NOT NULL))
  );
  -- As with sessions: the client is looked up before the organisation is known.
  CREATE UNIQUE INDEX clients_client_id ON identiteit.clients (client_id);
  SELECT nav.bescherm('identiteit.clients');
`;

/** What login and session check read before the organisation is known; columns by name, and one column to mark. */
const SYSTEEM = `
  CREATE POLICY systeem ON identiteit.gebruikers FOR SELECT TO nav_systeem USING (true);
  GRANT SELECT (organisatie_id, id, naam, email, issuer, sub, actief, rollen, aanbieder_id, gemeente_id)
    ON identiteit.gebruikers TO nav_systeem;
  CREATE POLICY systeem_lezen ON identiteit.sessies FOR SELECT TO nav_systeem USING (true);
  CREATE POLICY systeem_bijwerken ON identiteit.sessies FOR UPDATE TO nav_systeem USING (true);
  GRANT SELECT, UPDATE (laatst_gebruikt_op) ON identiteit.sessies TO nav_systeem;
  CREATE POLICY systeem ON identiteit.clients FOR SELECT TO nav_systeem USING (true);
  GRANT SELECT ON identiteit.clients TO nav_systeem;
`;
