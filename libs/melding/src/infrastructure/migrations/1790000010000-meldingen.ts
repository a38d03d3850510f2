import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came in, and the identities of melder and cliënt apart from it. */
export class Meldingen1790000010000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA melding;
      GRANT USAGE ON SCHEMA melding TO nav_app;

      CREATE TABLE melding.meldingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        nummer text NOT NULL,
        soort text NOT NULL CHECK (soort IN ('signaal', 'melding', 'klacht', 'calamiteit', 'geweldsincident')),
        kanaal text NOT NULL,
        bron text NOT NULL,
        aard text,
        wet text NOT NULL,
        domein text NOT NULL,
        over_toezichthouder boolean NOT NULL,
        onderwerp text NOT NULL,
        omschrijving text NOT NULL,
        aanbieder_id uuid,
        aanbieder_naam text,
        locatie_id uuid,
        gemeente_id uuid,
        gebeurtenisdatum date,
        ontdekkingsdatum date,
        vaststellingsdatum date,
        -- Milliseconds, as JavaScript has them: the paging cursor must meet the row exactly.
        ontvangen_op timestamptz(3) NOT NULL,
        via_aanbieder boolean NOT NULL,
        onrechtmatigheid text NOT NULL CHECK (onrechtmatigheid IN ('ja', 'nee', 'onbekend')),
        onrechtmatigheid_toelichting text,
        gevoelig boolean NOT NULL,
        checklist jsonb,
        checklistuitkomst jsonb,
        route text NOT NULL,
        routeherleiding jsonb NOT NULL,
        meldtermijn jsonb,
        status text NOT NULL,
        kleur text,
        behandelaar_id uuid,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, nummer)
      );
      -- The worklist: newest first, by status; the page after a given line starts at (ontvangen_op, id).
      CREATE INDEX meldingen_werkvoorraad ON melding.meldingen (organisatie_id, ontvangen_op DESC, id DESC);
      CREATE INDEX meldingen_open ON melding.meldingen (organisatie_id, ontvangen_op DESC, id DESC)
        WHERE status IN ('ontvangen', 'in_weging', 'besloten_actie');
      CREATE INDEX meldingen_aanbieder ON melding.meldingen (organisatie_id, aanbieder_id, ontvangen_op DESC);
      SELECT nav.bescherm('melding.meldingen');
      SELECT nav.bescherm_inhoud('melding.meldingen', 'aanbieder_id');

      CREATE TABLE melding.personen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        rol text NOT NULL CHECK (rol IN ('melder', 'client')),
        hoedanigheid text NOT NULL,
        naam bytea NOT NULL,
        telefoon bytea,
        email bytea,
        toelichting bytea,
        naam_index bytea NOT NULL,
        pgb boolean NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      CREATE INDEX personen_melding ON melding.personen (organisatie_id, melding_id);
      CREATE INDEX personen_naam ON melding.personen (organisatie_id, naam_index);
      SELECT nav.bescherm('melding.personen', 'SELECT, INSERT, UPDATE, DELETE');
      -- A provider may hand in the identities of its own melding, and never read them back.
      CREATE POLICY inhoud_lezen ON melding.personen AS RESTRICTIVE FOR SELECT TO nav_app USING (nav.bereik() = 'inhoud');
      CREATE POLICY inhoud_schrijven ON melding.personen AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
      CREATE POLICY inhoud_wijzigen ON melding.personen AS RESTRICTIVE FOR UPDATE TO nav_app USING (nav.bereik() = 'inhoud');
      CREATE POLICY inhoud_wissen ON melding.personen AS RESTRICTIVE FOR DELETE TO nav_app USING (nav.bereik() = 'inhoud');

      CREATE TABLE melding.doorzendingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        ontvanger text NOT NULL,
        grondslag text NOT NULL CHECK (grondslag <> ''),
        motivering text NOT NULL CHECK (motivering <> ''),
        op timestamptz NOT NULL,
        door uuid,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      CREATE INDEX doorzendingen_melding ON melding.doorzendingen (organisatie_id, melding_id);
      SELECT nav.bescherm('melding.doorzendingen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('melding.doorzendingen');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA melding CASCADE');
  }
}
