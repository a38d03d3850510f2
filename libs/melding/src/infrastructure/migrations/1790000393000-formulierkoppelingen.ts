import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the questions of a form become the fields of a melding, in versions: the newest holds. */
export class Formulierkoppelingen1790000393000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.formulierkoppelingen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        formulier_id text NOT NULL CHECK (formulier_id <> ''),
        versie integer NOT NULL CHECK (versie > 0),
        naam text NOT NULL CHECK (naam <> ''),
        koppeling jsonb NOT NULL,
        vastgesteld_op timestamptz(3) NOT NULL,
        vastgesteld_door uuid,
        PRIMARY KEY (organisatie_id, formulier_id, versie)
      );
      SELECT nav.bescherm('melding.formulierkoppelingen', 'SELECT, INSERT');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE melding.formulierkoppelingen');
  }
}
