import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partner with a link may hand in files with the answer, at what the question is about, and read none. */
export class BijlagenVanPartners1790000402000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud ON document.documenten WITH CHECK (${DOCUMENT} OR (nav.bereik() = 'loket'
        AND object IN ('melding', 'zaak') AND object_id = nav.object_van_partnerlink() AND aanbieder_id IS NULL));
      ALTER POLICY inhoud_schrijven ON document.controles WITH CHECK (${MET_LINK});
      ALTER POLICY inhoud_schrijven ON document.teksten WITH CHECK (${MET_LINK});
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY inhoud_schrijven ON document.teksten WITH CHECK (${MET_CODE});
      ALTER POLICY inhoud_schrijven ON document.controles WITH CHECK (${MET_CODE});
      ALTER POLICY inhoud ON document.documenten WITH CHECK (${DOCUMENT});
    `);
  }
}

/** As the files of melders made it. */
const DOCUMENT = `nav.bereik() = 'inhoud'
  OR (nav.bereik() = 'aanbieder' AND gedeeld_met_aanbieder AND aanbieder_id = nav.aanbieder())
  OR (nav.bereik() = 'college' AND nav.is_gedeeld(id))
  OR (nav.bereik() = 'loket' AND object = 'melding' AND object_id = nav.melding_van_code() AND aanbieder_id IS NULL)`;
const MET_CODE = `nav.bereik() IN ('inhoud', 'aanbieder')
  OR (nav.bereik() = 'loket' AND nav.melding_van_code() IS NOT NULL)`;
const MET_LINK = `${MET_CODE} OR (nav.bereik() = 'loket' AND nav.vraag_van_partnerlink() IS NOT NULL)`;
