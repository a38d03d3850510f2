import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which powers were used, towards whom and on which appointment (BK-6.11). Its words never change: the grants let only
 * the answer, what was done with a refusal, and the line that took its place be added.
 */
export class Bevoegdheden1790000572000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA bevoegdheid; GRANT USAGE ON SCHEMA bevoegdheid TO nav_app');
    await q.query(GEBRUIKEN);
    await q.query(KAMERS);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA bevoegdheid CASCADE');
  }
}

const GEBRUIKEN = `
  CREATE TABLE bevoegdheid.gebruiken (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    aanbieder_id uuid,
    bezoek_id uuid,
    soort text NOT NULL CHECK (soort IN ('betreden', 'inlichtingen', 'identiteitsbewijs', 'zakelijke_gegevens',
                                         'onderzoek_zaken', 'dossierinzage')),
    op date NOT NULL,
    tijd text CHECK (tijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    plaats text CHECK (plaats <> ''),
    plaatssoort text CHECK (plaatssoort IN ('bedrijfsruimte', 'beschermd_wonen', 'woning')),
    jegens text NOT NULL CHECK (jegens <> ''),
    toezichthouder_id uuid NOT NULL,
    doel text NOT NULL CHECK (doel <> ''),
    wat text NOT NULL CHECK (wat <> ''),
    noodzaak text CHECK (noodzaak <> ''),
    legitimatie_getoond boolean NOT NULL,
    legitimatie_nummer text,
    zonder_legitimatie_reden text CHECK (zonder_legitimatie_reden <> ''),
    aanwijzing_id uuid NOT NULL,
    aanwijzing_besluit text NOT NULL CHECK (aanwijzing_besluit <> ''),
    medewerking text NOT NULL CHECK (medewerking IN ('verleend', 'gedeeltelijk', 'geweigerd', 'afwachten')),
    weigeringsgrond text CHECK (weigeringsgrond IN ('geen', 'geheimhouding', 'zwijgrecht', 'anders')),
    medewerking_reden text CHECK (medewerking_reden <> ''),
    resultaat text CHECK (resultaat <> ''),
    antwoord_uiterlijk date CHECK (antwoord_uiterlijk > op),
    jegens_verdachte boolean,
    cautie text CHECK (cautie IN ('cautie_gegeven', 'wilsonafhankelijk', 'afgestemd_met_om')),
    cautie_toelichting text CHECK (cautie_toelichting <> ''),
    herleiding jsonb NOT NULL,
    vastgelegd_door uuid,
    vastgelegd_op timestamptz(3) NOT NULL,
    status text NOT NULL CHECK (status IN ('wacht_op_antwoord', 'geweigerd', 'afgerond', 'vervangen')),
    antwoord text CHECK (antwoord IN ('beantwoord', 'gedeeltelijk', 'niet_beantwoord')),
    antwoord_op date CHECK (antwoord_op >= op),
    antwoord_toelichting text CHECK (antwoord_toelichting <> ''),
    vervolg text CHECK (vervolg IN ('voorgelegd', 'niet_voorgelegd')),
    vervolg_op date,
    vervolg_gemeente_id uuid,
    vervolg_toelichting text CHECK (vervolg_toelichting <> ''),
    vervangt_id uuid,
    verbeterreden text CHECK (verbeterreden <> ''),
    vervangen_door_id uuid,
    versie integer NOT NULL,
    -- Whether somebody refused, at once or by not answering.
    weigering boolean NOT NULL GENERATED ALWAYS AS (
      medewerking IN ('gedeeltelijk', 'geweigerd') OR coalesce(antwoord, 'beantwoord') <> 'beantwoord') STORED,
    PRIMARY KEY (organisatie_id, id),
    -- No dossier without why, nobody inside without which place, no refusal without its reason (BK-4.03).
    CHECK (soort <> 'dossierinzage' OR noodzaak IS NOT NULL),
    CHECK (soort <> 'betreden' OR (plaats IS NOT NULL AND plaatssoort IS NOT NULL)),
    CHECK (medewerking NOT IN ('gedeeltelijk', 'geweigerd') OR (weigeringsgrond IS NOT NULL AND medewerking_reden IS NOT NULL)),
    CHECK (legitimatie_nummer IS NOT NULL OR zonder_legitimatie_reden IS NOT NULL),
    CHECK ((medewerking = 'afwachten') = (antwoord_uiterlijk IS NOT NULL)),
    CHECK ((antwoord IS NULL) = (antwoord_op IS NULL)),
    CHECK ((vervolg IS NULL) = (vervolg_toelichting IS NULL)),
    CHECK ((vervolg = 'voorgelegd') = (vervolg_gemeente_id IS NOT NULL)),
    CHECK ((vervangt_id IS NULL) = (verbeterreden IS NULL)),
    CHECK ((status = 'vervangen') = (vervangen_door_id IS NOT NULL))
  );
  CREATE INDEX gebruiken_lijst ON bevoegdheid.gebruiken (organisatie_id, op DESC, id DESC);
  CREATE INDEX gebruiken_persoon ON bevoegdheid.gebruiken (organisatie_id, toezichthouder_id, op DESC, id DESC);
  CREATE INDEX gebruiken_zaak ON bevoegdheid.gebruiken (organisatie_id, zaak_id, op DESC, id DESC);
  CREATE INDEX gebruiken_aanbieder ON bevoegdheid.gebruiken (organisatie_id, aanbieder_id, op DESC, id DESC);
  CREATE INDEX gebruiken_wachtend ON bevoegdheid.gebruiken (organisatie_id, antwoord_uiterlijk)
    WHERE status = 'wacht_op_antwoord';
  SELECT nav.bescherm('bevoegdheid.gebruiken', 'SELECT, INSERT');
  GRANT UPDATE (status, antwoord, antwoord_op, antwoord_toelichting, vervolg, vervolg_op, vervolg_gemeente_id,
                vervolg_toelichting, vervangen_door_id, versie) ON bevoegdheid.gebruiken TO nav_app;
  SELECT nav.bescherm_inhoud('bevoegdheid.gebruiken');
  SELECT nav.bescherm_zaakdeel('bevoegdheid.gebruiken');
`;

const KAMERS = `
  CREATE TABLE bevoegdheid.kamers (
    organisatie_id uuid NOT NULL,
    gebruik_id uuid NOT NULL,
    code text NOT NULL CHECK (code <> ''),
    zaak_id uuid NOT NULL,
    plek integer NOT NULL,
    toestemming text NOT NULL CHECK (toestemming IN ('mondeling', 'schriftelijk', 'geweigerd', 'niet_gevraagd')),
    betreden boolean NOT NULL,
    PRIMARY KEY (organisatie_id, gebruik_id, code),
    FOREIGN KEY (organisatie_id, gebruik_id) REFERENCES bevoegdheid.gebruiken,
    -- Awb art. 5:15 lid 1.
    CHECK (NOT betreden OR toestemming IN ('mondeling', 'schriftelijk'))
  );
  SELECT nav.bescherm('bevoegdheid.kamers', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('bevoegdheid.kamers');
  SELECT nav.bescherm_zaakdeel('bevoegdheid.kamers');
`;
