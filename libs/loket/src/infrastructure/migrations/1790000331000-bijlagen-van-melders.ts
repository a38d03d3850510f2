import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visitor of the loket may hand in files with a melding, and read none, also not the own ones. */
export class BijlagenVanMelders1790000331000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud ON document.documenten WITH CHECK (${EERDER} OR (nav.bereik() = 'loket'
        AND object = 'melding' AND object_id = nav.melding_van_code() AND aanbieder_id IS NULL));
      -- The triggers of a document put it on the lists of what is scanned and of what the search reads.
      ALTER POLICY inhoud_schrijven ON document.controles WITH CHECK (${MET_CODE});
      ALTER POLICY inhoud_schrijven ON document.teksten WITH CHECK (${MET_CODE});
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud_schrijven ON document.teksten WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
      ALTER POLICY inhoud_schrijven ON document.controles WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
      ALTER POLICY inhoud ON document.documenten WITH CHECK (${EERDER});
    `);
  }
}

const MET_CODE = `nav.bereik() IN ('inhoud', 'aanbieder')
  OR (nav.bereik() = 'loket' AND nav.melding_van_code() IS NOT NULL)`;

/** As the documents themselves made it. */
const EERDER = `nav.bereik() = 'inhoud'
  OR (nav.bereik() = 'aanbieder' AND gedeeld_met_aanbieder AND aanbieder_id = nav.aanbieder())
  OR (nav.bereik() = 'college' AND nav.is_gedeeld(id))`;
