import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files with a draft: of the draft until it is sent, of the melding from then on. */
export class Conceptbestanden1790000450000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(CONCEPTBESTANDEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE loket.conceptbestanden');
  }
}

const CONCEPTBESTANDEN = `
  CREATE TABLE loket.conceptbestanden (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    -- Without its draft a file is one to be taken away, not one that is gone: its bytes stand in the storage.
    concept_id uuid NOT NULL,
    -- Its name, kind and hash, encrypted.
    gegevens bytea NOT NULL,
    grootte bigint NOT NULL CHECK (grootte > 0),
    opslagsleutel text NOT NULL,
    verloopt_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id)
  );
  CREATE INDEX conceptbestanden_concept ON loket.conceptbestanden (organisatie_id, concept_id);
  -- Not led by the organisation: the cleaning goes over all of them.
  CREATE INDEX conceptbestanden_verlopen ON loket.conceptbestanden (verloopt_op);
  SELECT nav.bescherm('loket.conceptbestanden', 'SELECT, INSERT, UPDATE, DELETE');
  -- The reach 'inhoud' is here for the rotation of keys only; no route shows a file of a draft to anybody but its visitor.
  CREATE POLICY inhoud ON loket.conceptbestanden AS RESTRICTIVE TO nav_app USING (nav.bereik() IN ('loket', 'inhoud'));
  -- The system may take away what has expired, and see no more of it than where it stands.
  CREATE POLICY systeem_lezen ON loket.conceptbestanden FOR SELECT TO nav_systeem USING (verloopt_op < now());
  CREATE POLICY systeem_wissen ON loket.conceptbestanden FOR DELETE TO nav_systeem USING (verloopt_op < now());
  GRANT SELECT (organisatie_id, id, opslagsleutel, verloopt_op), DELETE ON loket.conceptbestanden TO nav_systeem;
`;
