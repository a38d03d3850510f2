import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The term of a forwarding is as closed as the forwarding itself. A function of its own, since the planner would otherwise
 * read every forwarding for a list of terms. The term comes before its forwarding, so writing asks for the old rule.
 */
export class BeslotenheidDoorzendtermijn1790000350000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION nav.doorzending_zichtbaar(doorzending uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM partner.doorzendingen d
                       WHERE d.organisatie_id = nav.organisatie() AND d.id = doorzending)
      $$;
      ALTER POLICY besloten ON termijn.termijnen
        USING (${EERDER} AND (object <> 'doorzending' OR nav.bereik() <> 'inhoud' OR nav.doorzending_zichtbaar(object_id)))
        WITH CHECK (${EERDER});
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY besloten ON termijn.termijnen USING (${EERDER}) WITH CHECK (${EERDER});
      DROP FUNCTION nav.doorzending_zichtbaar;
    `);
  }
}

/** As it was for cases and meldingen. */
const EERDER = `(zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id))
  AND (object <> 'melding' OR NOT nav.melding_besloten_voor_mij(object_id))`;
