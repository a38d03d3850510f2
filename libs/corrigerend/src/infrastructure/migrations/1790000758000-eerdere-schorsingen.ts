import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A judge can suspend more than once: the suspension before it stays readable, and what stands there is not rewritten. */
export class EerdereSchorsingen1790000758000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE corrigerend.maatregelen ADD COLUMN eerdere_schorsingen jsonb NOT NULL DEFAULT '[]';
      GRANT UPDATE (eerdere_schorsingen) ON corrigerend.maatregelen TO nav_app;
      CREATE FUNCTION corrigerend.bewaak_schorsingen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT starts_with(NEW.eerdere_schorsingen::text, rtrim(OLD.eerdere_schorsingen::text, ']')) THEN
          RAISE EXCEPTION 'Een eerdere schorsing blijft staan.' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER schorsingen_bewaakt BEFORE UPDATE OF eerdere_schorsingen ON corrigerend.maatregelen
        FOR EACH ROW EXECUTE FUNCTION corrigerend.bewaak_schorsingen();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER schorsingen_bewaakt ON corrigerend.maatregelen;
      DROP FUNCTION corrigerend.bewaak_schorsingen();
      ALTER TABLE corrigerend.maatregelen DROP COLUMN eerdere_schorsingen;
    `);
  }
}
