import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Private notes beside the file of a case. Nobody but the maker reaches a row: no colleague, no coordinator, no
 * beheerder, and not the system either, so that no index, export or letter can ever hold one.
 */
export class Notities1790000202000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE onderzoek.notities (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        maker_id uuid NOT NULL,
        tekst text NOT NULL CHECK (tekst <> ''),
        gewijzigd_op timestamptz(3) NOT NULL,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
      );
      CREATE INDEX notities_eigen ON onderzoek.notities (organisatie_id, zaak_id, maker_id, id DESC);
      SELECT nav.bescherm('onderzoek.notities', 'SELECT, INSERT, UPDATE, DELETE');
      SELECT nav.bescherm_inhoud('onderzoek.notities');
      SELECT nav.bescherm_zaakdeel('onderzoek.notities');
      CREATE POLICY eigen ON onderzoek.notities AS RESTRICTIVE TO nav_app
        USING (maker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE onderzoek.notities');
  }
}
