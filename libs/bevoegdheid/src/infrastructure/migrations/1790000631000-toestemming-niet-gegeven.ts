import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bewoner who lets nobody in uses a right (Awb art. 5:15 lid 1): that is no refusal to cooperate (art. 5:20). */
export class ToestemmingNietGegeven1790000631000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bevoegdheid.gebruiken DROP CONSTRAINT gebruiken_medewerking_check;
      ALTER TABLE bevoegdheid.gebruiken ADD CONSTRAINT gebruiken_medewerking_check
        CHECK (medewerking IN ('verleend', 'gedeeltelijk', 'geweigerd', 'afwachten', 'geen_toestemming'));
      ALTER TABLE bevoegdheid.gebruiken ADD CONSTRAINT gebruiken_geen_toestemming_check
        CHECK (medewerking <> 'geen_toestemming' OR plaatssoort IN ('woning', 'beschermd_wonen'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bevoegdheid.gebruiken DROP CONSTRAINT gebruiken_geen_toestemming_check;
      ALTER TABLE bevoegdheid.gebruiken DROP CONSTRAINT gebruiken_medewerking_check;
      ALTER TABLE bevoegdheid.gebruiken ADD CONSTRAINT gebruiken_medewerking_check
        CHECK (medewerking IN ('verleend', 'gedeeltelijk', 'geweigerd', 'afwachten'));
    `);
  }
}
