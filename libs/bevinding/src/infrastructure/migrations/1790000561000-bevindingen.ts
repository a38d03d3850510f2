import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Findings in versions, and the evidence each rests on. A version that was adopted keeps its words and its evidence: the
 * database refuses to change either.
 */
export class Bevindingen1790000561000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLEN);
    await q.query(VAST);
    await q.query(VIM);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION bevinding.rust_op_vim;
      DROP TABLE bevinding.steun, bevinding.bevindingen;
      DROP FUNCTION bevinding.houd_vast, bevinding.houd_steun_vast;
      DROP POLICY tellen ON bevinding.bewijsstukken;
      REVOKE ALL ON bevinding.bewijsstukken FROM nav_zoek;
      REVOKE USAGE ON SCHEMA bevinding FROM nav_zoek;
    `);
  }
}

const TABELLEN = `
  CREATE TABLE bevinding.bevindingen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    nummer integer NOT NULL CHECK (nummer > 0),
    volgnummer integer NOT NULL CHECK (volgnummer > 0),
    vervangt_id uuid,
    herzienreden text CHECK (herzienreden <> ''),
    stelling text NOT NULL CHECK (stelling <> ''),
    soort text NOT NULL CHECK (soort IN ('positief', 'tekortkoming', 'neutraal')),
    betreft text NOT NULL CHECK (betreft IN ('aanbieder', 'pgb_houder')),
    wetten text[] NOT NULL CHECK (cardinality(wetten) > 0 AND wetten <@ ARRAY['wmo', 'jeugdwet', 'wlz']),
    clientgroepen text[] NOT NULL,
    onderbouwing text NOT NULL CHECK (onderbouwing <> ''),
    gevolgen text NOT NULL CHECK (gevolgen <> ''),
    geleerd text CHECK (geleerd <> ''),
    -- The norm, its words of then and the score.
    toetsing jsonb CHECK (toetsing ?& ARRAY['kaderversieId', 'normcode', 'score']),
    status text NOT NULL CHECK (status IN ('concept', 'vastgesteld', 'herzien', 'ingetrokken')),
    opgesteld_op timestamptz(3) NOT NULL,
    opgesteld_door uuid,
    vastgesteld_op timestamptz(3),
    vastgesteld_door uuid,
    intrekreden text CHECK (intrekreden <> ''),
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, zaak_id, nummer, volgnummer),
    FOREIGN KEY (organisatie_id, vervangt_id) REFERENCES bevinding.bevindingen,
    CHECK ((vervangt_id IS NULL) = (volgnummer = 1) AND (vervangt_id IS NULL) = (herzienreden IS NULL)),
    CHECK (status NOT IN ('vastgesteld', 'herzien') OR vastgesteld_op IS NOT NULL),
    CHECK ((status = 'ingetrokken') = (intrekreden IS NOT NULL))
  );
  -- One version at a time is being written, and one counts.
  CREATE UNIQUE INDEX bevindingen_concept ON bevinding.bevindingen (organisatie_id, zaak_id, nummer)
    WHERE status = 'concept';
  CREATE UNIQUE INDEX bevindingen_geldend ON bevinding.bevindingen (organisatie_id, zaak_id, nummer)
    WHERE status = 'vastgesteld';
  SELECT nav.bescherm('bevinding.bevindingen', 'SELECT, INSERT');
  GRANT UPDATE (stelling, soort, betreft, wetten, clientgroepen, onderbouwing, gevolgen, geleerd, toetsing, status,
                vastgesteld_op, vastgesteld_door, intrekreden, versie) ON bevinding.bevindingen TO nav_app;
  SELECT nav.bescherm_inhoud('bevinding.bevindingen');
  SELECT nav.bescherm_zaakdeel('bevinding.bevindingen');

  -- Sets of ids: who may not see a piece of evidence may know that something is there, as in deel_toegang.
  CREATE TABLE bevinding.steun (
    organisatie_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    bevinding_id uuid NOT NULL,
    bewijsstuk_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, bevinding_id, bewijsstuk_id),
    FOREIGN KEY (organisatie_id, bevinding_id) REFERENCES bevinding.bevindingen,
    FOREIGN KEY (organisatie_id, bewijsstuk_id) REFERENCES bevinding.bewijsstukken
  );
  CREATE INDEX steun_bewijsstuk ON bevinding.steun (organisatie_id, bewijsstuk_id);
  CREATE INDEX steun_zaak ON bevinding.steun (organisatie_id, zaak_id);
  SELECT nav.bescherm('bevinding.steun', 'SELECT, INSERT, DELETE');
  SELECT nav.bescherm_inhoud('bevinding.steun');
  SELECT nav.bescherm_zaakdeel('bevinding.steun');
`;

const VAST = `
  CREATE FUNCTION bevinding.houd_vast() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status <> 'concept' AND
       (OLD.stelling, OLD.soort, OLD.betreft, OLD.wetten, OLD.clientgroepen, OLD.onderbouwing, OLD.gevolgen, OLD.geleerd,
        OLD.toetsing, OLD.vastgesteld_op, OLD.vastgesteld_door)
       IS DISTINCT FROM
       (NEW.stelling, NEW.soort, NEW.betreft, NEW.wetten, NEW.clientgroepen, NEW.onderbouwing, NEW.gevolgen, NEW.geleerd,
        NEW.toetsing, NEW.vastgesteld_op, NEW.vastgesteld_door) THEN
      RAISE EXCEPTION 'Een vastgestelde bevinding verandert niet.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER houd_vast BEFORE UPDATE ON bevinding.bevindingen
    FOR EACH ROW EXECUTE FUNCTION bevinding.houd_vast();

  CREATE FUNCTION bevinding.houd_steun_vast() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM bevinding.bevindingen b
                WHERE b.organisatie_id = coalesce(NEW.organisatie_id, OLD.organisatie_id)
                  AND b.id = coalesce(NEW.bevinding_id, OLD.bevinding_id) AND b.status <> 'concept') THEN
      RAISE EXCEPTION 'Het bewijs onder een vastgestelde bevinding verandert niet.';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER houd_vast AFTER INSERT OR DELETE ON bevinding.steun
    FOR EACH ROW EXECUTE FUNCTION bevinding.houd_steun_vast();
`;

// Whether a finding rests on internal incident reports must be known to whoever gives a maatregel on it, also when that
// piece of evidence is confidential to others (Wkkgz art. 9 lid 6). It tells that, and not what or why.
const VIM = `
  GRANT SELECT (organisatie_id, id, zaak_id, vim) ON bevinding.bewijsstukken TO nav_zoek;
  GRANT SELECT (organisatie_id, zaak_id, bevinding_id, bewijsstuk_id) ON bevinding.steun TO nav_zoek;
  CREATE POLICY tellen ON bevinding.bewijsstukken FOR SELECT TO nav_zoek USING (true);
  CREATE POLICY tellen ON bevinding.steun FOR SELECT TO nav_zoek USING (true);

  CREATE FUNCTION bevinding.rust_op_vim(van_zaak uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT s.bevinding_id
      FROM bevinding.steun s
      JOIN bevinding.bewijsstukken b ON b.organisatie_id = s.organisatie_id AND b.id = s.bewijsstuk_id
     WHERE current_setting('nav.bereik', true) = 'inhoud'
       AND s.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
       AND s.zaak_id = van_zaak AND b.vim
  $$;
  SELECT nav.laat_tellen('bevinding.rust_op_vim(uuid)');
`;
