import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is heard about a publication besides the provider. */
export class Belanghebbenden1790000780000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE publicatie.belanghebbenden (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        publicatie_id uuid NOT NULL,
        rapport_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        rol text NOT NULL
          CHECK (rol IN ('onderaannemer', 'samenwerkingspartner', 'medewerker', 'vertegenwoordiger', 'ander')),
        gegevens bytea NOT NULL,
        zienswijze_termijn_id uuid NOT NULL,
        zienswijze jsonb,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, publicatie_id) REFERENCES publicatie.besluiten
      );
      CREATE INDEX belanghebbenden_publicatie ON publicatie.belanghebbenden (organisatie_id, publicatie_id, id);
      SELECT nav.bescherm('publicatie.belanghebbenden', 'SELECT, INSERT');
      GRANT UPDATE (zienswijze, gegevens) ON publicatie.belanghebbenden TO nav_app;
      SELECT nav.bescherm_inhoud('publicatie.belanghebbenden', NULL, 'rapport_id');
      SELECT nav.bescherm_zaakdeel('publicatie.belanghebbenden');
      CREATE POLICY alleen_toezicht_hoort ON publicatie.belanghebbenden AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nav.bereik() = 'inhoud');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE publicatie.belanghebbenden');
  }
}
