import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the supervisor does around prevention and fraud, and what was exchanged about malafide zorgbedrijven with its rules
 * of retention.
 */
export class Activiteiten1790000730000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA activiteit; GRANT USAGE ON SCHEMA activiteit TO nav_app');
    await q.query(ACTIVITEITEN);
    await q.query(REGELS);
    await q.query(UITWISSELINGEN);
    await q.query(zichtbaar('activiteiten') + zichtbaar('uitwisselingen'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA activiteit CASCADE');
  }
}

const ACTIVITEITEN = `
  CREATE TABLE activiteit.activiteiten (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer text NOT NULL,
    soort text NOT NULL CHECK (soort IN ('preventieve_actie', 'vroege_betrokkenheid', 'gesprek', 'contractcontrole',
                                         'fraudesignaal', 'zorgbrigade', 'bibob', 'analyse')),
    status text NOT NULL CHECK (status IN ('gepland', 'gedaan', 'vervallen')),
    op date NOT NULL,
    wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet', 'beide')),
    gemeente_id uuid,
    behandelaar_id uuid NOT NULL,
    aanbieder_id uuid,
    aanbieder_naam text CHECK (aanbieder_naam <> ''),
    partij text CHECK (partij <> ''),
    zaak_id uuid,
    zaak_nummer text,
    wat text CHECK (wat <> ''),
    met text CHECK (met <> ''),
    kenmerk text CHECK (kenmerk <> ''),
    vorm text CHECK (vorm <> ''),
    toelichting text CHECK (toelichting <> ''),
    analyse_id uuid,
    resultaat text CHECK (resultaat <> ''),
    uitkomst text CHECK (uitkomst <> ''),
    opvolgen_op date,
    -- When somebody has to look at it: what is planned on its day, what was done on the day of its follow-up.
    wacht_op date GENERATED ALWAYS AS (CASE status WHEN 'gepland' THEN op WHEN 'gedaan' THEN opvolgen_op END) STORED,
    reden text CHECK (reden <> ''),
    opvolgingen jsonb NOT NULL DEFAULT '[]',
    verbeteringen jsonb NOT NULL DEFAULT '[]',
    vastgelegd_op timestamptz(3) NOT NULL,
    vastgelegd_door uuid NOT NULL,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
    FOREIGN KEY (organisatie_id, analyse_id) REFERENCES risico.analyses,
    CHECK ((aanbieder_id IS NULL) = (aanbieder_naam IS NULL) AND num_nonnulls(aanbieder_id, partij) <= 1),
    CHECK ((zaak_id IS NULL) = (zaak_nummer IS NULL)),
    CHECK ((status = 'vervallen') = (reden IS NOT NULL)),
    CHECK (status <> 'gedaan' OR uitkomst IS NOT NULL),
    CHECK ((soort = 'analyse') = (analyse_id IS NOT NULL)),
    -- AC-16: no preventive action without why.
    CHECK (soort <> 'preventieve_actie' OR toelichting IS NOT NULL),
    -- Wet Bibob art. 28: nothing of what an advice says.
    CHECK (soort <> 'bibob' OR num_nonnulls(wat, met, kenmerk, toelichting, resultaat) = 0 AND gemeente_id IS NOT NULL)
  );
  CREATE INDEX activiteiten_lijst ON activiteit.activiteiten (organisatie_id, op DESC, id DESC);
  CREATE INDEX activiteiten_behandelaar ON activiteit.activiteiten (organisatie_id, behandelaar_id, op DESC, id DESC);
  CREATE INDEX activiteiten_wacht ON activiteit.activiteiten (organisatie_id, wacht_op, id) WHERE wacht_op IS NOT NULL;
  CREATE INDEX activiteiten_aanbieder ON activiteit.activiteiten (organisatie_id, aanbieder_id, op DESC, id DESC)
    WHERE aanbieder_id IS NOT NULL;
  CREATE INDEX activiteiten_zaak ON activiteit.activiteiten (organisatie_id, zaak_id) WHERE zaak_id IS NOT NULL;
  SELECT nav.bescherm('activiteit.activiteiten', 'SELECT, INSERT');
  GRANT UPDATE (status, op, wet, gemeente_id, behandelaar_id, aanbieder_id, aanbieder_naam, partij, zaak_id, zaak_nummer,
                wat, met, kenmerk, vorm, toelichting, analyse_id, resultaat, uitkomst, opvolgen_op, reden, opvolgingen,
                verbeteringen, versie)
    ON activiteit.activiteiten TO nav_app;
  SELECT nav.bescherm_inhoud('activiteit.activiteiten');
`;

const REGELS = `
  CREATE TABLE activiteit.regelversies (
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
  -- A version by which a last day was computed never changes.
  SELECT nav.bescherm('activiteit.regelversies', 'SELECT, INSERT');
`;

const UITWISSELINGEN = `
  CREATE TABLE activiteit.uitwisselingen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer text NOT NULL,
    richting text NOT NULL CHECK (richting IN ('gegeven', 'ontvangen')),
    status text NOT NULL CHECK (status IN ('bewaard', 'gewist')),
    op date NOT NULL,
    behandelaar_id uuid NOT NULL,
    partner_id uuid,
    wie text NOT NULL CHECK (wie <> ''),
    grondslag text NOT NULL CHECK (grondslag <> ''),
    bronversie_id uuid,
    categorieen text[] NOT NULL CHECK (cardinality(categorieen) > 0),
    verstrekking_id uuid,
    bewaren_tot date NOT NULL CHECK (bewaren_tot >= op),
    herleiding jsonb NOT NULL,
    regelversie_id uuid NOT NULL,
    -- Of a closed case the fact that something was exchanged stays as closed.
    zaak_id uuid,
    zaak_nummer text,
    -- About whom and what: wiped after the last day. What stands above stays.
    aanbieder_id uuid,
    aanbieder_naam text CHECK (aanbieder_naam <> ''),
    partij text CHECK (partij <> ''),
    doel text CHECK (doel <> ''),
    inhoud text CHECK (inhoud <> ''),
    weggelaten text CHECK (weggelaten <> ''),
    afloop text CHECK (afloop <> ''),
    afloop_op date,
    gewist_op timestamptz(3),
    vastgelegd_op timestamptz(3) NOT NULL,
    vastgelegd_door uuid NOT NULL,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    FOREIGN KEY (organisatie_id, partner_id) REFERENCES partner.partners,
    FOREIGN KEY (organisatie_id, verstrekking_id) REFERENCES partner.verstrekkingen,
    FOREIGN KEY (organisatie_id, bronversie_id) REFERENCES bron.versies,
    FOREIGN KEY (organisatie_id, regelversie_id) REFERENCES activiteit.regelversies,
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
    CHECK ((status = 'gewist') = (gewist_op IS NOT NULL)),
    CHECK ((zaak_id IS NULL) = (zaak_nummer IS NULL)),
    CHECK ((afloop IS NULL) = (afloop_op IS NULL)),
    CHECK (CASE status
      WHEN 'bewaard' THEN num_nonnulls(doel, inhoud) = 2 AND num_nonnulls(aanbieder_naam, partij) = 1
      ELSE num_nonnulls(aanbieder_id, aanbieder_naam, partij, doel, inhoud, weggelaten, afloop) = 0 END)
  );
  CREATE INDEX uitwisselingen_lijst ON activiteit.uitwisselingen (organisatie_id, op DESC, id DESC);
  CREATE INDEX uitwisselingen_behandelaar ON activiteit.uitwisselingen (organisatie_id, behandelaar_id, op DESC, id DESC);
  CREATE INDEX uitwisselingen_te_wissen ON activiteit.uitwisselingen (organisatie_id, bewaren_tot) WHERE status = 'bewaard';
  CREATE INDEX uitwisselingen_aanbieder ON activiteit.uitwisselingen (organisatie_id, aanbieder_id, op DESC, id DESC)
    WHERE aanbieder_id IS NOT NULL;
  CREATE INDEX uitwisselingen_zaak ON activiteit.uitwisselingen (organisatie_id, zaak_id) WHERE zaak_id IS NOT NULL;
  SELECT nav.bescherm('activiteit.uitwisselingen', 'SELECT, INSERT');
  GRANT UPDATE (status, aanbieder_id, aanbieder_naam, partij, doel, inhoud, weggelaten, afloop, afloop_op, gewist_op, versie)
    ON activiteit.uitwisselingen TO nav_app;
  SELECT nav.bescherm_inhoud('activiteit.uitwisselingen');
`;

/** Nothing about a provider with whom the reader has a conflict, and nothing of a case that is closed to him. */
const zichtbaar = (tabel: string): string => `
  CREATE POLICY belangenconflict ON activiteit.${tabel} AS RESTRICTIVE TO nav_app
    USING (aanbieder_id IS NULL OR aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
  CREATE POLICY zaakdeel ON activiteit.${tabel} AS RESTRICTIVE TO nav_app
    USING (zaak_id IS NULL OR nav.zaak_zichtbaar(zaak_id));
`;
