import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Identities of confidential melders, apart from all others and without an index, and the openings by which one of them can
 * be read. The database shows the identity to who has an opening only; until when, the application says.
 */
export class Verzegeling1790000332000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen
        ADD melder_vertrouwelijk boolean NOT NULL DEFAULT false, ADD wbk boolean NOT NULL DEFAULT false;

      CREATE TABLE melding.openingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        reden text NOT NULL CHECK (reden <> ''),
        stand text NOT NULL CHECK (stand IN ('gevraagd', 'toegestaan', 'geweigerd', 'nood')),
        gevraagd_door uuid NOT NULL,
        gevraagd_op timestamptz(3) NOT NULL,
        geldig_tot timestamptz(3),
        beslist_door uuid,
        beslist_op timestamptz(3),
        beslisreden text CHECK (beslisreden <> ''),
        oordeel text CHECK (oordeel IN ('terecht', 'onterecht')),
        oordeel_door uuid,
        oordeel_op timestamptz(3),
        oordeelreden text CHECK (oordeelreden <> ''),
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen,
        CHECK ((stand IN ('toegestaan', 'nood')) = (geldig_tot IS NOT NULL)),
        CHECK ((stand IN ('toegestaan', 'geweigerd')) = (beslist_door IS NOT NULL AND beslisreden IS NOT NULL)),
        -- The second person, also for who writes past the application.
        CHECK (beslist_door <> gevraagd_door),
        CHECK (oordeel_door <> gevraagd_door),
        CHECK (oordeel IS NULL OR (stand = 'nood' AND oordeel_door IS NOT NULL AND oordeelreden IS NOT NULL))
      );
      CREATE INDEX openingen_melding ON melding.openingen (organisatie_id, melding_id);
      SELECT nav.bescherm('melding.openingen', 'SELECT, INSERT');
      GRANT UPDATE (stand, geldig_tot, beslist_door, beslist_op, beslisreden,
                    oordeel, oordeel_door, oordeel_op, oordeelreden) ON melding.openingen TO nav_app;
      SELECT nav.bescherm_inhoud('melding.openingen');

      CREATE TABLE melding.verzegelde_melders (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        -- Everything of the person in one blob: not even how many fields are known can be read off.
        inhoud bytea NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, melding_id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      SELECT nav.bescherm('melding.verzegelde_melders', 'SELECT, INSERT');
      GRANT UPDATE (inhoud) ON melding.verzegelde_melders TO nav_app;
      -- Besides who has an opening only the rotation of keys, which is nobody.
      CREATE POLICY inhoud_lezen ON melding.verzegelde_melders AS RESTRICTIVE FOR SELECT TO nav_app
        USING (nav.bereik() = 'inhoud' AND (coalesce(current_setting('nav.gebruiker', true), '') = '' OR EXISTS (
          SELECT 1 FROM melding.openingen o
           WHERE o.organisatie_id = verzegelde_melders.organisatie_id AND o.melding_id = verzegelde_melders.melding_id
             AND o.stand IN ('toegestaan', 'nood') AND o.gevraagd_door::text = current_setting('nav.gebruiker', true))));
      CREATE POLICY inhoud_schrijven ON melding.verzegelde_melders AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder', 'loket'));
      CREATE POLICY inhoud_wijzigen ON melding.verzegelde_melders AS RESTRICTIVE FOR UPDATE TO nav_app
        USING (nav.bereik() = 'inhoud' AND coalesce(current_setting('nav.gebruiker', true), '') = '');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE melding.verzegelde_melders, melding.openingen;
      ALTER TABLE melding.meldingen DROP melder_vertrouwelijk, DROP wbk;
    `);
  }
}
