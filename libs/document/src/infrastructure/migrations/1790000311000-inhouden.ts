import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Content by its hash: the same bytes are stored once in an organisation, however many documents have them. New content
 * is encrypted; what was stored before says that it is not. `te_wissen` are files in the storage that nothing points at
 * any more: removed after the commit that let them go, and again when that failed.
 */
export class Inhouden1790000311000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE document.inhouden (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        -- Empty when the content was destroyed.
        opslagsleutel text,
        versleuteld boolean NOT NULL,
        PRIMARY KEY (organisatie_id, sha256),
        UNIQUE (organisatie_id, opslagsleutel)
      );
      CREATE TABLE document.te_wissen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        opslagsleutel text NOT NULL,
        PRIMARY KEY (organisatie_id, opslagsleutel)
      );
      ALTER TABLE document.documenten NO FORCE ROW LEVEL SECURITY;
      INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
      SELECT DISTINCT ON (organisatie_id, sha256) organisatie_id, sha256, opslagsleutel, false
        FROM document.documenten ORDER BY organisatie_id, sha256, id;
      INSERT INTO document.te_wissen (organisatie_id, opslagsleutel)
      SELECT organisatie_id, opslagsleutel FROM document.documenten d WHERE NOT EXISTS (SELECT 1 FROM document.inhouden i
        WHERE i.organisatie_id = d.organisatie_id AND i.opslagsleutel = d.opslagsleutel);
      ALTER TABLE document.documenten FORCE ROW LEVEL SECURITY, DROP COLUMN opslagsleutel,
        ADD FOREIGN KEY (organisatie_id, sha256) REFERENCES document.inhouden;
      CREATE INDEX documenten_inhoud ON document.documenten (organisatie_id, sha256);
      SELECT nav.bescherm('document.inhouden', 'SELECT, INSERT'), nav.bescherm('document.te_wissen', 'SELECT, INSERT, DELETE');
      GRANT UPDATE (opslagsleutel, versleuteld) ON document.inhouden TO nav_app;
      CREATE POLICY systeem ON document.te_wissen FOR SELECT TO nav_systeem USING (true);
      GRANT SELECT (organisatie_id) ON document.te_wissen TO nav_systeem;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE document.documenten NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER, ADD COLUMN opslagsleutel text;
      ALTER TABLE document.inhouden NO FORCE ROW LEVEL SECURITY;
      UPDATE document.documenten d SET opslagsleutel = coalesce(i.opslagsleutel, 'vernietigd/' || d.id)
        FROM document.inhouden i WHERE i.organisatie_id = d.organisatie_id AND i.sha256 = d.sha256;
      ALTER TABLE document.documenten FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER,
        ALTER COLUMN opslagsleutel SET NOT NULL, DROP CONSTRAINT documenten_organisatie_id_sha256_fkey;
      DROP INDEX document.documenten_inhoud;
      DROP TABLE document.te_wissen;
      DROP TABLE document.inhouden;
    `);
  }
}
