import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That it was explained to the melder that no inhoudelijke terugkoppeling follows: by whom, when and how (AC-1). */
export class Uitleg1790000071000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.uitleg (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        op date NOT NULL,
        hoe text CHECK (hoe IN ('telefoon', 'gesprek', 'e-mail', 'brief')),
        door uuid,
        vastgelegd_op timestamptz(3) NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      CREATE INDEX uitleg_melding ON melding.uitleg (organisatie_id, melding_id);
      SELECT nav.bescherm('melding.uitleg', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('melding.uitleg');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE melding.uitleg');
  }
}
