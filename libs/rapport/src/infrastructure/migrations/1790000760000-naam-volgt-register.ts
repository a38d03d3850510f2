import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The copied name of the provider follows the register, also of an adopted report: its file keeps the old name. */
export class NaamVolgtRegister1790000760000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(BEWAAK(", 'aanbieder_naam'"));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(BEWAAK(''));
  }
}

const BEWAAK = (naam: string) => `
  CREATE OR REPLACE FUNCTION rapport.bewaak_vastgesteld() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status = 'vastgesteld' AND (
      to_jsonb(NEW) - ARRAY['document_id', 'pdf_sha256', 'pdf_pogingen', 'pdf_volgende_poging', 'pdf_fout', 'versie'${naam}]
        IS DISTINCT FROM
      to_jsonb(OLD) - ARRAY['document_id', 'pdf_sha256', 'pdf_pogingen', 'pdf_volgende_poging', 'pdf_fout', 'versie'${naam}]
      OR (OLD.document_id IS NOT NULL AND (NEW.document_id, NEW.pdf_sha256)
            IS DISTINCT FROM (OLD.document_id, OLD.pdf_sha256))
    ) THEN
      RAISE EXCEPTION 'Een vastgesteld rapport verandert niet.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
`;
