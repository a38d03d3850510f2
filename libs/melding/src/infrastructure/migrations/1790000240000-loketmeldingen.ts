import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A visitor of the public loket may hand in a melding with its identities, and see nothing of any melding, also not of
 * the own one.
 */
export class Loketmeldingen1790000240000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud ON melding.meldingen WITH CHECK (${EERDER} OR (nav.bereik() = 'loket' AND kanaal = 'meldpunt'
        AND status = 'ontvangen' AND aanbieder_id IS NULL AND behandelaar_id IS NULL));
      ALTER POLICY inhoud_schrijven ON melding.personen WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder', 'loket'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud ON melding.meldingen WITH CHECK (${EERDER});
      ALTER POLICY inhoud_schrijven ON melding.personen WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
    `);
  }
}

/** As `nav.bescherm_inhoud` made it. */
const EERDER = `nav.bereik() = 'inhoud' OR (nav.bereik() = 'aanbieder' AND aanbieder_id = nav.aanbieder())`;
