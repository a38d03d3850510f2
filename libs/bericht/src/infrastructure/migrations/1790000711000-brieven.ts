import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters that go by portal or by post, their file in the dossier, what happened to each of them, and how a provider wants
 * its letters. A provider reads in the portal what was written to it.
 */
export class Brieven1790000711000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(BERICHTEN);
    await q.query(BEZORGING);
    await q.query(LEZERS);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE bericht.postkeuzes, bericht.bezorgingen;
      DROP POLICY alleen_toezicht_schrijft ON bericht.berichten;
      DROP POLICY alleen_toezicht_wijzigt ON bericht.berichten;
      DROP POLICY inhoud ON bericht.berichten;
      SELECT nav.bescherm_inhoud('bericht.berichten');
      DROP TRIGGER een_bestand ON bericht.berichten;
      DROP FUNCTION bericht.bewaak_bestand;
      DROP INDEX bericht.berichten_post, bericht.berichten_aanbieder, bericht.berichten_zonder_pdf;
      DELETE FROM bericht.berichten WHERE kanaal <> 'mail' OR ontvanger IS NULL;
      ALTER TABLE bericht.berichten
        DROP COLUMN aanbieder_id, DROP COLUMN geadresseerde, DROP COLUMN velden, DROP COLUMN document_id,
        DROP COLUMN pdf_sha256, DROP COLUMN pdf_fout, DROP COLUMN pdf_na, DROP COLUMN verzonden_op,
        ALTER COLUMN ontvanger SET NOT NULL,
        DROP CONSTRAINT berichten_kanaal_check, DROP CONSTRAINT berichten_status_check,
        ADD CONSTRAINT berichten_kanaal_check CHECK (kanaal IN ('mail')),
        ADD CONSTRAINT berichten_status_check
          CHECK (status IN ('voorgenomen', 'aangeboden', 'bevestigd', 'mislukt'));
    `);
  }
}

const BERICHTEN = `
  ALTER TABLE bericht.berichten
    ADD COLUMN aanbieder_id uuid,
    -- Name and postal address as they stand in the window of the envelope, a line each.
    ADD COLUMN geadresseerde text,
    -- The values of the merge fields, without secrets: for the preview of another text with the same case.
    ADD COLUMN velden jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN document_id uuid,
    ADD COLUMN pdf_sha256 text CHECK (pdf_sha256 ~ '^[0-9a-f]{64}$'),
    ADD COLUMN pdf_fout text,
    -- From when the file is to be made; null: it is there, or this message has none.
    ADD COLUMN pdf_na timestamptz,
    -- The day on which a person posted it.
    ADD COLUMN verzonden_op date,
    ALTER COLUMN ontvanger DROP NOT NULL,
    DROP CONSTRAINT berichten_kanaal_check,
    DROP CONSTRAINT berichten_status_check,
    ADD CONSTRAINT berichten_kanaal_check CHECK (kanaal IN ('mail', 'portaal', 'post')),
    ADD CONSTRAINT berichten_status_check
      CHECK (status IN ('voorgenomen', 'aangeboden', 'te_printen', 'geprint', 'bevestigd', 'mislukt')),
    ADD CHECK ((document_id IS NULL) = (pdf_sha256 IS NULL)),
    ADD CHECK (aanbieder_id IS NULL OR aan_soort = 'aanbieder'),
    ADD CHECK (kanaal <> 'mail' OR ontvanger IS NOT NULL),
    ADD CHECK (kanaal <> 'portaal' OR aanbieder_id IS NOT NULL);
  CREATE INDEX berichten_post ON bericht.berichten (organisatie_id, id) WHERE status IN ('te_printen', 'geprint');
  CREATE INDEX berichten_aanbieder ON bericht.berichten (organisatie_id, aanbieder_id, id)
    WHERE aanbieder_id IS NOT NULL;
  CREATE INDEX berichten_zonder_pdf ON bericht.berichten (organisatie_id, pdf_na) WHERE pdf_na IS NOT NULL;
  GRANT UPDATE (kanaal, document_id, pdf_sha256, pdf_fout, pdf_na, verzonden_op, geadresseerde)
    ON bericht.berichten TO nav_app;
  -- A letter has one file and never another: what the reader got stays what the dossier shows.
  CREATE FUNCTION bericht.bewaak_bestand() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'Een brief krijgt één keer een bestand.';
  END $$;
  CREATE TRIGGER een_bestand BEFORE UPDATE ON bericht.berichten FOR EACH ROW
    WHEN (OLD.document_id IS NOT NULL
          AND (NEW.document_id IS DISTINCT FROM OLD.document_id OR NEW.pdf_sha256 IS DISTINCT FROM OLD.pdf_sha256))
    EXECUTE FUNCTION bericht.bewaak_bestand();
`;

const BEZORGING = `
  CREATE TABLE bericht.bezorgingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    bericht_id uuid NOT NULL,
    wat text NOT NULL CHECK (wat IN ('mislukt', 'opnieuw', 'geprint', 'gepost', 'retour')),
    kanaal text NOT NULL CHECK (kanaal IN ('mail', 'portaal', 'post')),
    fout text,
    op timestamptz(3) NOT NULL,
    door uuid,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, bericht_id) REFERENCES bericht.berichten
  );
  CREATE INDEX bezorgingen_bericht ON bericht.bezorgingen (organisatie_id, bericht_id, id);
  SELECT nav.bescherm('bericht.bezorgingen', 'SELECT, INSERT');
  -- As closed as the letter.
  CREATE POLICY brief ON bericht.bezorgingen AS RESTRICTIVE TO nav_app USING (EXISTS (
    SELECT 1 FROM bericht.berichten b WHERE b.organisatie_id = nav.organisatie() AND b.id = bericht_id));

  CREATE TABLE bericht.postkeuzes (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    aanbieder_id uuid NOT NULL,
    kanaal text NOT NULL CHECK (kanaal IN ('mail', 'portaal', 'post')),
    postadres text CHECK (postadres <> ''),
    versie integer NOT NULL CHECK (versie > 0),
    gewijzigd_op timestamptz(3) NOT NULL,
    gewijzigd_door uuid,
    PRIMARY KEY (organisatie_id, aanbieder_id)
  );
  SELECT nav.bescherm('bericht.postkeuzes');
  CREATE POLICY inhoud ON bericht.postkeuzes AS RESTRICTIVE TO nav_app USING (nav.bereik() = 'inhoud');
`;

const LEZERS = `
  DROP POLICY inhoud ON bericht.berichten;
  SELECT nav.bescherm_inhoud('bericht.berichten', 'aanbieder_id');
  CREATE POLICY alleen_toezicht_schrijft ON bericht.berichten AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
  CREATE POLICY alleen_toezicht_wijzigt ON bericht.berichten AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() = 'inhoud');
`;
