import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ladder in versions, the steps that were taken on it, and by what cases are alike. */
export class Interventieladder1790000740000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA interventieladder; GRANT USAGE ON SCHEMA interventieladder TO nav_app');
    await q.query(VERSIES);
    await q.query(STAPPEN);
    await q.query(EERDERE);
    await q.query(BESCHERM);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA interventieladder CASCADE');
  }
}

const VERSIES = `
  CREATE TABLE interventieladder.regelversies (
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
  -- A version on which a step rests never changes.
  SELECT nav.bescherm('interventieladder.regelversies', 'SELECT, INSERT');
`;

const STAPPEN = `
  CREATE TABLE interventieladder.stappen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    object text NOT NULL CHECK (object IN ('maatregel', 'collegeadvies')),
    object_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
    soort text NOT NULL CHECK (soort <> ''),
    stap text,
    verwacht text,
    ernst text CHECK (ernst IN ('licht', 'gemiddeld', 'ernstig', 'zeerernstig')),
    ernst_bron text CHECK (ernst_bron IN ('weging', 'calamiteit', 'eerdere_stap', 'gekozen')),
    regelversie_id uuid,
    termijnen jsonb NOT NULL,
    afwijkingen text[] NOT NULL,
    afwijking text CHECK (afwijking <> ''),
    herleiding jsonb NOT NULL,
    kenmerken jsonb NOT NULL,
    locaties jsonb NOT NULL,
    niet_bezocht jsonb NOT NULL,
    genomen_op date NOT NULL,
    genomen_door uuid,
    uitkomst text NOT NULL CHECK (
      uitkomst IN ('loopt', 'opgevolgd', 'deels_opgevolgd', 'niet_opgevolgd', 'besloten', 'ingetrokken')),
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, object_id),
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
    FOREIGN KEY (organisatie_id, regelversie_id) REFERENCES interventieladder.regelversies,
    -- What was done under the ladder rests on a version; who deviated said why (Awb art. 4:84).
    CHECK ((ernst IS NULL) = (regelversie_id IS NULL) AND (ernst IS NULL) = (ernst_bron IS NULL)),
    CHECK (cardinality(afwijkingen) = 0 OR afwijking IS NOT NULL)
  );
  CREATE INDEX stappen_aanbieder ON interventieladder.stappen (organisatie_id, aanbieder_id, wet, genomen_op, id);
  CREATE INDEX stappen_afwijkingen ON interventieladder.stappen (organisatie_id, id DESC) WHERE afwijkingen <> '{}';

  -- By what cases are alike: an index in order, because row-level security would keep one over arrays from being used.
  CREATE TABLE interventieladder.kenmerken (
    organisatie_id uuid NOT NULL,
    stap_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    wet text NOT NULL,
    ernst text NOT NULL,
    kenmerk text NOT NULL CHECK (kenmerk <> ''),
    PRIMARY KEY (organisatie_id, wet, ernst, kenmerk, stap_id),
    FOREIGN KEY (organisatie_id, stap_id) REFERENCES interventieladder.stappen,
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
  );
`;

// The measures from before there was a ladder: nobody said how serious they were, but a step that was taken was taken.
const EERDERE = `
  ALTER TABLE maatregel.maatregelen NO FORCE ROW LEVEL SECURITY;
  INSERT INTO interventieladder.stappen (organisatie_id, id, object, object_id, zaak_id, zaak_nummer, aanbieder_id,
    aanbieder_naam, wet, soort, termijnen, afwijkingen, herleiding, kenmerken, locaties, niet_bezocht, genomen_op,
    genomen_door, uitkomst)
  SELECT organisatie_id, id, 'maatregel', id, zaak_id, zaak_nummer, aanbieder_id, aanbieder_naam, wet, soort, '[]', '{}',
         '[]', '[]', '[]', '[]', opgelegd_op, opgelegd_door,
         CASE status WHEN 'opgevolgd' THEN 'opgevolgd' WHEN 'niet_opgevolgd' THEN 'niet_opgevolgd'
                     WHEN 'deels_opgevolgd' THEN 'deels_opgevolgd' WHEN 'ingetrokken' THEN 'ingetrokken'
                     WHEN 'overgedragen' THEN CASE WHEN beoordeeld_op IS NULL THEN 'loopt' ELSE 'niet_opgevolgd' END
                     ELSE 'loopt' END
    FROM maatregel.maatregelen WHERE wet IN ('wmo', 'jeugdwet');
  ALTER TABLE maatregel.maatregelen FORCE ROW LEVEL SECURITY;
`;

const BESCHERM = `
  SELECT nav.bescherm('interventieladder.stappen', 'SELECT, INSERT');
  GRANT UPDATE (uitkomst) ON interventieladder.stappen TO nav_app;
  SELECT nav.bescherm_inhoud('interventieladder.stappen');
  SELECT nav.bescherm_zaakdeel('interventieladder.stappen');
  SELECT nav.bescherm('interventieladder.kenmerken', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('interventieladder.kenmerken');
  SELECT nav.bescherm_zaakdeel('interventieladder.kenmerken');
`;
