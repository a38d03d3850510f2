import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands around a cliënt, by function and organisation, and who holds it together. */
export class Netwerkkaarten1790000610000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA netwerkkaart;
      GRANT USAGE ON SCHEMA netwerkkaart TO nav_app;

      CREATE TABLE netwerkkaart.kaarten (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        clientcode text NOT NULL CHECK (clientcode <> ''),
        regie jsonb NOT NULL,
        leden jsonb NOT NULL,
        gewijzigd_op timestamptz(3) NOT NULL,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, zaak_id, clientcode),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
      );
      SELECT nav.bescherm('netwerkkaart.kaarten');
      SELECT nav.bescherm_inhoud('netwerkkaart.kaarten');
      SELECT nav.bescherm_zaakdeel('netwerkkaart.kaarten');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA netwerkkaart CASCADE');
  }
}
