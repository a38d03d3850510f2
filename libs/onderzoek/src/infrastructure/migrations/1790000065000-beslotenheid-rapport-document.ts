import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports, publication decisions and documents of a closed case are closed too (rulings, Everywhere: need-to-know).
 * Without this a list of reports names the case, and the report itself comes out of the documents.
 */
export class BeslotenheidRapportDocument1790000065000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      SELECT nav.bescherm_zaakdeel('rapport.rapporten');
      SELECT nav.bescherm_zaakdeel('publicatie.besluiten');
      -- Runs as the caller: what the document belongs to is as closed as its own policies say.
      CREATE FUNCTION nav.documentobject_zichtbaar(object text, object_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT CASE documentobject_zichtbaar.object
          WHEN 'zaak' THEN NOT nav.zaak_besloten_voor_mij(documentobject_zichtbaar.object_id)
          WHEN 'melding' THEN NOT nav.melding_besloten_voor_mij(documentobject_zichtbaar.object_id)
          WHEN 'opdracht' THEN EXISTS (SELECT 1 FROM onderzoek.opdrachten o
            WHERE o.organisatie_id = nav.organisatie() AND o.id = documentobject_zichtbaar.object_id)
          WHEN 'maatregel' THEN EXISTS (SELECT 1 FROM maatregel.maatregelen m
            WHERE m.organisatie_id = nav.organisatie() AND m.id = documentobject_zichtbaar.object_id)
          WHEN 'rapport' THEN EXISTS (SELECT 1 FROM rapport.rapporten r
            WHERE r.organisatie_id = nav.organisatie() AND r.id = documentobject_zichtbaar.object_id)
          ELSE true END
      $$;
      -- A provider keeps what was shared with it, and a college too: both never see the case.
      CREATE POLICY besloten ON document.documenten AS RESTRICTIVE FOR SELECT TO nav_app
        USING (nav.bereik() <> 'inhoud' OR nav.documentobject_zichtbaar(object, object_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY besloten ON document.documenten;
      DROP FUNCTION nav.documentobject_zichtbaar;
      DROP POLICY zaakdeel ON publicatie.besluiten;
      DROP POLICY zaakdeel ON rapport.rapporten;
    `);
  }
}
