import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which words stand in a document: a word list without places, so that no text can be made of it again. It does tell
 * words, so it is as closed as the document: the application writes it and reads only how far it got, and the role that
 * searches reads it. A document that comes in waits for the worker; one that goes takes its words along.
 */
export class Documentteksten1790000250000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE document.teksten (
        organisatie_id uuid NOT NULL,
        document_id uuid NOT NULL,
        stand text NOT NULL CHECK (stand IN ('wacht', 'gelezen', 'deels', 'niet', 'storing')),
        reden text CHECK (reden IN ('versleuteld', 'geen_tekst', 'beschadigd', 'te_groot', 'te_zwaar')),
        pogingen integer NOT NULL,
        -- When it is read; empty when that is done.
        lees_op timestamptz,
        versie text NOT NULL,
        woorden tsvector NOT NULL,
        PRIMARY KEY (organisatie_id, document_id),
        FOREIGN KEY (organisatie_id, document_id) REFERENCES document.documenten ON DELETE CASCADE,
        CHECK ((stand = 'niet') = (reden IS NOT NULL)),
        CHECK ((stand IN ('wacht', 'storing')) = (lees_op IS NOT NULL))
      );
      CREATE INDEX teksten_te_lezen ON document.teksten (organisatie_id, lees_op, document_id) WHERE lees_op IS NOT NULL;
      SELECT nav.bescherm('document.teksten', 'INSERT');
      GRANT SELECT (organisatie_id, document_id, stand, reden, pogingen, lees_op, versie),
            UPDATE (stand, reden, pogingen, lees_op, versie, woorden) ON document.teksten TO nav_app;
      -- A provider may hand in a document; what the search makes of it stays with the team.
      CREATE POLICY inhoud_lezen ON document.teksten AS RESTRICTIVE FOR SELECT TO nav_app
        USING (nav.bereik() = 'inhoud' AND EXISTS (SELECT 1 FROM document.documenten d
          WHERE d.organisatie_id = teksten.organisatie_id AND d.id = teksten.document_id));
      CREATE POLICY inhoud_schrijven ON document.teksten AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
      CREATE POLICY inhoud_wijzigen ON document.teksten AS RESTRICTIVE FOR UPDATE TO nav_app USING (nav.bereik() = 'inhoud');
      CREATE POLICY zoeken ON document.teksten FOR SELECT TO nav_zoek USING (true);
      GRANT USAGE ON SCHEMA document TO nav_zoek, nav_systeem;
      GRANT SELECT (organisatie_id, document_id, woorden) ON document.teksten TO nav_zoek;
      CREATE POLICY systeem ON document.teksten FOR SELECT TO nav_systeem USING (true);
      GRANT SELECT (organisatie_id, lees_op) ON document.teksten TO nav_systeem;

      CREATE FUNCTION document.laat_lezen() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO document.teksten (organisatie_id, document_id, stand, pogingen, lees_op, versie, woorden)
        SELECT organisatie_id, id, 'wacht', 0, '-infinity', '', '' FROM nieuw;
        RETURN NULL;
      END $$;
      CREATE TRIGGER laat_lezen AFTER INSERT ON document.documenten REFERENCING NEW TABLE AS nieuw
        FOR EACH STATEMENT EXECUTE FUNCTION document.laat_lezen();

      -- What is there already waits too.
      CREATE POLICY overnemen ON document.documenten FOR SELECT TO nav_eigenaar USING (true);
      CREATE POLICY overnemen ON document.teksten FOR INSERT TO nav_eigenaar WITH CHECK (true);
      INSERT INTO document.teksten (organisatie_id, document_id, stand, pogingen, lees_op, versie, woorden)
      SELECT organisatie_id, id, 'wacht', 0, '-infinity', '', '' FROM document.documenten;
      DROP POLICY overnemen ON document.teksten;
      DROP POLICY overnemen ON document.documenten;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER laat_lezen ON document.documenten;
      DROP FUNCTION document.laat_lezen;
      DROP TABLE document.teksten;
      REVOKE USAGE ON SCHEMA document FROM nav_zoek, nav_systeem;
    `);
  }
}
