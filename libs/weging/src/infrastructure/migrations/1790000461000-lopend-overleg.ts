import type { MigrationInterface, QueryRunner } from 'typeorm';

const NOTULEN = `
  WHEN 'werkoverleg' THEN NOT EXISTS (SELECT 1 FROM weging.werkoverleggen w, unnest(w.notulen_meldingen) AS melding
    WHERE w.organisatie_id = nav.organisatie() AND w.id = documentobject_zichtbaar.object_id
      AND nav.melding_besloten_voor_mij(melding))`;

const zichtbaarheid = (erbij: string) => `
  CREATE OR REPLACE FUNCTION nav.documentobject_zichtbaar(object text, object_id uuid) RETURNS boolean LANGUAGE sql STABLE
  AS $$
    SELECT CASE documentobject_zichtbaar.object
      WHEN 'zaak' THEN NOT nav.zaak_besloten_voor_mij(documentobject_zichtbaar.object_id)
      WHEN 'melding' THEN NOT nav.melding_besloten_voor_mij(documentobject_zichtbaar.object_id)
      WHEN 'opdracht' THEN EXISTS (SELECT 1 FROM onderzoek.opdrachten o
        WHERE o.organisatie_id = nav.organisatie() AND o.id = documentobject_zichtbaar.object_id)
      WHEN 'maatregel' THEN EXISTS (SELECT 1 FROM maatregel.maatregelen m
        WHERE m.organisatie_id = nav.organisatie() AND m.id = documentobject_zichtbaar.object_id)
      WHEN 'rapport' THEN EXISTS (SELECT 1 FROM rapport.rapporten r
        WHERE r.organisatie_id = nav.organisatie() AND r.id = documentobject_zichtbaar.object_id)
      ${erbij}
      ELSE true END
  $$;`;

/**
 * One meeting at a time: who stays out of a point in one cannot decide it in another. And the minutes are as closed as
 * what they say something of: a case can be closed after the meeting. What was left out of them already, hides nothing.
 */
export class LopendOverleg1790000461000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE weging.werkoverleggen ADD COLUMN notulen_meldingen uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE weging.werkoverleggen NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.agendapunten NO FORCE ROW LEVEL SECURITY;
      UPDATE weging.werkoverleggen w SET notulen_meldingen = ARRAY(
          SELECT DISTINCT p.melding_id FROM weging.agendapunten p
           WHERE p.organisatie_id = w.organisatie_id AND p.werkoverleg_id = w.id AND p.melding_id IS NOT NULL)
       WHERE status = 'gesloten';
      -- Of several that were going on the newest goes on; the others can be begun again, with what is in them.
      UPDATE weging.werkoverleggen w SET status = 'gepland', gestart_op = NULL, versie = versie + 1
       WHERE status = 'bezig' AND EXISTS (SELECT 1 FROM weging.werkoverleggen n
         WHERE n.organisatie_id = w.organisatie_id AND n.status = 'bezig' AND (n.op, n.id) > (w.op, w.id));
      ALTER TABLE weging.agendapunten FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.werkoverleggen FORCE ROW LEVEL SECURITY;
      CREATE UNIQUE INDEX werkoverleggen_bezig ON weging.werkoverleggen (organisatie_id) WHERE status = 'bezig';
      -- What belongs to no melding was a question of a case, that is not on an agenda any more.
      ALTER POLICY besloten ON weging.agendapunten
        USING (melding_id IS NOT NULL AND NOT nav.melding_besloten_voor_mij(melding_id));
      ${zichtbaarheid(NOTULEN)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${zichtbaarheid('')}
      ALTER POLICY besloten ON weging.agendapunten
        USING (melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id));
      DROP INDEX weging.werkoverleggen_bezig;
      ALTER TABLE weging.werkoverleggen DROP COLUMN notulen_meldingen;
    `);
  }
}
