import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a provider is asked about opening a report, apart from the decision itself: a provider reaches this row and
 * nothing of the weighing. What was proposed before has no question: there the team writes down what came.
 */
export class Zienswijzevragen1790000797000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- How what was said against opening was weighed.
      ALTER TABLE publicatie.besluiten ADD COLUMN zienswijzeweging text CHECK (zienswijzeweging <> '');
      CREATE TABLE publicatie.zienswijzevragen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        rapport_id uuid NOT NULL,
        rapport_nummer text NOT NULL,
        rapportsoort text NOT NULL,
        zaak_id uuid NOT NULL,
        zaak_nummer text NOT NULL,
        aanbieder_id uuid NOT NULL,
        voor text NOT NULL CHECK (voor <> ''),
        tegen text NOT NULL CHECK (tegen <> ''),
        gevraagd_op date NOT NULL,
        termijn_id uuid NOT NULL,
        publieke_versie jsonb,
        strekking text CHECK (strekking IN ('geen_bezwaar', 'bezwaar', 'ziet_af')),
        inhoud text CHECK (inhoud <> ''),
        document_ids uuid[] NOT NULL,
        gegeven_om timestamptz(3),
        te_laat boolean NOT NULL,
        status text NOT NULL CHECK (status IN ('gevraagd', 'gegeven', 'vastgelegd', 'gesloten')),
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, id) REFERENCES publicatie.besluiten,
        CHECK ((status = 'gegeven') = (num_nulls(strekking, inhoud, gegeven_om) = 0)),
        CHECK (status = 'gegeven' OR num_nonnulls(strekking, inhoud, gegeven_om) = 0)
      );
      CREATE INDEX zienswijzevragen_aanbieder ON publicatie.zienswijzevragen (organisatie_id, aanbieder_id, id DESC);
      SELECT nav.bescherm('publicatie.zienswijzevragen', 'SELECT, INSERT');
      GRANT UPDATE (publieke_versie, strekking, inhoud, document_ids, gegeven_om, te_laat, status, versie)
        ON publicatie.zienswijzevragen TO nav_app;
      SELECT nav.bescherm_inhoud('publicatie.zienswijzevragen', 'aanbieder_id', 'rapport_id');
      SELECT nav.bescherm_zaakdeel('publicatie.zienswijzevragen');
      CREATE POLICY alleen_toezicht_vraagt ON publicatie.zienswijzevragen AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nav.bereik() = 'inhoud');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP TABLE publicatie.zienswijzevragen; ALTER TABLE publicatie.besluiten DROP COLUMN zienswijzeweging',
    );
  }
}
