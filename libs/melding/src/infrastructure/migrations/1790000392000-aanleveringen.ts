import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts of what another system handed in. That system reads its own ones and nothing else of the house. */
export class Aanleveringen1790000392000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.aanleveringen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        -- Copied: who handed in does not reach the melding.
        nummer text NOT NULL,
        client_id uuid NOT NULL,
        -- As the system was called then.
        afzender text NOT NULL CHECK (afzender <> ''),
        partner_id uuid,
        kenmerk text CHECK (kenmerk <> ''),
        processtand text NOT NULL CHECK (processtand IN ('ontvangen', 'bekeken', 'afgesloten')),
        ontvangen_op timestamptz(3) NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, melding_id),
        -- The same under the same reference is handed in once.
        UNIQUE (organisatie_id, client_id, kenmerk),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      CREATE INDEX aanleveringen_client ON melding.aanleveringen (organisatie_id, client_id, id DESC);
      SELECT nav.bescherm('melding.aanleveringen', 'SELECT, INSERT');
      GRANT UPDATE (processtand) ON melding.aanleveringen TO nav_app;
      CREATE POLICY inhoud ON melding.aanleveringen AS RESTRICTIVE TO nav_app
        USING (nav.bereik() = 'inhoud' OR (nav.bereik() = 'aanleveraar'
          AND client_id = nullif(current_setting('nav.gebruiker', true), '')::uuid))
        WITH CHECK (nav.bereik() = 'inhoud');
      -- As closed as the melding itself, for who may read meldingen.
      CREATE POLICY meldingdeel ON melding.aanleveringen AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'inhoud' OR nav.melding_zichtbaar(melding_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE melding.aanleveringen');
  }
}
