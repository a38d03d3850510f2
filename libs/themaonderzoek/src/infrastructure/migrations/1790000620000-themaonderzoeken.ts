import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Proactive research by theme: what is asked and why, each draw of providers, who takes part and in which case, what was
 * changed after it began, and what it showed.
 */
export class Themaonderzoeken1790000620000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA themaonderzoek; GRANT USAGE ON SCHEMA themaonderzoek TO nav_app');
    await q.query(THEMAONDERZOEKEN);
    await q.query(SELECTIE);
    await q.query(STAAT_VAST);
    await q.query(VOOR_AANBIEDER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA themaonderzoek CASCADE');
  }
}

const THEMAONDERZOEKEN = `
  CREATE TABLE themaonderzoek.themaonderzoeken (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer text NOT NULL,
    naam text NOT NULL CHECK (naam <> ''),
    vraagstelling text NOT NULL CHECK (vraagstelling <> ''),
    waarom_soort text NOT NULL CHECK (waarom_soort IN (
      'aandachtsgebied', 'patronen', 'signalen', 'verzoek_bestuur', 'landelijk', 'anders')),
    waarom text NOT NULL CHECK (waarom <> ''),
    waarom_bron text NOT NULL CHECK (waarom_bron <> ''),
    wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
    domein text NOT NULL CHECK (domein IN ('kwaliteit', 'rechtmatigheid')),
    van date NOT NULL,
    tot date NOT NULL CHECK (tot >= van),
    kadercode text NOT NULL CHECK (kadercode <> ''),
    -- The version of the day it began, with its name of then.
    kaderversie_id uuid,
    kader text CHECK (kader <> ''),
    leider_id uuid NOT NULL,
    criteria jsonb NOT NULL,
    trekking_id uuid,
    -- Of all that are chosen, also those whom a reader does not see.
    aantal_gekozen integer NOT NULL DEFAULT 0 CHECK (aantal_gekozen >= 0),
    status text NOT NULL CHECK (status IN ('concept', 'lopend', 'afgerond', 'vervallen')),
    reden text CHECK (reden <> ''),
    conclusie text CHECK (conclusie <> ''),
    -- The numbers that anybody may read, as they were when it was finished.
    uitkomst jsonb,
    gemaakt_op timestamptz(3) NOT NULL,
    gemaakt_door uuid NOT NULL,
    gestart_op timestamptz(3),
    gestart_door uuid,
    afgerond_op timestamptz(3),
    afgerond_door uuid,
    gedeeld_op timestamptz(3),
    gedeeld_door uuid,
    deeltekst text CHECK (deeltekst <> ''),
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    CHECK ((gestart_op IS NOT NULL) = (kaderversie_id IS NOT NULL AND kader IS NOT NULL AND gestart_door IS NOT NULL)),
    CHECK (status NOT IN ('lopend', 'afgerond') OR gestart_op IS NOT NULL),
    CHECK ((status = 'afgerond') = (conclusie IS NOT NULL AND uitkomst IS NOT NULL AND afgerond_op IS NOT NULL)),
    CHECK ((status = 'vervallen') = (reden IS NOT NULL)),
    CHECK (gedeeld_op IS NULL OR (status = 'afgerond' AND deeltekst IS NOT NULL))
  );
  CREATE INDEX themaonderzoeken_lijst ON themaonderzoek.themaonderzoeken (organisatie_id, gemaakt_op DESC, id DESC);
  SELECT nav.bescherm('themaonderzoek.themaonderzoeken', 'SELECT, INSERT');
  GRANT UPDATE (naam, vraagstelling, waarom_soort, waarom, waarom_bron, wet, domein, van, tot, kadercode, kaderversie_id,
                kader, leider_id, criteria, trekking_id, aantal_gekozen, status, reden, conclusie, uitkomst, gestart_op,
                gestart_door, afgerond_op, afgerond_door, gedeeld_op, gedeeld_door, deeltekst, versie)
    ON themaonderzoek.themaonderzoeken TO nav_app;
  SELECT nav.bescherm_inhoud('themaonderzoek.themaonderzoeken');
`;

const SELECTIE = `
  -- Each draw stays: who draws again until it pleases, is seen.
  CREATE TABLE themaonderzoek.trekkingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    themaonderzoek_id uuid NOT NULL,
    wijze text NOT NULL CHECK (wijze IN ('alle', 'risico', 'aselect', 'handmatig')),
    aantal integer CHECK (aantal > 0),
    zaad text CHECK (zaad <> ''),
    criteria jsonb NOT NULL,
    toelichting text NOT NULL CHECK (toelichting <> ''),
    analyse_id uuid,
    omvang integer NOT NULL,
    herleiding jsonb NOT NULL,
    op timestamptz(3) NOT NULL,
    door uuid NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, themaonderzoek_id) REFERENCES themaonderzoek.themaonderzoeken,
    CHECK ((wijze = 'aselect') = (zaad IS NOT NULL)),
    CHECK ((wijze = 'risico') = (analyse_id IS NOT NULL))
  );
  CREATE INDEX trekkingen_thema ON themaonderzoek.trekkingen (organisatie_id, themaonderzoek_id, op DESC);
  SELECT nav.bescherm('themaonderzoek.trekkingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('themaonderzoek.trekkingen');
  ALTER TABLE themaonderzoek.themaonderzoeken ADD FOREIGN KEY (organisatie_id, trekking_id)
    REFERENCES themaonderzoek.trekkingen;

  CREATE TABLE themaonderzoek.deelnemers (
    organisatie_id uuid NOT NULL,
    trekking_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    themaonderzoek_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    plaats integer NOT NULL CHECK (plaats > 0),
    score numeric,
    clienten integer,
    grond text NOT NULL CHECK (grond IN ('alle', 'risico', 'loting', 'buiten_aantal', 'zonder_keuze', 'toegevoegd')),
    gekozen boolean NOT NULL,
    reden text CHECK (reden <> ''),
    zaak_id uuid,
    -- Its own scores, as they were when the theme was finished.
    eigen jsonb,
    PRIMARY KEY (organisatie_id, trekking_id, aanbieder_id),
    FOREIGN KEY (organisatie_id, trekking_id) REFERENCES themaonderzoek.trekkingen,
    FOREIGN KEY (organisatie_id, themaonderzoek_id) REFERENCES themaonderzoek.themaonderzoeken,
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
  );
  CREATE INDEX deelnemers_zaak ON themaonderzoek.deelnemers (organisatie_id, zaak_id) WHERE zaak_id IS NOT NULL;
  CREATE INDEX deelnemers_aanbieder ON themaonderzoek.deelnemers (organisatie_id, aanbieder_id) WHERE eigen IS NOT NULL;
  SELECT nav.bescherm('themaonderzoek.deelnemers', 'SELECT, INSERT');
  GRANT UPDATE (gekozen, reden, zaak_id, eigen) ON themaonderzoek.deelnemers TO nav_app;
  SELECT nav.bescherm_inhoud('themaonderzoek.deelnemers');

  CREATE TABLE themaonderzoek.wijzigingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    themaonderzoek_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    gekozen boolean NOT NULL,
    reden text NOT NULL CHECK (reden <> ''),
    op timestamptz(3) NOT NULL,
    door uuid NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, themaonderzoek_id) REFERENCES themaonderzoek.themaonderzoeken
  );
  CREATE INDEX wijzigingen_thema ON themaonderzoek.wijzigingen (organisatie_id, themaonderzoek_id, op);
  SELECT nav.bescherm('themaonderzoek.wijzigingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('themaonderzoek.wijzigingen');

  -- As the cases: who has a conflict of interest with a provider sees nothing of it here. Only reading: a draw writes them all.
  CREATE POLICY belangenconflict ON themaonderzoek.deelnemers AS RESTRICTIVE FOR SELECT TO nav_app
    USING (aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
  CREATE POLICY belangenconflict ON themaonderzoek.wijzigingen AS RESTRICTIVE FOR SELECT TO nav_app
    USING (aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
`;

// What was finished, and what was shared of it, is what people decided on and providers read.
const STAAT_VAST = `
  -- Once it runs, the question, framework and draw stand; once finished, all but sharing it; then all.
  CREATE FUNCTION themaonderzoek.staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE vrij text[] := CASE
    WHEN OLD.status = 'lopend' THEN ARRAY['status', 'aantal_gekozen', 'reden', 'conclusie', 'uitkomst', 'afgerond_op',
                                          'afgerond_door', 'versie']
    WHEN OLD.status = 'afgerond' AND OLD.gedeeld_op IS NULL THEN ARRAY['deeltekst', 'gedeeld_op', 'gedeeld_door', 'versie']
    ELSE ARRAY[]::text[] END;
  BEGIN
    IF (to_jsonb(OLD) - vrij) IS DISTINCT FROM (to_jsonb(NEW) - vrij) THEN
      RAISE EXCEPTION 'wat van een themaonderzoek vaststaat, verandert niet';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER staat_vast AFTER UPDATE ON themaonderzoek.themaonderzoeken FOR EACH ROW
    WHEN (OLD.status <> 'concept') EXECUTE FUNCTION themaonderzoek.staat_vast();

  CREATE FUNCTION themaonderzoek.deel_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE stand text := (SELECT t.status FROM themaonderzoek.themaonderzoeken t
                          WHERE t.organisatie_id = NEW.organisatie_id AND t.id = NEW.themaonderzoek_id);
  BEGIN
    IF stand IN ('concept', 'lopend') THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'wat van een themaonderzoek vaststaat, verandert niet';
  END $$;
  CREATE TRIGGER staat_vast AFTER INSERT ON themaonderzoek.trekkingen FOR EACH ROW
    EXECUTE FUNCTION themaonderzoek.deel_staat_vast();
  CREATE TRIGGER staat_vast AFTER INSERT OR UPDATE ON themaonderzoek.deelnemers FOR EACH ROW
    EXECUTE FUNCTION themaonderzoek.deel_staat_vast();
  CREATE TRIGGER staat_vast AFTER INSERT ON themaonderzoek.wijzigingen FOR EACH ROW
    EXECUTE FUNCTION themaonderzoek.deel_staat_vast();
`;

// The row policies keep a provider away from themes; what was shared with it comes out here, column by column: its own
// scores, and the numbers of the group in which no other can be found.
const VOOR_AANBIEDER = `
  GRANT USAGE ON SCHEMA themaonderzoek TO nav_zoek;
  GRANT SELECT (organisatie_id, id, nummer, naam, vraagstelling, conclusie, deeltekst, van, tot, kader, uitkomst, status,
                gedeeld_op, trekking_id)
    ON themaonderzoek.themaonderzoeken TO nav_zoek;
  GRANT SELECT (organisatie_id, trekking_id, aanbieder_id, gekozen, eigen) ON themaonderzoek.deelnemers TO nav_zoek;
  CREATE POLICY delen ON themaonderzoek.themaonderzoeken FOR SELECT TO nav_zoek USING (true);
  CREATE POLICY delen ON themaonderzoek.deelnemers FOR SELECT TO nav_zoek USING (true);

  CREATE FUNCTION themaonderzoek.voor_aanbieder(hoogstens integer)
  RETURNS TABLE (id uuid, nummer text, naam text, vraagstelling text, conclusie text, deeltekst text, van date, tot date,
                 kader text, uitkomst jsonb, gedeeld_op timestamptz, eigen jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT t.id, t.nummer, t.naam, t.vraagstelling, t.conclusie, t.deeltekst, t.van, t.tot, t.kader, t.uitkomst,
           t.gedeeld_op, d.eigen
      FROM themaonderzoek.deelnemers d
      JOIN themaonderzoek.themaonderzoeken t
        ON t.organisatie_id = d.organisatie_id AND t.trekking_id = d.trekking_id
     WHERE current_setting('nav.bereik', true) = 'aanbieder'
       AND d.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
       AND d.aanbieder_id = nullif(current_setting('nav.aanbieder', true), '')::uuid
       AND d.gekozen
       AND d.eigen IS NOT NULL
       AND t.status = 'afgerond'
       AND t.gedeeld_op IS NOT NULL
     ORDER BY t.gedeeld_op DESC, t.id DESC
     LIMIT hoogstens
  $$;
  SELECT nav.laat_tellen('themaonderzoek.voor_aanbieder(integer)');
`;
