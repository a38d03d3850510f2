import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a provider states with its own melding: the first report and every addition to it, each a row that is never
 * changed, and the questions that the toezichthouder asked about it. A provider reaches its own rows and, of the meldingen,
 * those that it reported itself: never one that somebody else made about it.
 */
export class Opgaven1790000360000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(MELDINGEN);
    await q.query(OPGAVEN);
    await q.query(VRAGEN);
    await q.query(AANVULLINGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE melding.opgave_aanvullingen, melding.opgave_vragen, melding.opgaven;
      ALTER POLICY inhoud ON melding.meldingen USING (${EERDER}) WITH CHECK (${EERDER} OR ${LOKET});
      ALTER TABLE melding.meldingen DROP COLUMN eigen_opgave;
    `);
  }
}

const LOKET = `(nav.bereik() = 'loket' AND kanaal = 'meldpunt'
  AND status = 'ontvangen' AND aanbieder_id IS NULL AND behandelaar_id IS NULL)`;
const EERDER = `nav.bereik() = 'inhoud' OR (nav.bereik() = 'aanbieder' AND aanbieder_id = nav.aanbieder())`;
const EIGEN = `nav.bereik() = 'inhoud'
  OR (nav.bereik() = 'aanbieder' AND aanbieder_id = nav.aanbieder() AND eigen_opgave)`;

const MELDINGEN = `
  ALTER TABLE melding.meldingen ADD COLUMN eigen_opgave boolean NOT NULL DEFAULT false;
  ALTER POLICY inhoud ON melding.meldingen USING (${EIGEN}) WITH CHECK (${EIGEN} OR ${LOKET});
`;

const OPGAVEN = `
  CREATE TABLE melding.opgaven (
    organisatie_id uuid NOT NULL,
    -- The melding that it belongs to.
    id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    -- As the provider said it: what the team calls it later is not for the provider to read.
    soort text NOT NULL,
    onderwerp text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'gesloten', 'overgenomen')),
    -- Codes of the questions that are still open.
    ontbreekt text[] NOT NULL,
    begonnen_op timestamptz(3) NOT NULL,
    laatste_op timestamptz(3) NOT NULL,
    gesloten_op timestamptz(3),
    gesloten_door uuid,
    sluitreden text CHECK (sluitreden <> ''),
    -- Since when the provider reads that we are done.
    afgerond_op timestamptz(3),
    versie integer NOT NULL CHECK (versie > 0),
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, id) REFERENCES melding.meldingen,
    CHECK ((status = 'open') = (gesloten_op IS NULL)),
    CHECK ((status = 'gesloten') = (sluitreden IS NOT NULL))
  );
  CREATE INDEX opgaven_lijst ON melding.opgaven (organisatie_id, begonnen_op DESC, id DESC);
  CREATE INDEX opgaven_aanbieder ON melding.opgaven (organisatie_id, aanbieder_id, begonnen_op DESC, id DESC);
  SELECT nav.bescherm('melding.opgaven', 'SELECT, INSERT');
  GRANT UPDATE (status, ontbreekt, laatste_op, gesloten_op, gesloten_door, sluitreden, afgerond_op, versie)
    ON melding.opgaven TO nav_app;
  SELECT nav.bescherm_inhoud('melding.opgaven', 'aanbieder_id');
  CREATE POLICY besloten ON melding.opgaven AS RESTRICTIVE TO nav_app
    USING (nav.bereik() <> 'inhoud' OR NOT nav.melding_besloten_voor_mij(id));
`;

const VRAGEN = `
  CREATE TABLE melding.opgave_vragen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    -- The question and why it is asked: both may tell of the cliënt.
    inhoud bytea NOT NULL,
    gesteld_op timestamptz(3) NOT NULL,
    gesteld_door uuid,
    ingetrokken_op timestamptz(3),
    ingetrokken_door uuid,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.opgaven
  );
  CREATE INDEX opgave_vragen_melding ON melding.opgave_vragen (organisatie_id, melding_id);
  SELECT nav.bescherm('melding.opgave_vragen', 'SELECT, INSERT');
  GRANT UPDATE (ingetrokken_op, ingetrokken_door) ON melding.opgave_vragen TO nav_app;
  SELECT nav.bescherm_inhoud('melding.opgave_vragen', 'aanbieder_id');
  CREATE POLICY besloten ON melding.opgave_vragen AS RESTRICTIVE TO nav_app
    USING (nav.bereik() <> 'inhoud' OR NOT nav.melding_besloten_voor_mij(melding_id));
  CREATE POLICY stellen ON melding.opgave_vragen AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
  CREATE POLICY intrekken ON melding.opgave_vragen AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() = 'inhoud');
`;

const AANVULLINGEN = `
  CREATE TABLE melding.opgave_aanvullingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    volgnummer integer NOT NULL CHECK (volgnummer > 0),
    -- The question of the toezichthouder that this answers.
    vraag_id uuid,
    -- By which list of questions, and at which version of the melding, it was stated.
    vragenversie integer NOT NULL,
    meldingversie integer NOT NULL,
    antwoorden bytea NOT NULL,
    codes text[] NOT NULL,
    bevestigd text[] NOT NULL,
    kanaal text NOT NULL,
    op timestamptz(3) NOT NULL,
    door uuid,
    gelezen_op timestamptz(3),
    gelezen_door uuid,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, melding_id, volgnummer),
    FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.opgaven,
    FOREIGN KEY (organisatie_id, vraag_id) REFERENCES melding.opgave_vragen
  );
  -- One answer to a question: what comes later is an addition.
  CREATE UNIQUE INDEX opgave_aanvullingen_vraag ON melding.opgave_aanvullingen (organisatie_id, vraag_id)
    WHERE vraag_id IS NOT NULL;
  CREATE INDEX opgave_aanvullingen_aanbieder ON melding.opgave_aanvullingen (organisatie_id, aanbieder_id, op DESC, id DESC);
  CREATE INDEX opgave_aanvullingen_ongelezen ON melding.opgave_aanvullingen (organisatie_id, melding_id)
    WHERE gelezen_op IS NULL;
  SELECT nav.bescherm('melding.opgave_aanvullingen', 'SELECT, INSERT');
  GRANT UPDATE (gelezen_op, gelezen_door) ON melding.opgave_aanvullingen TO nav_app;
  SELECT nav.bescherm_inhoud('melding.opgave_aanvullingen', 'aanbieder_id');
  CREATE POLICY besloten ON melding.opgave_aanvullingen AS RESTRICTIVE TO nav_app
    USING (nav.bereik() <> 'inhoud' OR NOT nav.melding_besloten_voor_mij(melding_id));
  CREATE POLICY inhoud_wijzigen ON melding.opgave_aanvullingen AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() = 'inhoud');
`;
