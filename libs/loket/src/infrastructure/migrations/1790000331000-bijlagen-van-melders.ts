import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visitor of the loket may hand in files with a melding, and read none, also not the own ones. */
export class BijlagenVanMelders1790000331000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud ON document.documenten WITH CHECK (${EERDER} OR (nav.bereik() = 'loket'
        AND object = 'melding' AND object_id = nav.melding_van_code() AND aanbieder_id IS NULL));
      -- The trigger of a document puts it on the list of what the search reads.
      ALTER POLICY inhoud_schrijven ON document.teksten WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder')
        OR (nav.bereik() = 'loket' AND nav.melding_van_code() IS NOT NULL));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud_schrijven ON document.teksten WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
      ALTER POLICY inhoud ON document.documenten WITH CHECK (${EERDER});
    `);
  }
}

/** As the documents themselves made it. */
const EERDER = `nav.bereik() = 'inhoud'
  OR (nav.bereik() = 'aanbieder' AND gedeeld_met_aanbieder AND aanbieder_id = nav.aanbieder())
  OR (nav.bereik() = 'college' AND nav.is_gedeeld(id))`;
