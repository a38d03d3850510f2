import { SQL_TEKSTFUNCTIES } from '@navolgbaar/tekst';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public can search and filter by, the corrections of a report, and a mark that says when a page is old. */
export class RegisterZoeken1790000783000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(SQL_TEKSTFUNCTIES);
    await q.query(KOLOMMEN);
    await q.query(VUL);
    await q.query(REGELS);
    await q.query(STANDEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION register.merk_stand() CASCADE;
      DROP TABLE register.standen;
      ALTER TABLE register.publicaties DROP CONSTRAINT publicaties_rectificaties, DROP CONSTRAINT publicaties_zoekbaar,
        DROP COLUMN zoekwoorden, DROP COLUMN aanbieder_slug, DROP COLUMN jaar, DROP COLUMN zoektekst,
        DROP COLUMN gemeenten, DROP COLUMN rectificaties, DROP COLUMN bijgewerkt_op;
    `);
  }
}

// What follows from a column is generated: whoever writes or withdraws a page cannot leave it behind.
// The slug is that of `alsSlug` (libs/register/src/domain/slug.ts), of the name without accents and capitals.
const KOLOMMEN = `
  ALTER TABLE register.publicaties
    ADD COLUMN zoektekst text,
    ADD COLUMN gemeenten text[] NOT NULL DEFAULT '{}',
    ADD COLUMN rectificaties jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(rectificaties) = 'array'),
    ADD COLUMN bijgewerkt_op timestamptz(3),
    ADD COLUMN jaar integer NOT NULL
      GENERATED ALWAYS AS (extract(year FROM gepubliceerd_op AT TIME ZONE 'Europe/Amsterdam')::integer) STORED,
    ADD COLUMN aanbieder_slug text
      GENERATED ALWAYS AS (btrim(left(regexp_replace(zoeknaam, '[^a-z0-9]+', '-', 'g'), 60), '-')) STORED,
    ADD COLUMN zoekwoorden tsvector NOT NULL
      GENERATED ALWAYS AS (
        setweight(to_tsvector('dutch', coalesce(titel, '')), 'A')
        || setweight(to_tsvector('dutch', coalesce(aanbieder_naam, '') || ' ' || coalesce(zoeknaam, '')), 'B')
        || setweight(to_tsvector('dutch', coalesce(samenvatting, '')), 'B')
        || setweight(to_tsvector('dutch', coalesce(zoektekst, '')), 'C')) STORED;
`;

// Of the reports that were public already: their words, and the gemeenten of their case.
const VUL = `
  ALTER TABLE register.publicaties NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE publicatie.besluiten NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE onderzoek.zaken NO FORCE ROW LEVEL SECURITY;
  UPDATE register.publicaties p
     SET zoektekst = (SELECT string_agg(pg_temp.als_platte_tekst(d.document), ' ') FROM (
           SELECT s -> 'inhoud' AS document FROM jsonb_array_elements(p.inhoud -> 'secties') s
           UNION ALL SELECT f -> 'onderbouwing' FROM jsonb_array_elements(p.inhoud -> 'bevindingen') f) d),
         gemeenten = coalesce((
           SELECT array_agg(g.naam ORDER BY g.naam) FROM publicatie.besluiten b
             JOIN onderzoek.zaken z ON z.organisatie_id = b.organisatie_id AND z.id = b.zaak_id
             JOIN public.gemeenten g ON g.organisatie_id = z.organisatie_id AND g.id = ANY (z.gemeente_ids)
            WHERE b.organisatie_id = p.organisatie_id AND b.id = p.id), '{}')
   WHERE p.status = 'openbaar';
  ALTER TABLE onderzoek.zaken FORCE ROW LEVEL SECURITY;
  ALTER TABLE publicatie.besluiten FORCE ROW LEVEL SECURITY;
  ALTER TABLE register.publicaties FORCE ROW LEVEL SECURITY;
`;

const REGELS = `
  ALTER TABLE register.publicaties
    ADD CONSTRAINT publicaties_zoekbaar CHECK (status <> 'ingetrokken' OR (zoektekst IS NULL AND gemeenten = '{}')),
    ADD CONSTRAINT publicaties_rectificaties CHECK (status <> 'ingetrokken' OR (rectificaties = '[]' AND bijgewerkt_op IS NULL));
  CREATE INDEX publicaties_zoekwoorden ON register.publicaties USING gin (zoekwoorden) WHERE status = 'openbaar';
  CREATE INDEX publicaties_aanbieder ON register.publicaties (aanbieder_slug, gepubliceerd_op DESC, slug DESC)
    WHERE status = 'openbaar';
`;

// A page that was made is kept as long as this number stands. The row changes in the transaction of the act, so that
// nobody reads the new number before the new content.
const STANDEN = `
  CREATE TABLE register.standen (
    organisatie_id uuid PRIMARY KEY,
    nummer bigint NOT NULL
  );
  SELECT nav.bescherm('register.standen');
  CREATE POLICY publiek ON register.standen FOR SELECT TO nav_register USING (true);
  CREATE POLICY beheer ON register.standen TO nav_eigenaar USING (true);
  GRANT SELECT ON register.standen TO nav_register;

  -- Once per statement: a row per page would be rewritten as often as there are pages.
  CREATE FUNCTION register.merk_stand() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO register.standen AS s (organisatie_id, nummer)
    SELECT DISTINCT organisatie_id, 1 FROM geraakt
    ON CONFLICT (organisatie_id) DO UPDATE SET nummer = s.nummer + 1;
    RETURN NULL;
  END $$;
  CREATE TRIGGER merk_nieuw AFTER INSERT ON register.publicaties REFERENCING NEW TABLE AS geraakt
    FOR EACH STATEMENT EXECUTE FUNCTION register.merk_stand();
  CREATE TRIGGER merk_anders AFTER UPDATE ON register.publicaties REFERENCING NEW TABLE AS geraakt
    FOR EACH STATEMENT EXECUTE FUNCTION register.merk_stand();
  CREATE TRIGGER merk_weg AFTER DELETE ON register.publicaties REFERENCING OLD TABLE AS geraakt
    FOR EACH STATEMENT EXECUTE FUNCTION register.merk_stand();
`;
