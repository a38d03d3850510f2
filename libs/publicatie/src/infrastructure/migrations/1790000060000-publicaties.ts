import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Publication decisions, and the public register that they fill. */
export class Publicaties1790000060000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA publicatie; GRANT USAGE ON SCHEMA publicatie TO nav_app');
    await q.query(BESLUITEN);
    await q.query(REGISTER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE register.publicaties; DROP SCHEMA publicatie CASCADE');
    await q.query('REVOKE USAGE ON SCHEMA register FROM nav_app, nav_register');
  }
}

const BESLUITEN = `
  CREATE TABLE publicatie.besluiten (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    rapport_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    standaard jsonb NOT NULL,
    voornemen text NOT NULL CHECK (voornemen IN ('openbaar', 'niet_openbaar')),
    -- For and against: no weighing without both (BK-7.03).
    voor text NOT NULL CHECK (voor <> ''),
    tegen text NOT NULL CHECK (tegen <> ''),
    zienswijze_termijn_id uuid,
    zienswijze jsonb,
    besluit text CHECK (besluit IN ('openbaar', 'niet_openbaar')),
    motivering text CHECK (motivering <> ''),
    mandaat text CHECK (mandaat <> ''),
    besloten_door uuid,
    besloten_op date,
    wacht_termijn_id uuid,
    wachten_tot date,
    wachtherleiding jsonb,
    aanhoudreden text CHECK (aanhoudreden <> ''),
    publieke_versie jsonb NOT NULL,
    slug text,
    gepubliceerd_op timestamptz(3),
    pdf_sha256 text CHECK (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    intrekreden text CHECK (intrekreden <> ''),
    ingetrokken_op timestamptz(3),
    status text NOT NULL
      CHECK (status IN ('voorgesteld', 'besloten', 'aangehouden', 'gepubliceerd', 'ingetrokken')),
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    CHECK ((besluit IS NULL) = (motivering IS NULL)),
    CHECK ((besluit IS NULL) = (besloten_op IS NULL)),
    CHECK (status IN ('voorgesteld', 'ingetrokken') OR besluit IS NOT NULL),
    CHECK ((status = 'ingetrokken') = (intrekreden IS NOT NULL)),
    CHECK (status <> 'gepubliceerd' OR (besluit = 'openbaar' AND wachten_tot IS NOT NULL AND slug IS NOT NULL))
  );
  -- A report is on its way to the public once; after a decision to keep it closed it can be proposed anew.
  CREATE UNIQUE INDEX besluiten_een_per_rapport ON publicatie.besluiten (organisatie_id, rapport_id)
    WHERE status <> 'ingetrokken' AND besluit IS DISTINCT FROM 'niet_openbaar';
  CREATE INDEX besluiten_rapport ON publicatie.besluiten (organisatie_id, rapport_id, id);
  CREATE INDEX besluiten_rijp ON publicatie.besluiten (organisatie_id, wachten_tot)
    WHERE status = 'besloten' AND besluit = 'openbaar';
  SELECT nav.bescherm('publicatie.besluiten');
  SELECT nav.bescherm_inhoud('publicatie.besluiten', NULL, 'rapport_id');
  CREATE POLICY alleen_toezicht_stelt_voor ON publicatie.besluiten AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
`;

// Only what everybody may read. The public role sees all organisations; an organisation writes its own pages only.
// The two indexes of the public pages begin with what the public asks for: there is no organisation in that question.
const REGISTER = `
  GRANT USAGE ON SCHEMA register TO nav_app, nav_register;
  CREATE TABLE register.publicaties (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    status text NOT NULL CHECK (status IN ('openbaar', 'ingetrokken')),
    organisatie_naam text NOT NULL,
    aanbieder_naam text,
    zoeknaam text,
    kenmerk text,
    titel text,
    soort text,
    samenvatting text,
    inhoud jsonb,
    bewerkt boolean,
    vastgesteld_op date,
    gepubliceerd_op timestamptz(3) NOT NULL,
    ingetrokken_op timestamptz(3),
    pdf bytea,
    pdf_sha256 text,
    PRIMARY KEY (organisatie_id, id),
    CHECK ((status = 'ingetrokken') = (ingetrokken_op IS NOT NULL)),
    -- Of what was withdrawn nothing stays but its address and the day.
    CHECK (status <> 'ingetrokken' OR num_nonnulls(aanbieder_naam, zoeknaam, kenmerk, titel, soort, samenvatting,
      inhoud, bewerkt, vastgesteld_op, pdf, pdf_sha256) = 0),
    CHECK (status <> 'openbaar' OR num_nulls(aanbieder_naam, zoeknaam, kenmerk, titel, soort, samenvatting,
      inhoud, bewerkt, vastgesteld_op, pdf, pdf_sha256) = 0)
  );
  CREATE UNIQUE INDEX publicaties_slug ON register.publicaties (slug);
  CREATE INDEX publicaties_nieuwste ON register.publicaties (gepubliceerd_op DESC, slug DESC)
    WHERE status = 'openbaar';
  SELECT nav.bescherm('register.publicaties');
  SELECT nav.bescherm_inhoud('register.publicaties');
  CREATE POLICY publiek ON register.publicaties FOR SELECT TO nav_register USING (true);
  GRANT SELECT ON register.publicaties TO nav_register;
`;
