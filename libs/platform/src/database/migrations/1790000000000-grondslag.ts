import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schemas, tenancy, the functions behind every row-level policy, numbers, outbox and audit lines. */
export class Grondslag1790000000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE SCHEMA nav; CREATE SCHEMA outbox; CREATE SCHEMA audit; CREATE SCHEMA register;
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      REVOKE USAGE ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public, nav, outbox, audit TO nav_app, nav_systeem;
    `);
    await q.query(FUNCTIES);
    await q.query(TABELLEN);
    await q.query(OUTBOX_EN_AUDIT);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP SCHEMA nav, outbox, audit, register CASCADE;
      DROP TABLE delingen, idempotentiesleutels, nummerreeksen, gemeenten, organisaties;
    `);
  }
}

const FUNCTIES = `
  CREATE FUNCTION nav.organisatie() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('nav.organisatie', true), '')::uuid $$;
  CREATE FUNCTION nav.bereik() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(nullif(current_setting('nav.bereik', true), ''), 'geen') $$;
  CREATE FUNCTION nav.aanbieder() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('nav.aanbieder', true), '')::uuid $$;
  CREATE FUNCTION nav.gemeente() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('nav.gemeente', true), '')::uuid $$;

  -- Row-level security of one table: forced, also on its owner, and bound to the organisation of the transaction.
  CREATE FUNCTION nav.bescherm(tabel regclass, rechten text DEFAULT 'SELECT, INSERT, UPDATE') RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabel);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tabel);
    EXECUTE format('CREATE POLICY organisatie ON %s TO nav_app
      USING (organisatie_id = nullif(current_setting(''nav.organisatie'', true), '''')::uuid)', tabel);
    EXECUTE format('GRANT %s ON %s TO nav_app', rechten, tabel);
  END $$;

  -- Content of cases besides: the supervisor sees it, a provider only its own rows, a college only what was shared.
  CREATE FUNCTION nav.bescherm_inhoud(tabel regclass, aanbieder_kolom text DEFAULT NULL, deling_kolom text DEFAULT NULL)
  RETURNS void LANGUAGE plpgsql AS $$
  DECLARE voorwaarde text := 'nav.bereik() = ''inhoud''';
  BEGIN
    IF aanbieder_kolom IS NOT NULL THEN
      voorwaarde := voorwaarde || format(' OR (nav.bereik() = ''aanbieder'' AND %I = nav.aanbieder())', aanbieder_kolom);
    END IF;
    IF deling_kolom IS NOT NULL THEN
      voorwaarde := voorwaarde || format(' OR (nav.bereik() = ''college'' AND nav.is_gedeeld(%I))', deling_kolom);
    END IF;
    EXECUTE format('CREATE POLICY inhoud ON %s AS RESTRICTIVE TO nav_app USING (%s)', tabel, voorwaarde);
  END $$;
`;

const TABELLEN = `
  CREATE TABLE organisaties (
    id uuid PRIMARY KEY,
    naam text NOT NULL,
    code text NOT NULL UNIQUE,
    actief boolean NOT NULL DEFAULT true,
    aangemaakt_op timestamptz NOT NULL DEFAULT now()
  );
  ALTER TABLE organisaties ENABLE ROW LEVEL SECURITY;
  ALTER TABLE organisaties FORCE ROW LEVEL SECURITY;
  CREATE POLICY eigen ON organisaties TO nav_app USING (id = nav.organisatie());
  CREATE POLICY systeem ON organisaties FOR SELECT TO nav_systeem USING (true);
  CREATE POLICY beheer ON organisaties TO nav_eigenaar USING (true);
  GRANT SELECT ON organisaties TO nav_app, nav_systeem;
  GRANT UPDATE (naam) ON organisaties TO nav_app;

  CREATE TABLE gemeenten (
    organisatie_id uuid NOT NULL REFERENCES organisaties,
    id uuid NOT NULL,
    naam text NOT NULL,
    code text NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, code)
  );
  SELECT nav.bescherm('gemeenten');
  CREATE POLICY beheer ON gemeenten TO nav_eigenaar USING (true);

  CREATE TABLE nummerreeksen (
    organisatie_id uuid NOT NULL,
    reeks text NOT NULL,
    jaar integer NOT NULL,
    laatste integer NOT NULL,
    PRIMARY KEY (organisatie_id, reeks, jaar)
  );
  SELECT nav.bescherm('nummerreeksen');

  CREATE TABLE idempotentiesleutels (
    organisatie_id uuid NOT NULL,
    sleutel bytea NOT NULL,
    inhoud bytea NOT NULL,
    antwoord jsonb,
    gemaakt_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, sleutel)
  );
  SELECT nav.bescherm('idempotentiesleutels');

  -- What was shared with which college, by whom and on which ground. A college sees nothing else.
  CREATE TABLE delingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    object text NOT NULL,
    object_id uuid NOT NULL,
    gemeente_id uuid NOT NULL,
    grond text NOT NULL CHECK (grond <> ''),
    gedeeld_door uuid,
    gedeeld_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, object_id, gemeente_id),
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES gemeenten
  );
  SELECT nav.bescherm('delingen', 'SELECT, INSERT');
  CREATE POLICY lezer ON delingen AS RESTRICTIVE TO nav_app
    USING (nav.bereik() = 'inhoud' OR (nav.bereik() = 'college' AND gemeente_id = nav.gemeente()));

  CREATE FUNCTION nav.is_gedeeld(object_id uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM public.delingen d WHERE d.organisatie_id = nav.organisatie()
                         AND d.object_id = is_gedeeld.object_id AND d.gemeente_id = nav.gemeente()) $$;
`;

const OUTBOX_EN_AUDIT = `
  CREATE TABLE outbox.gebeurtenissen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL,
    versie integer NOT NULL,
    aggregaat_id uuid NOT NULL,
    payload jsonb NOT NULL,
    gebruiker_id uuid,
    correlatie_id text NOT NULL,
    ontstaan_op timestamptz NOT NULL,
    verzonden_op timestamptz,
    aangeboden integer NOT NULL DEFAULT 0,
    PRIMARY KEY (organisatie_id, id)
  );
  CREATE INDEX onverzonden ON outbox.gebeurtenissen (ontstaan_op) WHERE verzonden_op IS NULL;
  SELECT nav.bescherm('outbox.gebeurtenissen', 'SELECT, INSERT');

  CREATE TABLE audit.regels (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    tijdstip timestamptz NOT NULL,
    handeling text NOT NULL,
    object text NOT NULL,
    object_id text NOT NULL,
    resultaat text NOT NULL,
    actor_soort text NOT NULL,
    actor_id uuid,
    herkomst text,
    velden text[] NOT NULL,
    kenmerken jsonb,
    correlatie_id text NOT NULL,
    PRIMARY KEY (organisatie_id, id)
  );
  CREATE INDEX regels_object ON audit.regels (organisatie_id, object_id, id);
  SELECT nav.bescherm('audit.regels', 'SELECT, INSERT');

  CREATE FUNCTION audit.alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'Auditregels kunnen alleen worden toegevoegd.' USING ERRCODE = 'insufficient_privilege'; END $$;
  CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE ON audit.regels
    FOR EACH ROW EXECUTE FUNCTION audit.alleen_toevoegen();
  CREATE TRIGGER niet_leegmaken BEFORE TRUNCATE ON audit.regels
    FOR EACH STATEMENT EXECUTE FUNCTION audit.alleen_toevoegen();
`;
