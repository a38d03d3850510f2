import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ladder of a term that has passed: its steps per definition, milestones per step, and who stopped it and why. */
export class Escalatie1790000140000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    // What was in use keeps what it promised: no ladder. An organisation gives its terms one by a new version.
    await q.query(`
      ALTER TABLE termijn.definities
        ADD COLUMN escalatie jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(escalatie) = 'array'),
        ADD CONSTRAINT wachttijd_zonder_escalatie CHECK (aard = 'termijn' OR escalatie = '[]');
      ALTER TABLE termijn.mijlpalen
        DROP CONSTRAINT mijlpalen_soort_check,
        DROP CONSTRAINT mijlpalen_ontvanger_check,
        DROP CONSTRAINT mijlpalen_status_check,
        DROP CONSTRAINT mijlpalen_check,
        ADD CONSTRAINT mijlpalen_soort_check CHECK (soort IN ('herinnering', 'verstreken', 'escalatie')),
        ADD CONSTRAINT mijlpalen_ontvanger_check CHECK (
          CASE soort WHEN 'escalatie' THEN ontvanger IN ('coordinator', 'jurist', 'college')
                     ELSE ontvanger IN ('aanbieder', 'behandelaar', 'dossier') END),
        ADD CONSTRAINT mijlpalen_status_check CHECK (
          status IN ('gepland', 'wacht_op_delen', 'verzonden', 'vastgesteld', 'vervallen', 'onbezorgbaar')),
        ADD CONSTRAINT mijlpalen_delen_check CHECK (status <> 'wacht_op_delen' OR ontvanger = 'college'),
        ADD CONSTRAINT mijlpalen_check CHECK (
          (status IN ('gepland', 'wacht_op_delen')) = (afgehandeld_op IS NULL));
    `);
    await q.query(STOPS);
    // An alarm names the version it was set for.
    await q.query('GRANT SELECT (versie) ON termijn.mijlpalen TO nav_systeem');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      REVOKE SELECT (versie) ON termijn.mijlpalen FROM nav_systeem;
      DROP TABLE termijn.escalatiestops;
      DELETE FROM termijn.mijlpalen WHERE soort = 'escalatie';
      ALTER TABLE termijn.definities DROP COLUMN escalatie;
      ALTER TABLE termijn.mijlpalen
        DROP CONSTRAINT mijlpalen_soort_check,
        DROP CONSTRAINT mijlpalen_ontvanger_check,
        DROP CONSTRAINT mijlpalen_status_check,
        DROP CONSTRAINT mijlpalen_delen_check,
        DROP CONSTRAINT mijlpalen_check,
        ADD CONSTRAINT mijlpalen_soort_check CHECK (soort IN ('herinnering', 'verstreken')),
        ADD CONSTRAINT mijlpalen_ontvanger_check CHECK (ontvanger IN ('aanbieder', 'behandelaar', 'dossier')),
        ADD CONSTRAINT mijlpalen_status_check CHECK (
          status IN ('gepland', 'verzonden', 'vastgesteld', 'vervallen', 'onbezorgbaar')),
        ADD CONSTRAINT mijlpalen_check CHECK ((status = 'gepland') = (afgehandeld_op IS NULL));
    `);
  }
}

// One per version of a term: another last day has a ladder of its own.
const STOPS = `
  CREATE TABLE termijn.escalatiestops (
    organisatie_id uuid NOT NULL,
    termijn_id uuid NOT NULL,
    versie integer NOT NULL,
    aanbieder_id uuid,
    object_id uuid NOT NULL,
    reden text NOT NULL CHECK (btrim(reden) <> ''),
    door uuid,
    op date NOT NULL,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, termijn_id, versie),
    FOREIGN KEY (organisatie_id, termijn_id, versie) REFERENCES termijn.versies
  );
  SELECT nav.bescherm('termijn.escalatiestops', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('termijn.escalatiestops', 'aanbieder_id', 'object_id');
`;
