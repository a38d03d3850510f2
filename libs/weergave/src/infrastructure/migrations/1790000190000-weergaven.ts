import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved views of lists, and how each person likes a list. */
export class Weergaven1790000190000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA weergave;
      GRANT USAGE ON SCHEMA weergave TO nav_app;

      CREATE TABLE weergave.weergaven (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        lijst text NOT NULL CHECK (lijst ~ '^[a-z][a-z-]{0,39}$'),
        eigenaar_id uuid NOT NULL,
        naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 80),
        gedeeld boolean NOT NULL,
        filters jsonb NOT NULL CHECK (jsonb_typeof(filters) = 'object'),
        kolommen text[] CHECK (cardinality(kolommen) BETWEEN 1 AND 40),
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id)
      );
      -- Also how a person's views of a list are found.
      CREATE UNIQUE INDEX weergaven_naam ON weergave.weergaven (organisatie_id, lijst, eigenaar_id, lower(naam));
      CREATE INDEX weergaven_gedeeld ON weergave.weergaven (organisatie_id, lijst) WHERE gedeeld;
      SELECT nav.bescherm('weergave.weergaven', 'SELECT, INSERT, DELETE');
      GRANT UPDATE (naam, gedeeld, filters, kolommen, versie) ON weergave.weergaven TO nav_app;
      SELECT nav.bescherm_inhoud('weergave.weergaven');
      -- A private view does not exist for anybody else.
      CREATE POLICY van_mij_of_gedeeld ON weergave.weergaven AS RESTRICTIVE TO nav_app
        USING (gedeeld OR eigenaar_id = nullif(current_setting('nav.gebruiker', true), '')::uuid);

      CREATE TABLE weergave.voorkeuren (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        gebruiker_id uuid NOT NULL,
        lijst text NOT NULL CHECK (lijst ~ '^[a-z][a-z-]{0,39}$'),
        kolommen text[] CHECK (cardinality(kolommen) BETWEEN 1 AND 40),
        -- No reference: a view that is gone stays named here, so that its reader can be told.
        standaard_id uuid,
        PRIMARY KEY (organisatie_id, gebruiker_id, lijst)
      );
      SELECT nav.bescherm('weergave.voorkeuren');
      SELECT nav.bescherm_inhoud('weergave.voorkeuren');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA weergave CASCADE');
  }
}
