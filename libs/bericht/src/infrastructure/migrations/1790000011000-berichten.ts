import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages with their state, the templates they were made from, and the mailbox of the demo. */
export class Berichten1790000011000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA bericht; GRANT USAGE ON SCHEMA bericht TO nav_app');
    await q.query(SJABLONEN);
    await q.query(BERICHTEN);
    await q.query(POSTBUS);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA bericht CASCADE');
  }
}

// Only SELECT and INSERT: a version that was used is never edited (architecture.md §3.5).
const SJABLONEN = `
  CREATE TABLE bericht.sjablonen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
    versie integer NOT NULL CHECK (versie > 0),
    geldig_vanaf date NOT NULL,
    aan_soort text NOT NULL CHECK (aan_soort IN ('aanbieder', 'melder', 'college', 'medewerker')),
    onderwerp text NOT NULL CHECK (onderwerp <> ''),
    tekst text NOT NULL CHECK (tekst <> ''),
    bron text NOT NULL CHECK (bron <> ''),
    PRIMARY KEY (organisatie_id, code, versie)
  );
  SELECT nav.bescherm('bericht.sjablonen', 'SELECT, INSERT');
`;

const BERICHTEN = `
  CREATE TABLE bericht.berichten (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    sleutel text NOT NULL CHECK (length(sleutel) BETWEEN 1 AND 200),
    object text NOT NULL CHECK (object ~ '^[a-z][a-z-]{0,39}$'),
    object_id uuid NOT NULL,
    sjabloon text NOT NULL,
    sjabloon_versie integer NOT NULL,
    kanaal text NOT NULL CHECK (kanaal IN ('mail')),
    aan_soort text NOT NULL CHECK (aan_soort IN ('aanbieder', 'melder', 'college', 'medewerker')),
    ontvanger bytea NOT NULL,
    onderwerp text NOT NULL,
    tekst text NOT NULL CHECK (tekst !~ '[{]{2}|[}]{2}'),
    status text NOT NULL CHECK (status IN ('voorgenomen', 'aangeboden', 'bevestigd', 'mislukt')),
    pogingen integer NOT NULL DEFAULT 0,
    fout text,
    aangemaakt_op timestamptz NOT NULL,
    volgende_poging_op timestamptz NOT NULL,
    aangeboden_op timestamptz,
    bevestigd_op timestamptz,
    mislukt_op timestamptz,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, sleutel),
    FOREIGN KEY (organisatie_id, sjabloon, sjabloon_versie) REFERENCES bericht.sjablonen
  );
  CREATE INDEX berichten_object ON bericht.berichten (organisatie_id, object_id, id);
  CREATE INDEX berichten_wachtend ON bericht.berichten (organisatie_id, volgende_poging_op)
    WHERE status IN ('voorgenomen', 'aangeboden');
  CREATE INDEX berichten_mislukt ON bericht.berichten (organisatie_id, id) WHERE status = 'mislukt';
  SELECT nav.bescherm('bericht.berichten', 'SELECT, INSERT');
  GRANT UPDATE (status, pogingen, fout, volgende_poging_op, aangeboden_op, bevestigd_op, mislukt_op, versie, ontvanger)
    ON bericht.berichten TO nav_app;
  SELECT nav.bescherm_inhoud('bericht.berichten');
`;

const POSTBUS = `
  CREATE TABLE bericht.postbus (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    bericht_id uuid NOT NULL,
    aan bytea NOT NULL,
    onderwerp text NOT NULL,
    tekst text NOT NULL,
    ontvangen_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id)
  );
  SELECT nav.bescherm('bericht.postbus', 'SELECT, INSERT');
  GRANT UPDATE (aan) ON bericht.postbus TO nav_app;
  SELECT nav.bescherm_inhoud('bericht.postbus');
`;
