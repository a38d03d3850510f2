import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The frameworks by which providers are looked at, in versions. */
export class Toetsingskaders1790000540000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA toetsingskader;
      GRANT USAGE ON SCHEMA toetsingskader TO nav_app;

      CREATE TABLE toetsingskader.kaders (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        status text NOT NULL DEFAULT 'loopt' CHECK (status IN ('loopt', 'beeindigd')),
        begonnen_op timestamptz(3) NOT NULL,
        -- Nobody for what came with the house.
        begonnen_door uuid,
        geldig_tot date,
        eindreden text CHECK (eindreden <> ''),
        beeindigd_door uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        CONSTRAINT kaders_code UNIQUE (organisatie_id, code),
        CHECK ((status = 'beeindigd') = (geldig_tot IS NOT NULL AND eindreden IS NOT NULL AND beeindigd_door IS NOT NULL))
      );
      SELECT nav.bescherm('toetsingskader.kaders', 'SELECT, INSERT, DELETE');
      GRANT UPDATE (status, geldig_tot, eindreden, beeindigd_door, versie) ON toetsingskader.kaders TO nav_app;

      CREATE TABLE toetsingskader.versies (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        kader_id uuid NOT NULL,
        nummer integer NOT NULL CHECK (nummer > 0),
        status text NOT NULL CHECK (status IN ('concept', 'meegeleverd', 'vastgesteld')),
        geldig_vanaf date,
        bron text CHECK (bron <> ''),
        brondatum date,
        vastgesteld_op timestamptz(3),
        vastgesteld_door uuid,
        inhoud jsonb NOT NULL,
        gewijzigd_op timestamptz(3) NOT NULL,
        gewijzigd_door uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, kader_id, nummer),
        FOREIGN KEY (organisatie_id, kader_id) REFERENCES toetsingskader.kaders,
        CHECK ((status = 'concept') = (geldig_vanaf IS NULL)),
        CHECK ((status = 'concept') = (bron IS NULL)),
        CHECK ((status = 'vastgesteld')
               = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND brondatum IS NOT NULL))
      );
      CREATE UNIQUE INDEX versies_een_concept ON toetsingskader.versies (organisatie_id, kader_id) WHERE status = 'concept';
      CREATE INDEX versies_geldend ON toetsingskader.versies (organisatie_id, kader_id, geldig_vanaf DESC, nummer DESC)
        WHERE status <> 'concept';
      SELECT nav.bescherm('toetsingskader.versies', 'SELECT, INSERT, DELETE');
      GRANT UPDATE (status, geldig_vanaf, bron, brondatum, vastgesteld_op, vastgesteld_door, inhoud, gewijzigd_op,
                    gewijzigd_door, versie) ON toetsingskader.versies TO nav_app;

      -- Visits and findings rest on what is in use, was or will be: nobody changes it.
      CREATE FUNCTION toetsingskader.bewaar_versie() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'concept' THEN
          RAISE EXCEPTION 'versie % van dit toetsingskader is bevroren', OLD.nummer;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER bewaar_versie AFTER UPDATE OR DELETE ON toetsingskader.versies
        FOR EACH ROW EXECUTE FUNCTION toetsingskader.bewaar_versie();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA toetsingskader CASCADE');
  }
}
