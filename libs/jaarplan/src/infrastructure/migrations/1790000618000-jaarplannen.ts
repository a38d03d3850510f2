import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The yearly plan of visits that considers every provider, its settings in versions, and its amendments. */
export class Jaarplannen1790000618000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA jaarplan; GRANT USAGE ON SCHEMA jaarplan TO nav_app');
    await q.query(INSTELLING);
    await q.query(PLANNEN);
    await q.query(REGELS);
    await q.query(WIJZIGINGEN);
    await q.query(BEWAREN);
    await q.query(BESLOTEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA jaarplan CASCADE');
  }
}

const INSTELLING = `
  CREATE TABLE jaarplan.regelversies (
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
  -- A version that a plan rests on never changes.
  SELECT nav.bescherm('jaarplan.regelversies', 'SELECT, INSERT');
`;

const PLANNEN = `
  CREATE TABLE jaarplan.jaarplannen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    jaar integer NOT NULL CHECK (jaar BETWEEN 2000 AND 2200),
    status text NOT NULL CHECK (status IN ('concept', 'vastgesteld', 'afgesloten')),
    capaciteit integer[] NOT NULL CHECK (array_length(capaciteit, 1) = 4 AND 0 <= ALL (capaciteit)),
    peildatum date NOT NULL,
    instellingversie integer NOT NULL,
    risicoversie integer NOT NULL,
    toelichting text CHECK (toelichting <> ''),
    besluit text CHECK (besluit <> ''),
    evaluatie text CHECK (evaluatie <> ''),
    gemaakt_op timestamptz(3) NOT NULL,
    gemaakt_door uuid NOT NULL,
    vastgesteld_op timestamptz(3),
    vastgesteld_door uuid,
    afgesloten_op timestamptz(3),
    afgesloten_door uuid,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, jaar),
    FOREIGN KEY (organisatie_id, instellingversie) REFERENCES jaarplan.regelversies (organisatie_id, nummer),
    -- Nothing is adopted without its reason, nothing closed without what it taught.
    CHECK ((status <> 'concept') = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND toelichting IS NOT NULL)),
    CHECK ((status = 'afgesloten') = (afgesloten_op IS NOT NULL AND afgesloten_door IS NOT NULL AND evaluatie IS NOT NULL))
  );
  SELECT nav.bescherm('jaarplan.jaarplannen', 'SELECT, INSERT');
  GRANT UPDATE (status, capaciteit, peildatum, instellingversie, risicoversie, toelichting, besluit, evaluatie, vastgesteld_op,
                vastgesteld_door, afgesloten_op, afgesloten_door, versie) ON jaarplan.jaarplannen TO nav_app;
  SELECT nav.bescherm_inhoud('jaarplan.jaarplannen');
`;

// Whoever makes the plan considers every provider; who has a conflict of interest with one reads and changes nothing of it.
const REGELS = `
  CREATE TABLE jaarplan.planregels (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    jaarplan_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    soort text NOT NULL CHECK (soort IN ('zorgaanbieder', 'pgb_zorgverlener', 'gemeentelijk_onderdeel')),
    bekostiging text NOT NULL CHECK (bekostiging IN ('zin', 'pgb', 'beide', 'onbekend')),
    score numeric NOT NULL,
    voorstel integer CHECK (voorstel BETWEEN 1 AND 4),
    grond text NOT NULL CHECK (grond IN ('bezoeken', 'gepland', 'al_bezocht', 'stopt', 'geen_ruimte', 'interval_loopt',
                                         'geen_aanleiding')),
    herleiding jsonb NOT NULL,
    kwartaal integer CHECK (kwartaal BETWEEN 1 AND 4),
    reden text CHECK (reden <> ''),
    toegevoegd boolean NOT NULL,
    -- What became of it, kept when the plan is closed.
    slot jsonb,
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, jaarplan_id, aanbieder_id),
    FOREIGN KEY (organisatie_id, jaarplan_id) REFERENCES jaarplan.jaarplannen,
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    -- Who decides otherwise than was proposed says why, and so does who adds to an adopted plan.
    CHECK (reden IS NOT NULL OR (kwartaal IS NOT DISTINCT FROM voorstel AND NOT toegevoegd))
  );
  SELECT nav.bescherm('jaarplan.planregels', 'SELECT, INSERT');
  GRANT UPDATE (aanbieder_naam, soort, bekostiging, score, voorstel, grond, herleiding, kwartaal, reden, slot, versie)
    ON jaarplan.planregels TO nav_app;
  SELECT nav.bescherm_inhoud('jaarplan.planregels');
  CREATE POLICY belangenconflict_lezen ON jaarplan.planregels AS RESTRICTIVE FOR SELECT TO nav_app
    USING (aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
  CREATE POLICY belangenconflict_wijzigen ON jaarplan.planregels AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
`;

const WIJZIGINGEN = `
  CREATE TABLE jaarplan.wijzigingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    regel_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    volgnummer integer NOT NULL,
    van integer CHECK (van BETWEEN 1 AND 4),
    naar integer CHECK (naar BETWEEN 1 AND 4),
    reden text NOT NULL CHECK (reden <> ''),
    door uuid NOT NULL,
    op timestamptz(3) NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, regel_id, volgnummer),
    FOREIGN KEY (organisatie_id, regel_id) REFERENCES jaarplan.planregels,
    CHECK (van IS DISTINCT FROM naar)
  );
  SELECT nav.bescherm('jaarplan.wijzigingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('jaarplan.wijzigingen');
  CREATE POLICY belangenconflict ON jaarplan.wijzigingen AS RESTRICTIVE TO nav_app
    USING (aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
`;

const BEWAREN = `
  CREATE FUNCTION jaarplan.bewaar_plan() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status = 'concept' AND NEW.status IN ('concept', 'vastgesteld') THEN RETURN NEW; END IF;
    IF OLD.status = 'vastgesteld' AND NEW.status = 'afgesloten'
       AND (NEW.capaciteit, NEW.peildatum, NEW.instellingversie, NEW.risicoversie, NEW.toelichting, NEW.besluit,
            NEW.vastgesteld_op, NEW.vastgesteld_door)
           IS NOT DISTINCT FROM (OLD.capaciteit, OLD.peildatum, OLD.instellingversie, OLD.risicoversie, OLD.toelichting,
                                 OLD.besluit, OLD.vastgesteld_op, OLD.vastgesteld_door)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'een jaarplan dat is vastgesteld, verandert niet meer';
  END $$;
  CREATE TRIGGER bewaar_plan BEFORE UPDATE ON jaarplan.jaarplannen FOR EACH ROW EXECUTE FUNCTION jaarplan.bewaar_plan();

  CREATE FUNCTION jaarplan.bewaar_regel() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE stand text := (SELECT p.status FROM jaarplan.jaarplannen p
                          WHERE p.organisatie_id = NEW.organisatie_id AND p.id = NEW.jaarplan_id);
  BEGIN
    IF stand = 'concept' OR (TG_OP = 'INSERT' AND stand = 'vastgesteld' AND NEW.toegevoegd) THEN RETURN NEW; END IF;
    -- Of an adopted plan a line only counts how often it was amended, and keeps once what became of it.
    IF TG_OP = 'UPDATE' AND stand = 'vastgesteld' AND NEW.versie = OLD.versie + 1
       AND (OLD.slot IS NULL OR NEW.slot IS NOT DISTINCT FROM OLD.slot)
       AND (NEW.voorstel, NEW.kwartaal, NEW.reden, NEW.grond, NEW.herleiding, NEW.score, NEW.aanbieder_naam, NEW.soort,
            NEW.bekostiging)
           IS NOT DISTINCT FROM (OLD.voorstel, OLD.kwartaal, OLD.reden, OLD.grond, OLD.herleiding, OLD.score,
                                 OLD.aanbieder_naam, OLD.soort, OLD.bekostiging)
    THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'een jaarplan dat is vastgesteld, verandert niet meer';
  END $$;
  CREATE TRIGGER bewaar_regel BEFORE UPDATE ON jaarplan.planregels FOR EACH ROW EXECUTE FUNCTION jaarplan.bewaar_regel();
  -- After: whose row it may be is looked at first.
  CREATE TRIGGER bewaar_regel_nieuw AFTER INSERT ON jaarplan.planregels
    FOR EACH ROW EXECUTE FUNCTION jaarplan.bewaar_regel();

  CREATE FUNCTION jaarplan.bewaar_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM jaarplan.planregels r
                     JOIN jaarplan.jaarplannen p ON p.organisatie_id = r.organisatie_id AND p.id = r.jaarplan_id
                    WHERE r.organisatie_id = NEW.organisatie_id AND r.id = NEW.regel_id
                      AND r.aanbieder_id = NEW.aanbieder_id AND p.status = 'vastgesteld')
    THEN RAISE EXCEPTION 'alleen een jaarplan dat is vastgesteld, kent wijzigingen'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER bewaar_wijziging AFTER INSERT ON jaarplan.wijzigingen
    FOR EACH ROW EXECUTE FUNCTION jaarplan.bewaar_wijziging();
`;

// What a recomputation leaves as it is takes room, also where the person who asks may not read the line.
const BESLOTEN = `
  GRANT SELECT (organisatie_id, jaarplan_id, aanbieder_id, kwartaal, reden) ON jaarplan.planregels TO nav_zoek;
  CREATE POLICY tellen ON jaarplan.planregels FOR SELECT TO nav_zoek USING (true);

  CREATE FUNCTION jaarplan.besloten(van_plan uuid, onbereikbaar uuid[])
  RETURNS TABLE (aanbieder_id uuid, kwartaal integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.aanbieder_id, r.kwartaal
      FROM jaarplan.planregels r
     WHERE current_setting('nav.bereik', true) = 'inhoud'
       AND r.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
       AND r.jaarplan_id = van_plan AND (r.reden IS NOT NULL OR r.aanbieder_id = ANY (onbereikbaar))
  $$;
  SELECT nav.laat_tellen('jaarplan.besloten(uuid, uuid[])');
`;
