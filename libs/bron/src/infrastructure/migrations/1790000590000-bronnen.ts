import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The laws, verordeningen and policy that others rest on, each in versions that never change. */
export class Bronnen1790000590000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA bron;
      GRANT USAGE ON SCHEMA bron TO nav_app;

      CREATE TABLE bron.bronnen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        -- Of what comes with the house.
        code text,
        soort text NOT NULL CHECK (soort IN ('wet', 'regeling', 'verordening', 'beleidsregel', 'protocol', 'vng_kader')),
        naam text NOT NULL CHECK (naam <> ''),
        wetten text[] NOT NULL CHECK (wetten <@ ARRAY['wmo', 'jeugdwet', 'wlz']),
        gemeente_id uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, code),
        FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten
      );
      CREATE UNIQUE INDEX bronnen_naam ON bron.bronnen (organisatie_id, lower(naam));
      SELECT nav.bescherm('bron.bronnen', 'SELECT, INSERT');
      GRANT UPDATE (versie) ON bron.bronnen TO nav_app;

      CREATE TABLE bron.versies (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        bron_id uuid NOT NULL,
        nummer integer NOT NULL,
        aanduiding text NOT NULL CHECK (aanduiding <> ''),
        geldig_van date NOT NULL,
        geldig_tot date CHECK (geldig_tot >= geldig_van),
        vindplaats text,
        vastgelegd_op timestamptz(3) NOT NULL,
        vastgelegd_door uuid,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, bron_id, nummer),
        FOREIGN KEY (organisatie_id, bron_id) REFERENCES bron.bronnen
      );
      -- One version at a time: only the newest has no end.
      CREATE UNIQUE INDEX versies_lopend ON bron.versies (organisatie_id, bron_id) WHERE geldig_tot IS NULL;
      SELECT nav.bescherm('bron.versies', 'SELECT, INSERT');
      GRANT UPDATE (geldig_tot) ON bron.versies TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA bron CASCADE');
  }
}
