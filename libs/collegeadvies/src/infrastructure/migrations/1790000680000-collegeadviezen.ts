import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a college is advised, what the jurist said of it, and what the college decided. One row is of one gemeente. */
export class Collegeadviezen1790000680000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA collegeadvies; GRANT USAGE ON SCHEMA collegeadvies TO nav_app');
    await q.query(ADVIEZEN);
    await q.query(WIE_WAT);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA collegeadvies CASCADE');
  }
}

const ADVIEZEN = `
  CREATE TABLE collegeadvies.adviezen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    gemeente_id uuid NOT NULL,
    behandelaar_id uuid,
    status text NOT NULL CHECK (status IN ('voorstel', 'concept', 'bij_jurist', 'getoetst', 'verzonden', 'aangehouden',
                                           'besloten', 'ingetrokken', 'afgezien')),
    aanleiding text NOT NULL CHECK (aanleiding IN ('maatregel', 'medewerking', 'calamiteit')),
    basis jsonb NOT NULL CHECK (jsonb_array_length(basis) > 0),
    inhoud jsonb NOT NULL,
    gegevensversie integer NOT NULL,
    tekstversie integer NOT NULL,
    rapport jsonb,
    zienswijze jsonb,
    voorgelegd_op date,
    jurist_termijn_id uuid,
    jurist_uiterlijk date,
    juristadviezen jsonb NOT NULL,
    terugzendingen jsonb NOT NULL,
    verzending jsonb,
    verzonden_op date,
    antwoord_termijn_id uuid,
    antwoord_uiterlijk date,
    vragen jsonb NOT NULL,
    besluiten jsonb NOT NULL,
    effecten jsonb NOT NULL,
    reden text CHECK (reden <> ''),
    beeindigd_op date,
    begonnen_op date NOT NULL,
    gewijzigd_op timestamptz(3) NOT NULL,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    CHECK ((verzending IS NULL) = (verzonden_op IS NULL) AND (verzending IS NULL) = (antwoord_uiterlijk IS NULL)),
    CHECK (verzonden_op IS NOT NULL OR status NOT IN ('verzonden', 'aangehouden', 'besloten')),
    CHECK ((status IN ('ingetrokken', 'afgezien')) = (reden IS NOT NULL)),
    -- Beleidskader § 8 (BK-8.06): no dossier without the report and without the advice of the jurist on this very text,
    -- and none without a ground (Hoogeveen).
    CHECK (verzonden_op IS NULL OR (
      rapport IS NOT NULL AND jsonb_typeof(inhoud->'grond') = 'object'
      AND coalesce((juristadviezen->-1->>'tekstversie')::integer = tekstversie, false)))
  );
  CREATE INDEX adviezen_zaak ON collegeadvies.adviezen (organisatie_id, zaak_id, id DESC);
  CREATE INDEX adviezen_aanbieder ON collegeadvies.adviezen (organisatie_id, aanbieder_id, id DESC);
  CREATE INDEX adviezen_gemeente ON collegeadvies.adviezen (organisatie_id, gemeente_id, id DESC);
  SELECT nav.bescherm('collegeadvies.adviezen', 'SELECT, INSERT');
  GRANT UPDATE (status, basis, inhoud, tekstversie, rapport, zienswijze, voorgelegd_op, jurist_termijn_id,
                jurist_uiterlijk, juristadviezen, terugzendingen, verzending, verzonden_op, antwoord_termijn_id,
                antwoord_uiterlijk, vragen, besluiten, effecten, reden, beeindigd_op, gewijzigd_op, versie)
    ON collegeadvies.adviezen TO nav_app;
  SELECT nav.bescherm_zaakdeel('collegeadvies.adviezen');
  -- A college reads what was sent to it, a jurist of that gemeente also what was laid before him; a provider nothing.
  CREATE POLICY lezer ON collegeadvies.adviezen AS RESTRICTIVE TO nav_app USING (
    nav.bereik() = 'inhoud'
    OR (nav.bereik() = 'college' AND gemeente_id = nav.gemeente() AND voorgelegd_op IS NOT NULL
        AND (verzonden_op IS NOT NULL OR EXISTS (
          SELECT 1 FROM identiteit.gebruikers g
           WHERE g.organisatie_id = nav.organisatie()
             AND g.id = nullif(current_setting('nav.gebruiker', true), '')::uuid AND 'jurist' = ANY (g.rollen)))));
  CREATE POLICY alleen_toezicht_begint ON collegeadvies.adviezen AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
`;

// A college decides and asks, a jurist advises; neither changes a word of the supervisor (product.md: never edit, delay or
// re-score). And what was sent stays as it was sent, for whoever reaches the table past the use cases.
const WIE_WAT = `
  CREATE FUNCTION collegeadvies.bewaak() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    altijd text[] := ARRAY['status', 'gewijzigd_op', 'versie'];
    mag text[];
  BEGIN
    IF OLD.verzonden_op IS NOT NULL THEN
      mag := altijd || ARRAY['vragen', 'besluiten'];
      IF nav.bereik() <> 'college' THEN mag := mag || ARRAY['effecten', 'reden', 'beeindigd_op']; END IF;
    ELSIF nav.bereik() = 'college' THEN
      mag := altijd || ARRAY['juristadviezen', 'terugzendingen'];
    ELSE
      RETURN NEW;
    END IF;
    IF to_jsonb(NEW) - mag IS DISTINCT FROM to_jsonb(OLD) - mag THEN
      RAISE EXCEPTION 'Dit deel van een advies aan het college verandert niet.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF nav.bereik() = 'college' AND NEW.status = 'ingetrokken' THEN
      RAISE EXCEPTION 'Een college trekt een advies niet in.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER bewaakt BEFORE UPDATE ON collegeadvies.adviezen
    FOR EACH ROW EXECUTE FUNCTION collegeadvies.bewaak();
`;
