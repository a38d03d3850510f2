import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The melding that something is about: itself, or that of which a partner was told or asked. Null for anything else. */
export class MeldingVan1790000722000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION nav.melding_van(wat text, wat_id uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT CASE wat
          WHEN 'melding' THEN wat_id
          WHEN 'doorzending' THEN (SELECT d.melding_id FROM partner.doorzendingen d
                                    WHERE d.organisatie_id = nav.organisatie() AND d.id = wat_id)
          WHEN 'partnervraag' THEN (SELECT v.melding_id FROM partner.vragen v
                                     WHERE v.organisatie_id = nav.organisatie() AND v.id = wat_id)
        END
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION nav.melding_van');
  }
}
