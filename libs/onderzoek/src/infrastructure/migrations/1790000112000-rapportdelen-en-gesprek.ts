import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A report has the six parts that the letter asks for; older reports have three, and keep them. Questions that are
 * left after the judgement are asked in a conversation, and until then the order is open.
 */
export class RapportdelenEnGesprek1790000112000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.aanbiederrapporten
        ADD COLUMN gesproken_met text CHECK (gesproken_met <> ''),
        ADD COLUMN aard_en_ernst text CHECK (aard_en_ernst <> ''),
        ADD COLUMN terugkoppeling text CHECK (terugkoppeling <> '');
      ALTER TABLE onderzoek.opdrachten
        DROP CONSTRAINT opdrachten_status_check,
        ADD CONSTRAINT opdrachten_status_check CHECK (status IN ('gegeven', 'rapport_ontvangen', 'aanvulling_gevraagd',
          'gesprek_volgt', 'afgerond', 'ingetrokken'));
      ALTER TABLE onderzoek.beoordelingen
        DROP CONSTRAINT beoordelingen_vervolg_check,
        ADD CONSTRAINT beoordelingen_vervolg_check
          CHECK (vervolg IN ('afronden', 'aanvulling', 'gesprek', 'eigen_onderzoek'));
      ALTER TABLE onderzoek.gesprekken
        ADD COLUMN opdracht_id uuid,
        ADD FOREIGN KEY (organisatie_id, opdracht_id) REFERENCES onderzoek.opdrachten;
    `);
  }

  /** Refuses while there are orders or judgements of the new kind: those cannot be told in the old words. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.gesprekken DROP COLUMN opdracht_id;
      ALTER TABLE onderzoek.beoordelingen
        DROP CONSTRAINT beoordelingen_vervolg_check,
        ADD CONSTRAINT beoordelingen_vervolg_check CHECK (vervolg IN ('afronden', 'aanvulling', 'eigen_onderzoek'));
      ALTER TABLE onderzoek.opdrachten
        DROP CONSTRAINT opdrachten_status_check,
        ADD CONSTRAINT opdrachten_status_check CHECK (status IN ('gegeven', 'rapport_ontvangen', 'aanvulling_gevraagd',
          'afgerond', 'ingetrokken'));
      ALTER TABLE onderzoek.aanbiederrapporten
        DROP COLUMN gesproken_met, DROP COLUMN aard_en_ernst, DROP COLUMN terugkoppeling;
    `);
  }
}
