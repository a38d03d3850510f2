import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The provider register: providers, their places, and what they do for which gemeente. */
export class Aanbieders1790000009000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA aanbieder;
      GRANT USAGE ON SCHEMA aanbieder TO nav_app;

      CREATE TABLE aanbieder.aanbieders (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        naam text NOT NULL CHECK (naam <> ''),
        kvk text CHECK (kvk ~ '^[0-9]{8}$'),
        soort text NOT NULL CHECK (soort IN ('zorgaanbieder', 'pgb_zorgverlener', 'gemeentelijk_onderdeel')),
        email text,
        telefoon text,
        plaats text,
        aantal_clienten integer CHECK (aantal_clienten >= 0),
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        CONSTRAINT aanbieders_kvk UNIQUE (organisatie_id, kvk)
      );
      CREATE INDEX aanbieders_naam ON aanbieder.aanbieders (organisatie_id, lower(naam) text_pattern_ops, id);
      SELECT nav.bescherm('aanbieder.aanbieders');

      CREATE TABLE aanbieder.locaties (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        naam text NOT NULL,
        soort text NOT NULL,
        adres text,
        postcode text,
        plaats text,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders
      );
      CREATE INDEX locaties_aanbieder ON aanbieder.locaties (organisatie_id, aanbieder_id);
      SELECT nav.bescherm('aanbieder.locaties');

      CREATE TABLE aanbieder.inzetten (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        gemeente_id uuid NOT NULL,
        wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet', 'wlz')),
        financiering text NOT NULL CHECK (financiering IN ('zin', 'pgb')),
        gecontracteerd boolean NOT NULL,
        aantal_clienten integer CHECK (aantal_clienten >= 0),
        van date NOT NULL,
        tot date CHECK (tot >= van),
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
        CONSTRAINT inzetten_gemeente FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
        CONSTRAINT inzetten_overlap EXCLUDE USING gist (
          organisatie_id WITH =, aanbieder_id WITH =, gemeente_id WITH =, wet WITH =, financiering WITH =,
          daterange(van, tot, '[]') WITH &&
        )
      );
      CREATE INDEX inzetten_aanbieder ON aanbieder.inzetten (organisatie_id, aanbieder_id);
      SELECT nav.bescherm('aanbieder.inzetten');

      -- A provider reads itself only.
      CREATE POLICY eigen ON aanbieder.aanbieders AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'aanbieder' OR id = nav.aanbieder());
      CREATE POLICY eigen ON aanbieder.locaties AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'aanbieder' OR aanbieder_id = nav.aanbieder());
      CREATE POLICY eigen ON aanbieder.inzetten AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'aanbieder' OR aanbieder_id = nav.aanbieder());
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA aanbieder CASCADE');
  }
}
