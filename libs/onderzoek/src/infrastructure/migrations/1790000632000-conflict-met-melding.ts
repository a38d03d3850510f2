import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A conflict of interest closes what there is before a case too: the meldingen about that provider, and all that belongs
 * to a melding (weighing, werkoverleg, documents, terms), which ask `nav.melding_besloten_voor_mij`.
 */
export class ConflictMetMelding1790000632000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- As its owner: the policies of a melding ask this, and would turn round.
      CREATE FUNCTION melding.gaat_over(van_melding uuid, aanbieders uuid[]) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT 1 FROM melding.meldingen m
                        WHERE m.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
                          AND m.id = van_melding AND m.aanbieder_id = ANY (aanbieders))
      $$;
      SELECT nav.laat_tellen('melding.gaat_over(uuid, uuid[])');
      CREATE OR REPLACE FUNCTION nav.melding_besloten_voor_mij(melding uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM onderzoek.zaak_meldingen m
                       WHERE m.organisatie_id = nav.organisatie() AND m.melding_id = melding
                         AND nav.zaak_besloten_voor_mij(m.zaak_id))
            OR cardinality(nav.mijn_conflicten()) > 0
               AND melding.gaat_over(melding_besloten_voor_mij.melding, nav.mijn_conflicten())
      $$;
      -- Reading alone: whoever takes the telephone writes down what comes in, and does not see it again.
      ${TABELLEN.map(
        (tabel) => `CREATE POLICY belangenconflict ON melding.${tabel} AS RESTRICTIVE FOR SELECT TO nav_app
        USING (aanbieder_id IS NULL OR aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));`,
      ).join('\n')}
      DROP POLICY besloten ON melding.gespreksverslagen;
      CREATE POLICY besloten ON melding.gespreksverslagen AS RESTRICTIVE TO nav_app
        USING (NOT nav.melding_besloten_voor_mij(melding_id)) WITH CHECK (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY besloten ON melding.gespreksverslagen;
      CREATE POLICY besloten ON melding.gespreksverslagen AS RESTRICTIVE TO nav_app
        USING (NOT nav.melding_besloten_voor_mij(melding_id));
      ${TABELLEN.map((tabel) => `DROP POLICY belangenconflict ON melding.${tabel};`).join('\n')}
      CREATE OR REPLACE FUNCTION nav.melding_besloten_voor_mij(melding uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM onderzoek.zaak_meldingen m
                       WHERE m.organisatie_id = nav.organisatie() AND m.melding_id = melding
                         AND nav.zaak_besloten_voor_mij(m.zaak_id))
      $$;
      DROP FUNCTION melding.gaat_over;
    `);
  }
}

/** What is about a provider before there is a case. Of who has no conflict, one empty list a statement. */
const TABELLEN = ['meldingen', 'twijfels', 'opgaven'] as const;
