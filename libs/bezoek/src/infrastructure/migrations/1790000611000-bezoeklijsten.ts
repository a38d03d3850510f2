import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The checklist of a visit: what it asks, what was answered and by whom, and on which devices it stands. */
export class Bezoeklijsten1790000611000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(LIJSTEN);
    await q.query(KLAARZETTINGEN);
    await q.query(ONDERDELEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE bezoek.lijstbevindingen, bezoek.lijstfotos, bezoek.lijstwijzigingen, bezoek.lijstonderdelen,
        bezoek.klaarzettingen, bezoek.bezoeklijsten;
      DROP FUNCTION bezoek.bezoeklijst_staat_vast;
    `);
  }
}

const LIJSTEN = `
  CREATE TABLE bezoek.bezoeklijsten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    bezoek_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'afgerond')),
    -- The version of the framework of then, with its norms: a later version changes no visit.
    inhoud jsonb NOT NULL CHECK (inhoud ?& ARRAY['kader', 'normen', 'leidraadversie', 'leidraden']),
    laatste_nr integer NOT NULL CHECK (laatste_nr >= 0),
    samengesteld_op timestamptz(3) NOT NULL,
    samengesteld_door uuid,
    afgerond_op timestamptz(3),
    afgerond_door uuid,
    bewijsstuk_id uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, bezoek_id),
    FOREIGN KEY (organisatie_id, bezoek_id) REFERENCES bezoek.bezoeken,
    CHECK ((status = 'afgerond') = (afgerond_op IS NOT NULL AND afgerond_door IS NOT NULL)),
    CHECK (bewijsstuk_id IS NULL OR status = 'afgerond')
  );
  SELECT nav.bescherm('bezoek.bezoeklijsten', 'SELECT, INSERT');
  GRANT UPDATE (status, inhoud, laatste_nr, samengesteld_op, samengesteld_door, afgerond_op, afgerond_door, bewijsstuk_id,
                versie) ON bezoek.bezoeklijsten TO nav_app;
  SELECT nav.bescherm_inhoud('bezoek.bezoeklijsten');
  SELECT nav.bescherm_zaakdeel('bezoek.bezoeklijsten');

  -- What was asked stays, once somebody answered.
  CREATE FUNCTION bezoek.bezoeklijst_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'een bezoeklijst met antwoorden verandert niet'; END $$;
  CREATE TRIGGER staat_vast AFTER UPDATE ON bezoek.bezoeklijsten FOR EACH ROW
    WHEN ((OLD.laatste_nr > 0 AND OLD.inhoud IS DISTINCT FROM NEW.inhoud)
          OR (OLD.status = 'afgerond' AND (OLD.status, OLD.laatste_nr) IS DISTINCT FROM (NEW.status, NEW.laatste_nr)))
    EXECUTE FUNCTION bezoek.bezoeklijst_staat_vast();
`;

const KLAARZETTINGEN = `
  CREATE TABLE bezoek.klaarzettingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    lijst_id uuid NOT NULL,
    bezoek_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    toestel text NOT NULL CHECK (toestel <> ''),
    -- Closed with the key of the organisation (ADR 0008); gone when the device is done or lost.
    sleutel bytea,
    klaargezet_op timestamptz(3) NOT NULL,
    verloopt_op timestamptz(3) NOT NULL,
    status text NOT NULL CHECK (status IN ('klaar', 'afgerond', 'ingetrokken')),
    beeindigd_op timestamptz(3),
    beeindigd_door uuid,
    intrekreden text CHECK (intrekreden <> ''),
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, lijst_id) REFERENCES bezoek.bezoeklijsten,
    CHECK ((status = 'klaar') = (sleutel IS NOT NULL)),
    CHECK ((status = 'klaar') = (beeindigd_op IS NULL)),
    CHECK ((status = 'ingetrokken') = (intrekreden IS NOT NULL))
  );
  CREATE INDEX klaarzettingen_lijst ON bezoek.klaarzettingen (organisatie_id, lijst_id, id);
  SELECT nav.bescherm('bezoek.klaarzettingen', 'SELECT, INSERT');
  GRANT UPDATE (status, sleutel, beeindigd_op, beeindigd_door, intrekreden) ON bezoek.klaarzettingen TO nav_app;
  SELECT nav.bescherm_inhoud('bezoek.klaarzettingen');
  SELECT nav.bescherm_zaakdeel('bezoek.klaarzettingen');
`;

const ONDERDELEN = `
  -- What everybody wrote: only where it stands changes.
  CREATE TABLE bezoek.lijstonderdelen (
    organisatie_id uuid NOT NULL,
    lijst_id uuid NOT NULL,
    nr integer NOT NULL CHECK (nr > 0),
    zaak_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('antwoord', 'gesprek', 'tijden', 'les')),
    sleutel text NOT NULL,
    inhoud jsonb NOT NULL,
    stand text NOT NULL CHECK (stand IN ('geldt', 'wacht', 'vervangen')),
    door uuid,
    op timestamptz(3) NOT NULL,
    ontvangen_op timestamptz(3) NOT NULL,
    klaarzetting_id uuid,
    reden text CHECK (reden <> ''),
    PRIMARY KEY (organisatie_id, lijst_id, nr),
    FOREIGN KEY (organisatie_id, lijst_id) REFERENCES bezoek.bezoeklijsten,
    FOREIGN KEY (organisatie_id, klaarzetting_id) REFERENCES bezoek.klaarzettingen
  );
  CREATE UNIQUE INDEX lijstonderdelen_geldt ON bezoek.lijstonderdelen (organisatie_id, lijst_id, soort, sleutel)
    WHERE stand = 'geldt';
  SELECT nav.bescherm('bezoek.lijstonderdelen', 'SELECT, INSERT');
  GRANT UPDATE (stand) ON bezoek.lijstonderdelen TO nav_app;
  SELECT nav.bescherm_inhoud('bezoek.lijstonderdelen');
  SELECT nav.bescherm_zaakdeel('bezoek.lijstonderdelen');

  -- Which changes of a device came in: the same one again does nothing.
  CREATE TABLE bezoek.lijstwijzigingen (
    organisatie_id uuid NOT NULL,
    lijst_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    klaarzetting_id uuid NOT NULL,
    uitslag text NOT NULL CHECK (uitslag IN ('opgeslagen', 'tegenstrijdig')),
    ontvangen_op timestamptz(3) NOT NULL,
    PRIMARY KEY (organisatie_id, lijst_id, id),
    FOREIGN KEY (organisatie_id, klaarzetting_id) REFERENCES bezoek.klaarzettingen
  );
  SELECT nav.bescherm('bezoek.lijstwijzigingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('bezoek.lijstwijzigingen');
  SELECT nav.bescherm_zaakdeel('bezoek.lijstwijzigingen');

  CREATE TABLE bezoek.lijstfotos (
    organisatie_id uuid NOT NULL,
    lijst_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    klaarzetting_id uuid NOT NULL,
    norm_id text,
    bijschrift text CHECK (bijschrift <> ''),
    document_id uuid NOT NULL,
    bewijsstuk_id uuid,
    door uuid,
    ontvangen_op timestamptz(3) NOT NULL,
    PRIMARY KEY (organisatie_id, lijst_id, id),
    FOREIGN KEY (organisatie_id, klaarzetting_id) REFERENCES bezoek.klaarzettingen
  );
  SELECT nav.bescherm('bezoek.lijstfotos', 'SELECT, INSERT');
  GRANT UPDATE (bewijsstuk_id) ON bezoek.lijstfotos TO nav_app;
  SELECT nav.bescherm_inhoud('bezoek.lijstfotos');
  SELECT nav.bescherm_zaakdeel('bezoek.lijstfotos');

  -- Of one answer one finding.
  CREATE TABLE bezoek.lijstbevindingen (
    organisatie_id uuid NOT NULL,
    lijst_id uuid NOT NULL,
    norm_id text NOT NULL,
    zaak_id uuid NOT NULL,
    bevinding_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, lijst_id, norm_id),
    FOREIGN KEY (organisatie_id, lijst_id) REFERENCES bezoek.bezoeklijsten
  );
  SELECT nav.bescherm('bezoek.lijstbevindingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('bezoek.lijstbevindingen');
  SELECT nav.bescherm_zaakdeel('bezoek.lijstbevindingen');
`;
