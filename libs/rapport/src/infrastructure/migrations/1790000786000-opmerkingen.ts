import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What colleagues say of a draft, for the team only: it is no part of the report and is printed nowhere. */
export class Opmerkingen1790000786000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE rapport.opmerkingen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        rapport_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        plaats text NOT NULL CHECK (plaats <> ''),
        norm text CHECK (norm <> ''),
        fragment text CHECK (fragment <> ''),
        tekst text NOT NULL CHECK (tekst <> ''),
        status text NOT NULL CHECK (status IN ('open', 'afgehandeld')),
        antwoorden jsonb NOT NULL,
        gemaakt_op timestamptz(3) NOT NULL,
        gemaakt_door uuid,
        afgehandeld_op timestamptz(3),
        afgehandeld_door uuid,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, rapport_id) REFERENCES rapport.rapporten,
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
        CHECK ((status = 'afgehandeld') = (afgehandeld_op IS NOT NULL))
      );
      CREATE INDEX opmerkingen_rapport ON rapport.opmerkingen (organisatie_id, rapport_id, id);
      SELECT nav.bescherm('rapport.opmerkingen', 'SELECT, INSERT');
      -- Who said what stays said.
      GRANT UPDATE (status, antwoorden, afgehandeld_op, afgehandeld_door, versie) ON rapport.opmerkingen TO nav_app;
      SELECT nav.bescherm_inhoud('rapport.opmerkingen');
      SELECT nav.bescherm_zaakdeel('rapport.opmerkingen');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE rapport.opmerkingen');
  }
}
