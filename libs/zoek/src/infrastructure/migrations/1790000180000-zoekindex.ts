import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What can be found, as word lists of every piece and never as text; what has changed since it was indexed; and the one
 * function that looks. Its own role owns it: under row-level security the index on words would not be used, since the
 * match operator is not leakproof (architecture.md §3.11).
 */
export class Zoekindex1790000180000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLEN);
    await q.query(FUNCTIES);
    await q.query(VOLGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA zoek CASCADE');
  }
}

const TABELLEN = `
  CREATE EXTENSION IF NOT EXISTS btree_gin;
  CREATE SCHEMA zoek;
  GRANT USAGE ON SCHEMA zoek TO nav_app, nav_systeem, nav_zoek;

  CREATE TABLE zoek.stukken (
    organisatie_id uuid NOT NULL,
    soort text NOT NULL,
    object_id uuid NOT NULL,
    nummer text,
    op timestamptz NOT NULL,
    woorden tsvector NOT NULL,
    PRIMARY KEY (organisatie_id, soort, object_id)
  );
  CREATE INDEX stukken_woorden ON zoek.stukken USING gin (organisatie_id, woorden);
  CREATE INDEX stukken_nieuwste ON zoek.stukken (organisatie_id, op DESC, object_id);
  CREATE INDEX stukken_nummer ON zoek.stukken (organisatie_id, nummer text_pattern_ops);
  SELECT nav.bescherm('zoek.stukken', 'SELECT, INSERT, UPDATE, DELETE');
  SELECT nav.bescherm_inhoud('zoek.stukken');
  CREATE POLICY zoeken ON zoek.stukken FOR SELECT TO nav_zoek USING (true);
  GRANT SELECT ON zoek.stukken TO nav_zoek;

  -- Append only: an act never waits here for the worker, nor for another act on the same piece.
  CREATE TABLE zoek.werk (
    organisatie_id uuid NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY,
    soort text NOT NULL,
    object_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, id)
  );
  SELECT nav.bescherm('zoek.werk', 'SELECT, INSERT, DELETE');
  CREATE POLICY systeem ON zoek.werk FOR SELECT TO nav_systeem USING (true);
  -- A migration that changes what is there already puts it on the list too.
  CREATE POLICY beheer ON zoek.werk FOR INSERT TO nav_eigenaar WITH CHECK (true);
  GRANT SELECT (organisatie_id) ON zoek.werk TO nav_systeem;

  -- With which list of words, and which sources, everything of an organisation was indexed.
  CREATE TABLE zoek.standen (
    organisatie_id uuid PRIMARY KEY REFERENCES public.organisaties,
    versie text NOT NULL
  );
  SELECT nav.bescherm('zoek.standen');
`;

// The newest five hundred that match are ranked: ranking touches every hit, and nobody reads on beyond them.
const FUNCTIES = `
  CREATE FUNCTION zoek.vind(vraag tsquery, begin_nummer text, soorten text[], hoogstens integer)
  RETURNS TABLE (soort text, object_id uuid)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE past text;
  BEGIN
    IF coalesce(current_setting('nav.bereik', true), '') <> 'inhoud' THEN RETURN; END IF;
    past := 'SELECT s.soort, s.object_id, s.op, s.woorden FROM zoek.stukken s WHERE s.organisatie_id = $1'
      || CASE WHEN vraag IS NULL THEN '' ELSE ' AND s.woorden @@ $2' END
      || CASE WHEN begin_nummer IS NULL THEN '' ELSE format(' AND s.nummer LIKE %L', begin_nummer || '%') END
      || CASE WHEN soorten IS NULL THEN '' ELSE ' AND s.soort = ANY ($3)' END;
    -- With the values in the plan: a rare word wants another road than a common one. What has no age would be newer
    -- than everything, and push out what the reader came for: of that a few.
    RETURN QUERY EXECUTE 'WITH nieuwste AS (
        (' || past || ' AND s.op < ''infinity'' ORDER BY s.op DESC, s.object_id LIMIT 500) UNION ALL
        (' || past || ' AND s.op = ''infinity'' LIMIT ' || CASE WHEN soorten IS NULL THEN 20 ELSE 500 END || '))
      SELECT n.soort, n.object_id FROM nieuwste n
       ORDER BY ' || CASE WHEN vraag IS NULL THEN '' ELSE 'ts_rank(n.woorden, $2) DESC, ' END || 'n.op DESC, n.object_id
       LIMIT $4'
      USING nullif(current_setting('nav.organisatie', true), '')::uuid, vraag, soorten, hoogstens;
  END $$;

  -- While it is still ours: the rights move along with it.
  REVOKE ALL ON FUNCTION zoek.vind FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION zoek.vind TO nav_app;
  -- A function belongs to who may create in its schema; only for this moment.
  GRANT CREATE ON SCHEMA zoek TO nav_zoek;
  ALTER FUNCTION zoek.vind OWNER TO nav_zoek;
  REVOKE CREATE ON SCHEMA zoek FROM nav_zoek;
`;

const VOLGEN = `
  CREATE FUNCTION zoek.merk() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO zoek.werk (organisatie_id, soort, object_id) SELECT organisatie_id, TG_ARGV[0], id FROM nieuw;
    RETURN NULL;
  END $$;
  CREATE FUNCTION zoek.volg(tabel regclass, soort text, ook_nieuw boolean DEFAULT true) RETURNS void
  LANGUAGE plpgsql AS $$
  BEGIN
    IF ook_nieuw THEN
      EXECUTE format('CREATE TRIGGER zoek_nieuw AFTER INSERT ON %s REFERENCING NEW TABLE AS nieuw
        FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk(%L)', tabel, soort);
    END IF;
    EXECUTE format('CREATE TRIGGER zoek_gewijzigd AFTER UPDATE ON %s REFERENCING NEW TABLE AS nieuw
      FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk(%L)', tabel, soort);
    EXECUTE format('CREATE TRIGGER zoek_weg AFTER DELETE ON %s REFERENCING OLD TABLE AS nieuw
      FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk(%L)', tabel, soort);
  END $$;
  -- A new melding says so by its event: the intake is the busiest act there is.
  SELECT zoek.volg('melding.meldingen', 'melding', false), zoek.volg('onderzoek.zaken', 'zaak'),
         zoek.volg('onderzoek.opdrachten', 'opdracht'), zoek.volg('maatregel.maatregelen', 'maatregel'),
         zoek.volg('rapport.rapporten', 'rapport'), zoek.volg('aanbieder.aanbieders', 'aanbieder'),
         zoek.volg('document.documenten', 'document');
  DROP FUNCTION zoek.volg;
`;
