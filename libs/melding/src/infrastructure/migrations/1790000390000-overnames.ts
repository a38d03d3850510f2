import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meldingen from before this system: from which list they came, and under which reference they were known there. */
export class Overnames1790000390000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.overnames (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        bestand text NOT NULL CHECK (bestand <> ''),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        koppeling jsonb NOT NULL,
        -- Of its text: the same list read otherwise is another overname.
        koppeling_sha256 text NOT NULL CHECK (koppeling_sha256 ~ '^[0-9a-f]{64}$'),
        geladen integer NOT NULL DEFAULT 0,
        begonnen_op timestamptz(3) NOT NULL,
        door uuid,
        klaar_op timestamptz(3),
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, sha256, koppeling_sha256)
      );
      SELECT nav.bescherm('melding.overnames');
      SELECT nav.bescherm_inhoud('melding.overnames');

      ALTER TABLE melding.meldingen
        ADD COLUMN oude_referentie text CHECK (oude_referentie <> ''),
        ADD COLUMN overname_id uuid,
        ADD FOREIGN KEY (organisatie_id, overname_id) REFERENCES melding.overnames,
        ADD CHECK ((oude_referentie IS NULL) = (overname_id IS NULL));
      CREATE UNIQUE INDEX meldingen_oude_referentie ON melding.meldingen (organisatie_id, oude_referentie)
        WHERE oude_referentie IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen DROP COLUMN oude_referentie, DROP COLUMN overname_id;
      DROP TABLE melding.overnames;
    `);
  }
}
