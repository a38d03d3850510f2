import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked of a provider, and its answers. A provider reaches its own lists, and none that was not sent. */
export class Opvraaglijsten1790000624000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA opvraaglijst;
      GRANT USAGE ON SCHEMA opvraaglijst TO nav_app;

      CREATE TABLE opvraaglijst.lijsten (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        zaak_nummer text NOT NULL,
        bezoek_id uuid,
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        behandelaar_id uuid,
        titel text NOT NULL CHECK (titel <> ''),
        inleiding text CHECK (inleiding <> ''),
        status text NOT NULL CHECK (status IN ('concept', 'verstuurd', 'deels_beantwoord', 'beantwoord', 'afgesloten',
                                               'ingetrokken')),
        uiterlijk date,
        verstuurd_op date,
        termijn_id uuid,
        ronde integer NOT NULL CHECK (ronde >= 0),
        vorderingen jsonb NOT NULL,
        vragen jsonb NOT NULL,
        reden text CHECK (reden <> ''),
        gewijzigd_op timestamptz(3) NOT NULL,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
        CHECK ((verstuurd_op IS NULL) = (uiterlijk IS NULL)),
        CHECK (verstuurd_op IS NOT NULL OR status IN ('concept', 'ingetrokken')),
        CHECK (status <> 'ingetrokken' OR reden IS NOT NULL)
      );
      CREATE INDEX lijsten_zaak ON opvraaglijst.lijsten (organisatie_id, zaak_id, id DESC);
      CREATE INDEX lijsten_aanbieder ON opvraaglijst.lijsten (organisatie_id, aanbieder_id, id DESC);
      SELECT nav.bescherm('opvraaglijst.lijsten', 'SELECT, INSERT');
      GRANT UPDATE (titel, inleiding, status, uiterlijk, verstuurd_op, termijn_id, ronde, vorderingen, vragen, reden,
                    gewijzigd_op, versie) ON opvraaglijst.lijsten TO nav_app;
      SELECT nav.bescherm_inhoud('opvraaglijst.lijsten', 'aanbieder_id');
      SELECT nav.bescherm_zaakdeel('opvraaglijst.lijsten');
      CREATE POLICY verstuurd ON opvraaglijst.lijsten AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'aanbieder' OR verstuurd_op IS NOT NULL);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA opvraaglijst CASCADE');
  }
}
