import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports of the toezichthouder, and the setting of four eyes. */
export class Rapporten1790000050000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA rapport; GRANT USAGE ON SCHEMA rapport TO nav_app');
    await q.query(RAPPORTEN);
    await q.query(ONVERANDERLIJK);
    await q.query(INSTELLINGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA rapport CASCADE');
  }
}

const RAPPORTEN = `
  CREATE TABLE rapport.rapporten (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer text NOT NULL,
    zaak_id uuid NOT NULL,
    zaaknummer text NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    titel text NOT NULL CHECK (titel <> ''),
    soort text NOT NULL CHECK (soort IN ('kwaliteit', 'rechtmatigheid', 'calamiteit')),
    secties jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('concept', 'vastgesteld')),
    opsteller uuid,
    vaststeller uuid,
    vier_ogen boolean,
    vastgesteld_op date,
    document_id uuid,
    pdf_sha256 text CHECK (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    pdf_pogingen integer NOT NULL DEFAULT 0,
    pdf_volgende_poging timestamptz,
    pdf_fout text,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    CHECK ((status = 'vastgesteld') = (vaststeller IS NOT NULL)),
    CHECK ((status = 'vastgesteld') = (vastgesteld_op IS NOT NULL)),
    -- rulings, Rapport en publicatie: where four eyes was asked there were two people.
    CHECK (vier_ogen IS NOT TRUE OR vaststeller IS DISTINCT FROM opsteller),
    CHECK ((document_id IS NULL) = (pdf_sha256 IS NULL)),
    CHECK (document_id IS NULL OR status = 'vastgesteld')
  );
  CREATE INDEX rapporten_zaak ON rapport.rapporten (organisatie_id, zaak_id, id);
  CREATE INDEX rapporten_zonder_pdf ON rapport.rapporten (organisatie_id, id)
    WHERE status = 'vastgesteld' AND document_id IS NULL;
  SELECT nav.bescherm('rapport.rapporten');
  SELECT nav.bescherm_inhoud('rapport.rapporten', NULL, 'id');
  -- A college reads what was shared with it, and changes nothing (product.md: never edit, delay or re-score).
  CREATE POLICY alleen_toezicht_schrijft ON rapport.rapporten AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
  CREATE POLICY alleen_toezicht_wijzigt ON rapport.rapporten AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() = 'inhoud');
`;

// Adopted is adopted, also for whoever reaches the table past the use cases. Only the file is added, once.
const ONVERANDERLIJK = `
  CREATE FUNCTION rapport.bewaak_vastgesteld() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status = 'vastgesteld' AND (
      to_jsonb(NEW) - ARRAY['document_id', 'pdf_sha256', 'pdf_pogingen', 'pdf_volgende_poging', 'pdf_fout', 'versie']
        IS DISTINCT FROM
      to_jsonb(OLD) - ARRAY['document_id', 'pdf_sha256', 'pdf_pogingen', 'pdf_volgende_poging', 'pdf_fout', 'versie']
      OR (OLD.document_id IS NOT NULL AND (NEW.document_id, NEW.pdf_sha256)
            IS DISTINCT FROM (OLD.document_id, OLD.pdf_sha256))
    ) THEN
      RAISE EXCEPTION 'Een vastgesteld rapport verandert niet.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER vastgesteld_blijft BEFORE UPDATE ON rapport.rapporten
    FOR EACH ROW EXECUTE FUNCTION rapport.bewaak_vastgesteld();
`;

const INSTELLINGEN = `
  CREATE TABLE rapport.instellingen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    vier_ogen boolean NOT NULL,
    reden text NOT NULL CHECK (reden <> ''),
    gewijzigd_op timestamptz NOT NULL,
    gewijzigd_door uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id)
  );
  SELECT nav.bescherm('rapport.instellingen');
`;
