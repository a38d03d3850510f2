import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents. A document is never changed or removed by the application; the retention list does that later. What is
 * shared with a college is shared document by document: sharing a case does not open its papers.
 */
export class Documenten1790000012000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA document;
      GRANT USAGE ON SCHEMA document TO nav_app;
      CREATE TABLE document.documenten (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        object text NOT NULL CHECK (object ~ '^[a-z][a-z-]{0,39}$'),
        object_id uuid NOT NULL,
        naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
        mediatype text NOT NULL,
        grootte bigint NOT NULL CHECK (grootte > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        opslagsleutel text NOT NULL,
        soort text NOT NULL CHECK (soort ~ '^[a-z][a-z-]{0,39}$'),
        vertrouwelijk boolean NOT NULL,
        status text NOT NULL CHECK (status IN ('quarantaine', 'beschikbaar')),
        aanbieder_id uuid,
        gedeeld_met_aanbieder boolean NOT NULL,
        versie integer NOT NULL,
        aangemaakt_op timestamptz NOT NULL,
        aangemaakt_door uuid,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, opslagsleutel),
        CHECK (NOT gedeeld_met_aanbieder OR aanbieder_id IS NOT NULL)
      );
      CREATE INDEX documenten_object ON document.documenten (organisatie_id, object, object_id, id);
      SELECT nav.bescherm('document.documenten', 'SELECT, INSERT');
      GRANT UPDATE (status, gedeeld_met_aanbieder, vertrouwelijk, versie) ON document.documenten TO nav_app;
      CREATE POLICY inhoud ON document.documenten AS RESTRICTIVE TO nav_app USING (
        nav.bereik() = 'inhoud'
        OR (nav.bereik() = 'aanbieder' AND gedeeld_met_aanbieder AND aanbieder_id = nav.aanbieder())
        OR (nav.bereik() = 'college' AND nav.is_gedeeld(id))
      );
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA document CASCADE');
  }
}
