import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A finished list is opened again as long as nothing rests on it, and a photo comes from the werkbank too. */
export class BezoeklijstHeropenen1790000650000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER staat_vast ON bezoek.bezoeklijsten;
      CREATE TRIGGER staat_vast AFTER UPDATE ON bezoek.bezoeklijsten FOR EACH ROW
        WHEN ((OLD.laatste_nr > 0 AND OLD.inhoud IS DISTINCT FROM NEW.inhoud)
              OR (OLD.status = 'afgerond' AND OLD.laatste_nr <> NEW.laatste_nr)
              OR (OLD.bewijsstuk_id IS NOT NULL AND OLD.status <> NEW.status))
        EXECUTE FUNCTION bezoek.bezoeklijst_staat_vast();
      ALTER TABLE bezoek.lijstfotos ALTER COLUMN klaarzetting_id DROP NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bezoek.lijstfotos ALTER COLUMN klaarzetting_id SET NOT NULL;
      DROP TRIGGER staat_vast ON bezoek.bezoeklijsten;
      CREATE TRIGGER staat_vast AFTER UPDATE ON bezoek.bezoeklijsten FOR EACH ROW
        WHEN ((OLD.laatste_nr > 0 AND OLD.inhoud IS DISTINCT FROM NEW.inhoud)
              OR (OLD.status = 'afgerond' AND (OLD.status, OLD.laatste_nr) IS DISTINCT FROM (NEW.status, NEW.laatste_nr)))
        EXECUTE FUNCTION bezoek.bezoeklijst_staat_vast();
    `);
  }
}
