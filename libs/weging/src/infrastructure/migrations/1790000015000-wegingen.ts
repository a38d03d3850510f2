import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of the matrix, weighings and decisions. None of them is ever changed: there is no UPDATE grant. */
export class Wegingen1790000015000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA weging;
      GRANT USAGE ON SCHEMA weging TO nav_app;

      CREATE TABLE weging.matrices (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        versie integer NOT NULL,
        geldig_vanaf date NOT NULL,
        bron text NOT NULL CHECK (bron <> ''),
        aanname boolean NOT NULL,
        cellen jsonb NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, versie)
      );
      SELECT nav.bescherm('weging.matrices', 'SELECT, INSERT');

      CREATE TABLE weging.wegingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        matrix_id uuid NOT NULL,
        matrixversie integer NOT NULL,
        kleur text NOT NULL,
        inhoud jsonb NOT NULL,
        vastgesteld_op timestamptz NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, matrix_id) REFERENCES weging.matrices
      );
      CREATE INDEX wegingen_melding ON weging.wegingen (organisatie_id, melding_id, vastgesteld_op DESC);
      SELECT nav.bescherm('weging.wegingen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('weging.wegingen');

      CREATE TABLE weging.besluiten (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        weging_id uuid NOT NULL,
        besluit text NOT NULL CHECK (besluit IN ('actie', 'geen_actie')),
        inhoud jsonb NOT NULL,
        vastgelegd_op timestamptz NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, weging_id) REFERENCES weging.wegingen
      );
      CREATE INDEX besluiten_melding ON weging.besluiten (organisatie_id, melding_id, vastgelegd_op DESC);
      SELECT nav.bescherm('weging.besluiten', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('weging.besluiten');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA weging CASCADE');
  }
}
