import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Term definitions in versions, running terms with all their versions, and what the watch must do on which day. */
export class Termijnen1790000020000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA termijn; GRANT USAGE ON SCHEMA termijn TO nav_app, nav_systeem');
    await q.query(DEFINITIES);
    await q.query(TERMIJNEN);
    await q.query(VERSIES);
    await q.query(MIJLPALEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA termijn CASCADE');
  }
}

// Only SELECT and INSERT: a version that was used is never edited (architecture.md §3.5).
const DEFINITIES = `
  CREATE TABLE termijn.definities (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9_-]{0,29}$'),
    versie integer NOT NULL CHECK (versie > 0),
    geldig_vanaf date NOT NULL,
    naam text NOT NULL CHECK (naam <> ''),
    aard text NOT NULL CHECK (aard IN ('termijn', 'wachttijd')),
    grondslag_soort text NOT NULL CHECK (grondslag_soort IN ('wet', 'amvb', 'beleid', 'brief')),
    grondslag text NOT NULL CHECK (grondslag <> ''),
    start_gebeurtenis text NOT NULL CHECK (start_gebeurtenis <> ''),
    -- Both empty: the length is chosen per case.
    duur text,
    werkdagen integer CHECK (werkdagen > 0),
    awt boolean NOT NULL,
    goede_vrijdag_is_werkdag boolean NOT NULL DEFAULT false,
    -- Where it says that this term can be extended; empty: it cannot.
    verlenging_bron text CHECK (verlenging_bron <> ''),
    max_verlenging text,
    herinneringen jsonb NOT NULL CHECK (jsonb_typeof(herinneringen) = 'array'),
    ontvangers jsonb NOT NULL CHECK (jsonb_typeof(ontvangers) = 'array'),
    eigenaar text NOT NULL CHECK (eigenaar IN ('aanbieder', 'toezichthouder', 'college')),
    gevolg text NOT NULL CHECK (gevolg <> ''),
    aanname boolean NOT NULL,
    vastgelegd_door uuid,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, code, versie),
    CHECK (duur IS NULL OR werkdagen IS NULL),
    CHECK (max_verlenging IS NULL OR verlenging_bron IS NOT NULL),
    -- rulings, Termijnen: T-01 cannot be extended.
    CHECK (code <> 'T-01' OR verlenging_bron IS NULL)
  );
  SELECT nav.bescherm('termijn.definities', 'SELECT, INSERT');
`;

const TERMIJNEN = `
  CREATE TABLE termijn.termijnen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    definitie_code text NOT NULL,
    definitie_versie integer NOT NULL,
    object text NOT NULL CHECK (object ~ '^[a-z][a-z-]{0,39}$'),
    object_id uuid NOT NULL,
    zaak_id uuid,
    -- How a letter names what the term is about, for example a case number; never personal data.
    kenmerk text NOT NULL CHECK (length(kenmerk) BETWEEN 1 AND 100),
    aanbieder_id uuid,
    behandelaar_id uuid,
    start date NOT NULL,
    duur text,
    werkdagen integer,
    ruw date NOT NULL,
    uiterlijk date NOT NULL,
    status text NOT NULL
      CHECK (status IN ('loopt', 'te_laat', 'voldaan', 'voldaan_te_laat', 'ingetrokken', 'afgelopen')),
    voldaan_op date,
    versie integer NOT NULL,
    aangemaakt_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, definitie_code, definitie_versie) REFERENCES termijn.definities,
    CHECK ((duur IS NULL) <> (werkdagen IS NULL)),
    CHECK ((voldaan_op IS NULL) = (status NOT IN ('voldaan', 'voldaan_te_laat')))
  );
  CREATE INDEX termijnen_zaak ON termijn.termijnen (organisatie_id, zaak_id, uiterlijk, id);
  CREATE INDEX termijnen_object ON termijn.termijnen (organisatie_id, object_id);
  CREATE INDEX termijnen_open ON termijn.termijnen (organisatie_id, uiterlijk, id)
    WHERE status IN ('loopt', 'te_laat');
  SELECT nav.bescherm('termijn.termijnen', 'SELECT, INSERT');
  GRANT UPDATE (ruw, uiterlijk, status, voldaan_op, behandelaar_id, versie) ON termijn.termijnen TO nav_app;
  SELECT nav.bescherm_inhoud('termijn.termijnen', 'aanbieder_id', 'object_id');
`;

// Each change of a term is a row; what was computed before stays readable.
const VERSIES = `
  CREATE TABLE termijn.versies (
    organisatie_id uuid NOT NULL,
    termijn_id uuid NOT NULL,
    versie integer NOT NULL CHECK (versie > 0),
    aanbieder_id uuid,
    object_id uuid NOT NULL,
    soort text NOT NULL
      CHECK (soort IN ('start', 'verlenging', 'opschorting', 'hervatting', 'voldaan', 'ingetrokken')),
    op date NOT NULL,
    duur text,
    werkdagen integer,
    reden text CHECK (reden <> ''),
    ruw date NOT NULL,
    ruw_zonder_verlenging date NOT NULL,
    uiterlijk date NOT NULL,
    opgeschort_op date,
    herleiding jsonb NOT NULL,
    waarschuwingen jsonb NOT NULL,
    door uuid,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, termijn_id, versie),
    FOREIGN KEY (organisatie_id, termijn_id) REFERENCES termijn.termijnen,
    -- Starting and meeting a term explain themselves; every other change needs its reason.
    CHECK (reden IS NOT NULL OR soort IN ('start', 'voldaan'))
  );
  SELECT nav.bescherm('termijn.versies', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('termijn.versies', 'aanbieder_id', 'object_id');
`;

// The key makes each milestone happen once. The sweep reads ids only, of all organisations, in the order in which they
// are due: the one index here that does not begin with the organisation.
const MIJLPALEN = `
  CREATE TABLE termijn.mijlpalen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    termijn_id uuid NOT NULL,
    versie integer NOT NULL,
    soort text NOT NULL CHECK (soort IN ('herinnering', 'verstreken')),
    op date NOT NULL,
    ontvanger text NOT NULL CHECK (ontvanger IN ('aanbieder', 'behandelaar', 'dossier')),
    aanbieder_id uuid,
    object_id uuid NOT NULL,
    status text NOT NULL DEFAULT 'gepland'
      CHECK (status IN ('gepland', 'verzonden', 'vastgesteld', 'vervallen', 'onbezorgbaar')),
    reden text,
    afgehandeld_op timestamptz,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, termijn_id, versie, soort, op, ontvanger),
    FOREIGN KEY (organisatie_id, termijn_id, versie) REFERENCES termijn.versies,
    CHECK ((status = 'gepland') = (afgehandeld_op IS NULL))
  );
  CREATE INDEX mijlpalen_open ON termijn.mijlpalen (op, id) WHERE status = 'gepland';
  SELECT nav.bescherm('termijn.mijlpalen', 'SELECT, INSERT');
  GRANT UPDATE (status, reden, afgehandeld_op) ON termijn.mijlpalen TO nav_app;
  SELECT nav.bescherm_inhoud('termijn.mijlpalen', 'aanbieder_id', 'object_id');
  CREATE POLICY systeem ON termijn.mijlpalen FOR SELECT TO nav_systeem USING (true);
  GRANT SELECT (organisatie_id, id, termijn_id, op, ontvanger, status) ON termijn.mijlpalen TO nav_systeem;
`;
