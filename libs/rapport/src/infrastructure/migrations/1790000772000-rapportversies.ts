import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report said at a moment that somebody named: kept as it was, for the team, beside what it says now. */
export class Rapportversies1790000772000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE rapport.versies (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        rapport_id uuid NOT NULL,
        volgnummer integer NOT NULL,
        aanleiding text NOT NULL CHECK (aanleiding IN ('tussendoor', 'wederhoor', 'vastgesteld')),
        naam text NOT NULL CHECK (naam <> ''),
        -- Of the report, at that moment.
        rapportversie integer NOT NULL,
        titel text NOT NULL,
        secties jsonb NOT NULL,
        bevindingen jsonb NOT NULL,
        gemaakt_op timestamptz NOT NULL,
        gemaakt_door uuid,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, rapport_id, volgnummer),
        FOREIGN KEY (organisatie_id, rapport_id) REFERENCES rapport.rapporten
      );
      SELECT nav.bescherm('rapport.versies', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('rapport.versies');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE rapport.versies');
  }
}
