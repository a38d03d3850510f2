import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a melding was before it turned out to be something else, with all that had followed from that (BK-9.03). */
export class Soortwijzigingen1790000342000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.soortwijzigingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        van text NOT NULL,
        naar text NOT NULL CHECK (naar <> van),
        reden text NOT NULL CHECK (reden <> ''),
        -- Checklist and outcome, route and meldtermijn with their herleiding, colour.
        eerder jsonb NOT NULL,
        op timestamptz(3) NOT NULL,
        door uuid,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      CREATE INDEX soortwijzigingen_melding ON melding.soortwijzigingen (organisatie_id, melding_id, id);
      SELECT nav.bescherm('melding.soortwijzigingen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('melding.soortwijzigingen');
      -- As closed as the melding itself.
      CREATE POLICY meldingdeel ON melding.soortwijzigingen AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'inhoud' OR nav.melding_zichtbaar(melding_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE melding.soortwijzigingen');
  }
}
