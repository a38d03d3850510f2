import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An addition may be a mail: then it points to it, and says whether it came from the address of the melder. */
export class AanvullingPerMail1790000381000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.aanvullingen ADD bericht_id uuid, ADD afzender_is_melder boolean,
        DROP CONSTRAINT aanvullingen_check,
        ADD CONSTRAINT aanvullingen_inhoud CHECK (tekst <> '' OR aantal_bestanden > 0 OR bericht_id IS NOT NULL),
        ADD CONSTRAINT aanvullingen_mail CHECK ((bericht_id IS NULL) = (afzender_is_melder IS NULL)
          AND (bericht_id IS NULL OR tekst = ''));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.aanvullingen DROP CONSTRAINT aanvullingen_mail, DROP CONSTRAINT aanvullingen_inhoud,
        DROP bericht_id, DROP afzender_is_melder,
        ADD CONSTRAINT aanvullingen_check CHECK (tekst <> '' OR aantal_bestanden > 0) NOT VALID;
    `);
  }
}
