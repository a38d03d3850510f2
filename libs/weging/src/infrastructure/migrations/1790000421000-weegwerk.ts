import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a weighing sets going: the tasks that exist at once, and the second person at red. Earlier weighings get the
 * fields that they did not have, with the meaning that they had then.
 */
export class Weegwerk1790000421000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE weging.bevestigingen (
        organisatie_id uuid NOT NULL,
        weging_id uuid NOT NULL,
        motivering text NOT NULL CHECK (motivering <> ''),
        bevestigd_op timestamptz(3) NOT NULL,
        bevestigd_door uuid,
        PRIMARY KEY (organisatie_id, weging_id),
        FOREIGN KEY (organisatie_id, weging_id) REFERENCES weging.wegingen
      );
      SELECT nav.bescherm('weging.bevestigingen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('weging.bevestigingen');

      CREATE TABLE weging.taken (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        weging_id uuid NOT NULL,
        soort text NOT NULL CHECK (soort IN ('afstemmen_contractbeheer', 'afstemmen_toegang', 'rechtmatigheid')),
        aanleiding text NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'gedaan')),
        uitkomst text,
        toelichting text,
        ontstaan_op timestamptz(3) NOT NULL,
        gedaan_op timestamptz(3),
        gedaan_door uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, weging_id) REFERENCES weging.wegingen,
        CHECK ((status = 'gedaan') = (gedaan_op IS NOT NULL AND toelichting IS NOT NULL)),
        CHECK (soort <> 'rechtmatigheid' OR status = 'open' OR uitkomst IS NOT NULL)
      );
      -- Weighing again asks nothing twice that is still open.
      CREATE UNIQUE INDEX taken_open ON weging.taken (organisatie_id, melding_id, soort) WHERE status = 'open';
      CREATE INDEX taken_melding ON weging.taken (organisatie_id, melding_id, ontstaan_op);
      CREATE INDEX taken_wachtend ON weging.taken (organisatie_id, ontstaan_op, id) WHERE status = 'open';
      SELECT nav.bescherm('weging.taken');
      SELECT nav.bescherm_inhoud('weging.taken');

      ALTER TABLE weging.wegingen NO FORCE ROW LEVEL SECURITY;
      UPDATE weging.wegingen SET inhoud = jsonb_build_object(
          'ernstNaam', initcap(left(inhoud->>'ernst', 1)) || replace(substr(inhoud->>'ernst', 2), '_', ' '),
          'omvangNaam', initcap(left(inhoud->>'omvang', 1)) || substr(inhoud->>'omvang', 2),
          'levensbedreigend', inhoud->>'ernst' = 'levensbedreigend',
          'omvangbasis', 'aanbieder', 'omvangvoorstel', NULL, 'verhogingsgronden', '[]'::jsonb,
          'aanZet', NULL, 'partners', '[]'::jsonb, 'wachtOpTweede', false
        ) || inhoud || CASE WHEN jsonb_typeof(inhoud->'afstemming') = 'object'
          THEN jsonb_build_object('afstemming',
            jsonb_build_object('contractbeheer', inhoud->'afstemming', 'toegang', inhoud->'afstemming'))
          ELSE '{}'::jsonb END;
      ALTER TABLE weging.wegingen FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE weging.taken;
      DROP TABLE weging.bevestigingen;
      ALTER TABLE weging.wegingen NO FORCE ROW LEVEL SECURITY;
      UPDATE weging.wegingen SET inhoud = CASE WHEN jsonb_typeof(inhoud->'afstemming') = 'object'
        THEN jsonb_set(inhoud, '{afstemming}', inhoud->'afstemming'->'contractbeheer') ELSE inhoud END;
      ALTER TABLE weging.wegingen FORCE ROW LEVEL SECURITY;
    `);
  }
}
