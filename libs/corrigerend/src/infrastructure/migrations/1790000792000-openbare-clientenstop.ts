import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who decided that everybody may read of a stop, and how that was weighed. */
export class OpenbareClientenstop1790000792000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(OPENBAAR);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER openbaar_bewaakt ON corrigerend.maatregelen;
      DROP FUNCTION corrigerend.bewaak_openbaar();
      ALTER TABLE corrigerend.maatregelen DROP COLUMN openbaarmaking;
    `);
  }
}

// What no longer runs for the supervisor stands on no page, whoever writes it. A gemeente that lifts its stop takes it off
// the page with that; it does not put it there.
const OPENBAAR = `
  ALTER TABLE corrigerend.maatregelen ADD COLUMN openbaarmaking jsonb
    CHECK (openbaarmaking IS NULL OR (soort = 'clientenstop' AND status = 'loopt' AND overgedragen_op IS NULL));
  GRANT UPDATE (openbaarmaking) ON corrigerend.maatregelen TO nav_app;
  CREATE FUNCTION corrigerend.bewaak_openbaar() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF nav.bereik() = 'college' AND NEW.openbaarmaking IS NOT NULL
       AND NEW.openbaarmaking IS DISTINCT FROM OLD.openbaarmaking THEN
      RAISE EXCEPTION 'Alleen de toezichthouder zet een stop op de openbare pagina.'
        USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER openbaar_bewaakt BEFORE UPDATE OF openbaarmaking ON corrigerend.maatregelen
    FOR EACH ROW EXECUTE FUNCTION corrigerend.bewaak_openbaar();
`;
