import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every file that came in is checked by a virus scanner before it goes out. How far that is stands at the document; what
 * the worker needs for it stands apart, so that a try does not touch the document. What is there already came in before
 * there was a scanner and waits for it, except the reports that the system made itself.
 */
export class Bestandscontrole1790000310000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE document.documenten NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER,
        DROP CONSTRAINT documenten_status_check, ADD COLUMN controlereden text;
      UPDATE document.documenten SET status =
        CASE WHEN soort = 'rapport' AND aangemaakt_door IS NULL THEN 'eigen' ELSE 'niet_gecontroleerd' END;
      ALTER TABLE document.documenten FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER,
        ADD CONSTRAINT documenten_status_check CHECK (status IN
          ('niet_gecontroleerd', 'schoon', 'besmet', 'controle_mislukt', 'zonder_controle', 'eigen')),
        ADD CONSTRAINT documenten_controlereden_check CHECK (controlereden IN
          ('scanner_weg', 'afgebroken', 'te_traag', 'antwoord_onbekend', 'opslag', 'te_groot', 'versleuteld', 'macro',
           'opbouw', 'beeld_beschadigd', 'beeld_te_groot', 'beeld_te_zwaar')),
        ADD CONSTRAINT documenten_mislukt_met_reden CHECK ((status = 'controle_mislukt') = (controlereden IS NOT NULL));
      GRANT UPDATE (controlereden) ON document.documenten TO nav_app;

      CREATE TABLE document.controles (
        organisatie_id uuid NOT NULL,
        document_id uuid NOT NULL,
        pogingen integer NOT NULL,
        -- When it is checked; empty when there is nothing more to check by itself.
        controleer_op timestamptz,
        gecontroleerd_op timestamptz,
        -- What the scanner calls it.
        vondst text CHECK (length(vondst) BETWEEN 1 AND 200),
        PRIMARY KEY (organisatie_id, document_id),
        FOREIGN KEY (organisatie_id, document_id) REFERENCES document.documenten ON DELETE CASCADE
      );
      CREATE INDEX controles_te_doen ON document.controles (organisatie_id, controleer_op, document_id)
        WHERE controleer_op IS NOT NULL;
      SELECT nav.bescherm('document.controles', 'SELECT, INSERT');
      GRANT UPDATE (pogingen, controleer_op, gecontroleerd_op, vondst) ON document.controles TO nav_app;
      -- A provider hands in a document and sees its status; what was found in it stays with the team.
      CREATE POLICY inhoud_lezen ON document.controles AS RESTRICTIVE FOR SELECT TO nav_app
        USING (nav.bereik() = 'inhoud' AND EXISTS (SELECT 1 FROM document.documenten d
          WHERE d.organisatie_id = controles.organisatie_id AND d.id = controles.document_id));
      CREATE POLICY inhoud_schrijven ON document.controles AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nav.bereik() IN ('inhoud', 'aanbieder'));
      CREATE POLICY inhoud_wijzigen ON document.controles AS RESTRICTIVE FOR UPDATE TO nav_app
        USING (nav.bereik() = 'inhoud');
      CREATE POLICY systeem ON document.controles FOR SELECT TO nav_systeem USING (true);
      GRANT SELECT (organisatie_id, controleer_op) ON document.controles TO nav_systeem;

      -- A document cannot be there without its check.
      CREATE FUNCTION document.laat_controleren() RETURNS trigger LANGUAGE plpgsql
      SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO document.controles (organisatie_id, document_id, pogingen, controleer_op)
        SELECT organisatie_id, id, 0, CASE WHEN status = 'niet_gecontroleerd' THEN '-infinity'::timestamptz END
          FROM nieuw;
        RETURN NULL;
      END $$;
      CREATE TRIGGER laat_controleren AFTER INSERT ON document.documenten REFERENCING NEW TABLE AS nieuw
        FOR EACH STATEMENT EXECUTE FUNCTION document.laat_controleren();

      CREATE POLICY overnemen ON document.documenten FOR SELECT TO nav_eigenaar USING (true);
      CREATE POLICY overnemen ON document.controles FOR INSERT TO nav_eigenaar WITH CHECK (true);
      INSERT INTO document.controles (organisatie_id, document_id, pogingen, controleer_op)
      SELECT organisatie_id, id, 0, CASE WHEN status = 'niet_gecontroleerd' THEN '-infinity'::timestamptz END
        FROM document.documenten;
      DROP POLICY overnemen ON document.controles;
      DROP POLICY overnemen ON document.documenten;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER laat_controleren ON document.documenten;
      DROP FUNCTION document.laat_controleren;
      DROP TABLE document.controles;
      ALTER TABLE document.documenten NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER,
        DROP CONSTRAINT documenten_mislukt_met_reden, DROP CONSTRAINT documenten_status_check, DROP COLUMN controlereden;
      UPDATE document.documenten SET status =
        CASE WHEN status IN ('schoon', 'eigen') THEN 'beschikbaar' ELSE 'quarantaine' END;
      ALTER TABLE document.documenten FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER,
        ADD CONSTRAINT documenten_status_check CHECK (status IN ('quarantaine', 'beschikbaar'));
    `);
  }
}
