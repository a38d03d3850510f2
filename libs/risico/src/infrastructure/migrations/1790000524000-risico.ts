import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The weights in versions, what a person adds to the numbers, the analyses that were done, and the choices of visits. */
export class Risico1790000524000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA risico; GRANT USAGE ON SCHEMA risico TO nav_app');
    await q.query(REGELS);
    await q.query(MENSEN);
    await q.query(ANALYSES);
    await q.query(BEZOEKKEUZES);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA risico CASCADE');
  }
}

const REGELS = `
  CREATE TABLE risico.regelversies (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer integer NOT NULL CHECK (nummer > 0),
    status text NOT NULL CHECK (status IN ('meegeleverd', 'vastgesteld')),
    geldig_vanaf date NOT NULL,
    bron text NOT NULL CHECK (bron <> ''),
    brondatum date,
    vastgesteld_op timestamptz(3),
    vastgesteld_door uuid,
    regels jsonb NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    CHECK ((status = 'vastgesteld') = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND brondatum IS NOT NULL))
  );
  -- A version that a score rests on never changes.
  SELECT nav.bescherm('risico.regelversies', 'SELECT, INSERT');
`;

// What was adjusted or shown is ended with a reason, never rewritten.
const MENSEN = `
  CREATE TABLE risico.bijstellingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    score numeric NOT NULL CHECK (score >= 0),
    berekend numeric NOT NULL CHECK (berekend >= 0),
    reden text NOT NULL CHECK (reden <> ''),
    van date NOT NULL,
    tot date NOT NULL CHECK (tot >= van),
    door uuid NOT NULL,
    vastgelegd_op timestamptz(3) NOT NULL,
    beeindigd_op date CHECK (beeindigd_op >= van),
    beeindigd_door uuid,
    eindreden text CHECK (eindreden <> ''),
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    CHECK ((beeindigd_op IS NULL) = (eindreden IS NULL)),
    -- One at a time; one that ends and one that begins may share a day.
    CONSTRAINT bijstellingen_een EXCLUDE USING gist (
      organisatie_id WITH =, aanbieder_id WITH =, daterange(van, coalesce(beeindigd_op, tot + 1), '[)') WITH &&)
  );
  SELECT nav.bescherm('risico.bijstellingen', 'SELECT, INSERT');
  GRANT UPDATE (beeindigd_op, beeindigd_door, eindreden, versie) ON risico.bijstellingen TO nav_app;
  SELECT nav.bescherm_inhoud('risico.bijstellingen');

  CREATE TABLE risico.risicokenmerken (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN (
      'risico_inventarisatie', 'leren_van_incidenten', 'clientervaring', 'externe_toets', 'intern_toezicht',
      'machtsongelijkheid', 'organisatie', 'personen', 'onveilig_klimaat', 'leervermogen', 'clientgroep')),
    toelichting text NOT NULL CHECK (toelichting <> ''),
    bron text NOT NULL CHECK (bron <> ''),
    vastgesteld_op date NOT NULL,
    geldig_tot date NOT NULL CHECK (geldig_tot > vastgesteld_op),
    door uuid NOT NULL,
    vastgelegd_op timestamptz(3) NOT NULL,
    ingetrokken_op date,
    ingetrokken_door uuid,
    intrekreden text CHECK (intrekreden <> ''),
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    CHECK ((ingetrokken_op IS NULL) = (intrekreden IS NULL))
  );
  CREATE INDEX risicokenmerken_aanbieder ON risico.risicokenmerken (organisatie_id, aanbieder_id, vastgesteld_op DESC);
  SELECT nav.bescherm('risico.risicokenmerken', 'SELECT, INSERT');
  GRANT UPDATE (ingetrokken_op, ingetrokken_door, intrekreden, versie) ON risico.risicokenmerken TO nav_app;
  SELECT nav.bescherm_inhoud('risico.risicokenmerken');
`;

const ANALYSES = `
  CREATE TABLE risico.analyses (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    doel text NOT NULL CHECK (doel <> ''),
    peildatum date NOT NULL,
    regelversie_id uuid NOT NULL,
    bronnen jsonb NOT NULL,
    aantal integer NOT NULL,
    uitgevoerd_op timestamptz(3) NOT NULL,
    uitgevoerd_door uuid NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, regelversie_id) REFERENCES risico.regelversies
  );
  CREATE INDEX analyses_lijst ON risico.analyses (organisatie_id, uitgevoerd_op DESC, id DESC);
  SELECT nav.bescherm('risico.analyses', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('risico.analyses');

  CREATE TABLE risico.analyseregels (
    organisatie_id uuid NOT NULL,
    analyse_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    plaats integer NOT NULL CHECK (plaats > 0),
    berekend numeric NOT NULL,
    score numeric NOT NULL,
    bijstelling_id uuid,
    regels jsonb NOT NULL,
    PRIMARY KEY (organisatie_id, analyse_id, aanbieder_id),
    FOREIGN KEY (organisatie_id, analyse_id) REFERENCES risico.analyses,
    FOREIGN KEY (organisatie_id, bijstelling_id) REFERENCES risico.bijstellingen
  );
  CREATE INDEX analyseregels_volgorde ON risico.analyseregels (organisatie_id, analyse_id, plaats);
  SELECT nav.bescherm('risico.analyseregels', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('risico.analyseregels');

  CREATE TABLE risico.informeervoorstellen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    analyse_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    score numeric NOT NULL,
    drempel numeric NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'geinformeerd', 'niet_nodig')),
    gedaan_op date,
    hoe text CHECK (hoe IN ('gesprek', 'brief', 'mail', 'bezoek')),
    toelichting text CHECK (toelichting <> ''),
    door uuid,
    ontstaan_op timestamptz(3) NOT NULL,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, analyse_id, aanbieder_id) REFERENCES risico.analyseregels,
    CHECK ((status = 'open') = (toelichting IS NULL)),
    CHECK ((status = 'geinformeerd') = (hoe IS NOT NULL)),
    CHECK ((status = 'open') = (gedaan_op IS NULL))
  );
  CREATE UNIQUE INDEX informeervoorstellen_open ON risico.informeervoorstellen (organisatie_id, aanbieder_id)
    WHERE status = 'open';
  CREATE INDEX informeervoorstellen_lijst ON risico.informeervoorstellen (organisatie_id, ontstaan_op DESC, id DESC);
  SELECT nav.bescherm('risico.informeervoorstellen', 'SELECT, INSERT');
  GRANT UPDATE (status, gedaan_op, hoe, toelichting, door, versie) ON risico.informeervoorstellen TO nav_app;
  SELECT nav.bescherm_inhoud('risico.informeervoorstellen');
`;

const BEZOEKKEUZES = `
  CREATE TABLE risico.bezoekkeuzes (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    analyse_id uuid NOT NULL,
    jaar integer NOT NULL CHECK (jaar BETWEEN 2000 AND 2200),
    dagen integer NOT NULL CHECK (dagen >= 0),
    status text NOT NULL CHECK (status IN ('concept', 'vastgesteld', 'vervangen', 'ingetrokken')),
    herleiding jsonb NOT NULL,
    toelichting text CHECK (toelichting <> ''),
    reden text CHECK (reden <> ''),
    gemaakt_op timestamptz(3) NOT NULL,
    gemaakt_door uuid NOT NULL,
    vastgesteld_op timestamptz(3),
    vastgesteld_door uuid,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, analyse_id) REFERENCES risico.analyses,
    -- No plan without its explanation (BK-7.07), nothing taken back without a reason.
    CHECK ((status IN ('vastgesteld', 'vervangen'))
           = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND toelichting IS NOT NULL)),
    CHECK ((status = 'ingetrokken') = (reden IS NOT NULL))
  );
  CREATE UNIQUE INDEX bezoekkeuzes_een ON risico.bezoekkeuzes (organisatie_id, jaar) WHERE status = 'vastgesteld';
  CREATE INDEX bezoekkeuzes_lijst ON risico.bezoekkeuzes (organisatie_id, gemaakt_op DESC, id DESC);
  SELECT nav.bescherm('risico.bezoekkeuzes', 'SELECT, INSERT');
  GRANT UPDATE (status, toelichting, reden, vastgesteld_op, vastgesteld_door, versie) ON risico.bezoekkeuzes TO nav_app;
  SELECT nav.bescherm_inhoud('risico.bezoekkeuzes');

  CREATE TABLE risico.bezoekkeuzeregels (
    organisatie_id uuid NOT NULL,
    bezoekkeuze_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    plaats integer NOT NULL,
    score numeric NOT NULL,
    clienten integer,
    laatste_bezoek date,
    gepland_op date,
    dagen integer NOT NULL,
    aan_de_beurt boolean NOT NULL,
    voorgesteld boolean NOT NULL,
    grond text NOT NULL CHECK (grond IN ('gepland', 'gekozen', 'al_bezocht', 'geen_aanleiding', 'geen_dagen')),
    gekozen boolean NOT NULL,
    reden text CHECK (reden <> ''),
    PRIMARY KEY (organisatie_id, bezoekkeuze_id, aanbieder_id),
    FOREIGN KEY (organisatie_id, bezoekkeuze_id) REFERENCES risico.bezoekkeuzes,
    -- Who chooses otherwise than was proposed says why.
    CHECK ((gekozen <> voorgesteld) = (reden IS NOT NULL))
  );
  SELECT nav.bescherm('risico.bezoekkeuzeregels', 'SELECT, INSERT');
  GRANT UPDATE (gekozen, reden) ON risico.bezoekkeuzeregels TO nav_app;
  SELECT nav.bescherm_inhoud('risico.bezoekkeuzeregels');

  CREATE FUNCTION risico.bewaar_keuze() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM risico.bezoekkeuzes k
                    WHERE k.organisatie_id = NEW.organisatie_id AND k.id = NEW.bezoekkeuze_id AND k.status = 'concept') THEN
      RAISE EXCEPTION 'een keuze die is vastgesteld of ingetrokken, verandert niet meer';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER bewaar_keuze BEFORE UPDATE ON risico.bezoekkeuzeregels
    FOR EACH ROW EXECUTE FUNCTION risico.bewaar_keuze();
  -- After: whose row it may be is looked at first.
  CREATE TRIGGER bewaar_keuze_nieuw AFTER INSERT ON risico.bezoekkeuzeregels
    FOR EACH ROW EXECUTE FUNCTION risico.bewaar_keuze();
  CREATE FUNCTION risico.bewaar_besluit() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status <> 'concept' AND NOT (OLD.status = 'vastgesteld' AND NEW.status = 'vervangen') THEN
      RAISE EXCEPTION 'een keuze die is vastgesteld of ingetrokken, verandert niet meer';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER bewaar_besluit BEFORE UPDATE ON risico.bezoekkeuzes
    FOR EACH ROW EXECUTE FUNCTION risico.bewaar_besluit();
`;
