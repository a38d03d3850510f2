import type { MigrationInterface, QueryRunner } from 'typeorm';

// What belongs to a melding in a case that is closed to somebody stays so on an agenda.
const ZICHTBAAR = 'melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id)';

const WERKOVERLEG = `
  CREATE TABLE weging.werkoverleggen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    op date NOT NULL,
    begint text CHECK (begint ~ '^[0-2][0-9]:[0-5][0-9]$'),
    plek text CHECK (plek <> ''),
    status text NOT NULL CHECK (status IN ('gepland', 'bezig', 'gesloten', 'vervallen')),
    gestart_op timestamptz,
    gesloten_op timestamptz,
    gesloten_door uuid,
    document_id uuid,
    sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    -- A closed meeting has its minutes, and only a closed one.
    CHECK ((status = 'gesloten') = (document_id IS NOT NULL AND sha256 IS NOT NULL AND gesloten_op IS NOT NULL))
  );
  CREATE INDEX werkoverleggen_op ON weging.werkoverleggen (organisatie_id, op DESC, id DESC);
  SELECT nav.bescherm('weging.werkoverleggen');
  SELECT nav.bescherm_inhoud('weging.werkoverleggen');

  CREATE TABLE weging.werkoverlegdeelnemers (
    organisatie_id uuid NOT NULL,
    werkoverleg_id uuid NOT NULL,
    id uuid NOT NULL,
    gebruiker_id uuid,
    naam text NOT NULL CHECK (naam <> ''),
    aanwezig boolean NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, werkoverleg_id, gebruiker_id),
    FOREIGN KEY (organisatie_id, werkoverleg_id) REFERENCES weging.werkoverleggen
  );
  CREATE INDEX werkoverlegdeelnemers_overleg ON weging.werkoverlegdeelnemers (organisatie_id, werkoverleg_id);
  SELECT nav.bescherm('weging.werkoverlegdeelnemers');
  SELECT nav.bescherm_inhoud('weging.werkoverlegdeelnemers');

  -- Before the start: only what a person added or put off. At the start: the whole agenda, which then stays.
  CREATE TABLE weging.agendapunten (
    organisatie_id uuid NOT NULL,
    werkoverleg_id uuid NOT NULL,
    object text NOT NULL CHECK (object IN ('melding', 'partnervraag', 'doorzending')),
    object_id uuid NOT NULL,
    melding_id uuid,
    groep text NOT NULL CHECK (groep IN ('toegevoegd', 'nieuw', 'gewogen', 'herwogen', 'wacht_op_partner', 'casuistiek')),
    volgorde integer NOT NULL,
    kenmerk text NOT NULL,
    titel text NOT NULL,
    kleur text,
    partner text,
    toevoegreden text CHECK (toevoegreden <> ''),
    uitstelreden text CHECK (uitstelreden <> ''),
    aantekening text CHECK (aantekening <> ''),
    besluit_id uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, werkoverleg_id, object_id),
    FOREIGN KEY (organisatie_id, werkoverleg_id) REFERENCES weging.werkoverleggen,
    FOREIGN KEY (organisatie_id, besluit_id) REFERENCES weging.besluiten
  );
  CREATE INDEX agendapunten_melding ON weging.agendapunten (organisatie_id, object_id) WHERE object = 'melding';
  SELECT nav.bescherm('weging.agendapunten');
  SELECT nav.bescherm_inhoud('weging.agendapunten');
  CREATE POLICY besloten ON weging.agendapunten AS RESTRICTIVE TO nav_app USING (${ZICHTBAAR});

  -- A person who has to do with a point stays out of it.
  CREATE TABLE weging.verschoningen (
    organisatie_id uuid NOT NULL,
    werkoverleg_id uuid NOT NULL,
    object_id uuid NOT NULL,
    deelnemer_id uuid NOT NULL,
    reden text NOT NULL CHECK (reden <> ''),
    op timestamptz NOT NULL,
    door uuid,
    PRIMARY KEY (organisatie_id, werkoverleg_id, object_id, deelnemer_id),
    FOREIGN KEY (organisatie_id, werkoverleg_id, object_id) REFERENCES weging.agendapunten,
    FOREIGN KEY (organisatie_id, deelnemer_id) REFERENCES weging.werkoverlegdeelnemers
  );
  SELECT nav.bescherm('weging.verschoningen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('weging.verschoningen');
`;

const BESLUITEN = `
  -- A decision is never changed; that it was taken back in the same meeting is a row of its own.
  CREATE TABLE weging.besluitterugnames (
    organisatie_id uuid NOT NULL,
    besluit_id uuid NOT NULL,
    op timestamptz NOT NULL,
    door uuid,
    PRIMARY KEY (organisatie_id, besluit_id),
    FOREIGN KEY (organisatie_id, besluit_id) REFERENCES weging.besluiten
  );
  SELECT nav.bescherm('weging.besluitterugnames', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('weging.besluitterugnames');

  CREATE TABLE weging.actiepunten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid NOT NULL,
    melding_nummer text NOT NULL,
    besluit_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('gesprek', 'veiligheidsafspraken')),
    omschrijving text NOT NULL CHECK (omschrijving <> ''),
    eigenaar_id uuid NOT NULL,
    uiterlijk date NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'gedaan', 'vervallen')),
    uitkomst text CHECK (uitkomst <> ''),
    afgerond_op timestamptz,
    afgerond_door uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    -- Deferred: the decision is written with what was made of it.
    FOREIGN KEY (organisatie_id, besluit_id) REFERENCES weging.besluiten DEFERRABLE INITIALLY DEFERRED,
    CHECK ((status = 'open') = (afgerond_op IS NULL)),
    CHECK (status <> 'gedaan' OR uitkomst IS NOT NULL)
  );
  CREATE INDEX actiepunten_open ON weging.actiepunten (organisatie_id, eigenaar_id, uiterlijk) WHERE status = 'open';
  CREATE INDEX actiepunten_melding ON weging.actiepunten (organisatie_id, melding_id);
  SELECT nav.bescherm('weging.actiepunten');
  SELECT nav.bescherm_inhoud('weging.actiepunten');
  CREATE POLICY besloten ON weging.actiepunten AS RESTRICTIVE TO nav_app USING (${ZICHTBAAR});
`;

/** The meeting of the team that decides, what came of it, and what was taken back. */
export class Werkoverleg1790000430000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(WERKOVERLEG);
    await q.query(BESLUITEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE weging.actiepunten;
      DROP TABLE weging.besluitterugnames;
      DROP TABLE weging.verschoningen;
      DROP TABLE weging.agendapunten;
      DROP TABLE weging.werkoverlegdeelnemers;
      DROP TABLE weging.werkoverleggen;
    `);
  }
}
