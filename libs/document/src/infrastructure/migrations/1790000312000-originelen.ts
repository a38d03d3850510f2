import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A picture is stored anew without what the camera wrote in it. What came in stays, sealed: by its hash it can be shown
 * later that nothing was changed but that, and it is read only with a reason that is kept here.
 */
export class Originelen1790000312000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE document.originelen (
        organisatie_id uuid NOT NULL,
        document_id uuid NOT NULL,
        sha256 text NOT NULL,
        grootte bigint NOT NULL CHECK (grootte > 0),
        verzegeld_op timestamptz NOT NULL,
        PRIMARY KEY (organisatie_id, document_id),
        FOREIGN KEY (organisatie_id, document_id) REFERENCES document.documenten ON DELETE CASCADE,
        FOREIGN KEY (organisatie_id, sha256) REFERENCES document.inhouden
      );
      CREATE TABLE document.origineelinzages (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        document_id uuid NOT NULL,
        op timestamptz NOT NULL,
        door uuid NOT NULL,
        reden text NOT NULL CHECK (length(reden) BETWEEN 10 AND 1000),
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, document_id) REFERENCES document.originelen ON DELETE CASCADE
      );
      SELECT nav.bescherm('document.originelen', 'SELECT, INSERT'), nav.bescherm('document.origineelinzages', 'SELECT, INSERT');
      CREATE POLICY inhoud ON document.originelen AS RESTRICTIVE TO nav_app
        USING (nav.bereik() = 'inhoud' AND EXISTS (SELECT 1 FROM document.documenten d
          WHERE d.organisatie_id = originelen.organisatie_id AND d.id = originelen.document_id));
      CREATE POLICY inhoud ON document.origineelinzages AS RESTRICTIVE TO nav_app
        USING (nav.bereik() = 'inhoud' AND EXISTS (SELECT 1 FROM document.documenten d
          WHERE d.organisatie_id = origineelinzages.organisatie_id AND d.id = origineelinzages.document_id));
      -- Of a document that is not checked yet the content can still become another; see the trigger.
      GRANT UPDATE (sha256, grootte) ON document.documenten TO nav_app;
      CREATE FUNCTION document.bewaak_inhoud() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF OLD.status NOT IN ('niet_gecontroleerd', 'controle_mislukt') THEN
          RAISE EXCEPTION 'De inhoud van een gecontroleerd document verandert niet.';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER bewaak_inhoud BEFORE UPDATE ON document.documenten FOR EACH ROW
        WHEN (OLD.sha256 <> NEW.sha256 OR OLD.grootte <> NEW.grootte) EXECUTE FUNCTION document.bewaak_inhoud();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER bewaak_inhoud ON document.documenten;
      DROP FUNCTION document.bewaak_inhoud;
      REVOKE UPDATE (sha256, grootte) ON document.documenten FROM nav_app;
      DROP TABLE document.origineelinzages;
      DROP TABLE document.originelen;
    `);
  }
}
