import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of documents in the index, colleagues among what can be found, and how often somebody looked for a person.
 * Nobody but `nav_zoek` reads word lists from now on: one of them tells what stands in a piece.
 */
export class DocumentenEnPersonen1790000251000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(WOORDEN);
    await q.query(MEDEWERKERS);
    await q.query(BEURTEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE zoek.beurten;
      DROP TRIGGER zoek_nieuw ON identiteit.gebruikers;
      DROP TRIGGER zoek_gewijzigd ON identiteit.gebruikers;
      DROP FUNCTION zoek.merk_rij;
      DROP TRIGGER zoek_gelezen ON document.teksten;
      DROP FUNCTION zoek.merk_document;
      DROP TRIGGER met_documentwoorden ON zoek.stukken;
      DROP FUNCTION zoek.met_documentwoorden;
      GRANT SELECT ON zoek.stukken TO nav_app;
    `);
  }
}

const WOORDEN = `
  REVOKE SELECT ON zoek.stukken FROM nav_app;
  GRANT SELECT (organisatie_id, soort, object_id, nummer, op) ON zoek.stukken TO nav_app;

  -- Whoever puts a document in the index may not read its words: this function may, and does nothing else.
  CREATE FUNCTION zoek.met_documentwoorden() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    NEW.woorden := NEW.woorden || coalesce(
      (SELECT t.woorden FROM document.teksten t
        WHERE t.organisatie_id = NEW.organisatie_id AND t.document_id = NEW.object_id), ''::tsvector);
    RETURN NEW;
  END $$;
  REVOKE ALL ON FUNCTION zoek.met_documentwoorden FROM PUBLIC;
  CREATE TRIGGER met_documentwoorden BEFORE INSERT OR UPDATE OF woorden ON zoek.stukken
    FOR EACH ROW WHEN (NEW.soort = 'document') EXECUTE FUNCTION zoek.met_documentwoorden();
  GRANT CREATE ON SCHEMA zoek TO nav_zoek;
  ALTER FUNCTION zoek.met_documentwoorden OWNER TO nav_zoek;
  REVOKE CREATE ON SCHEMA zoek FROM nav_zoek;

  CREATE FUNCTION zoek.merk_document() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO zoek.werk (organisatie_id, soort, object_id) SELECT organisatie_id, 'document', document_id FROM nieuw;
    RETURN NULL;
  END $$;
  CREATE TRIGGER zoek_gelezen AFTER UPDATE ON document.teksten REFERENCING NEW TABLE AS nieuw
    FOR EACH STATEMENT EXECUTE FUNCTION zoek.merk_document();
`;

// Row by row and with a condition: a login changes an account too.
const MEDEWERKERS = `
  CREATE FUNCTION zoek.merk_rij() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO zoek.werk (organisatie_id, soort, object_id) VALUES (NEW.organisatie_id, TG_ARGV[0], NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER zoek_nieuw AFTER INSERT ON identiteit.gebruikers
    FOR EACH ROW EXECUTE FUNCTION zoek.merk_rij('medewerker');
  CREATE TRIGGER zoek_gewijzigd AFTER UPDATE ON identiteit.gebruikers
    FOR EACH ROW WHEN (NEW.naam <> OLD.naam OR NEW.rollen <> OLD.rollen) EXECUTE FUNCTION zoek.merk_rij('medewerker');
`;

const BEURTEN = `
  CREATE TABLE zoek.beurten (
    organisatie_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    uur timestamptz NOT NULL,
    aantal integer NOT NULL,
    PRIMARY KEY (organisatie_id, gebruiker_id, uur)
  );
  SELECT nav.bescherm('zoek.beurten', 'SELECT, INSERT, UPDATE, DELETE');
  SELECT nav.bescherm_inhoud('zoek.beurten');
`;
