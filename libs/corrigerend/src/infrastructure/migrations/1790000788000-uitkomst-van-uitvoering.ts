import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a gemeente reported can be that it did nothing: that is kept beside the day, so that no list reads "uitgevoerd". */
export class UitkomstVanUitvoering1790000788000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE corrigerend.maatregelen
        ADD COLUMN uitvoering text CHECK (uitvoering IN ('uitgevoerd', 'deels_uitgevoerd', 'niet_uitgevoerd'));
      ALTER TABLE corrigerend.maatregelen NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
      UPDATE corrigerend.maatregelen SET uitvoering = CASE
          -- Of a step from the contract only the history tells what was reported.
          WHEN jsonb_array_length(clienten) = 0 THEN
            CASE WHEN jsonb_path_exists(historie, '$[*] ? (@.handeling == "rondUitvoeringAf" && @.tekst starts with "Niet ")')
                 THEN 'niet_uitgevoerd' ELSE 'uitgevoerd' END
          WHEN NOT jsonb_path_exists(clienten, '$[*].uitvoering ? (@.uitkomst == "uitgevoerd")') THEN 'niet_uitgevoerd'
          WHEN jsonb_path_exists(clienten, '$[*].uitvoering ? (@.uitkomst == "niet_uitgevoerd")') THEN 'deels_uitgevoerd'
          ELSE 'uitgevoerd' END
       WHERE uitgevoerd_op IS NOT NULL;
      ALTER TABLE corrigerend.maatregelen FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER,
        ADD CHECK ((uitvoering IS NULL) = (uitgevoerd_op IS NULL));
      GRANT UPDATE (uitvoering) ON corrigerend.maatregelen TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE corrigerend.maatregelen DROP COLUMN uitvoering');
  }
}
