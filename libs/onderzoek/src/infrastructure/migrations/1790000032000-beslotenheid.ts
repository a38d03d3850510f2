import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is closed in a case is closed around it too (rulings, Everywhere: need-to-know): the melding it came from, its
 * terms in the list of what is late, and its letters. The people of a case are ids; who is not among them loses sight of
 * the rest. Only closed cases have people in zaak_toegang.
 */
export class Beslotenheid1790000032000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION nav.zaak_besloten_voor_mij(zaak uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT nullif(current_setting('nav.gebruiker', true), '') IS NOT NULL
          AND EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                      WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak)
          AND NOT EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                          WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak
                            AND t.gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid)
      $$;
      -- Pairs of ids: needed to know of a melding that its case is closed.
      DROP POLICY zaakdeel ON onderzoek.zaak_meldingen;
      CREATE FUNCTION nav.melding_besloten_voor_mij(melding uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM onderzoek.zaak_meldingen m
                       WHERE m.organisatie_id = nav.organisatie() AND m.melding_id = melding
                         AND nav.zaak_besloten_voor_mij(m.zaak_id))
      $$;
      -- The status first: the worklist of open meldingen pays one comparison a line.
      CREATE POLICY besloten ON melding.meldingen AS RESTRICTIVE TO nav_app
        USING (status <> 'in_zaak' OR NOT nav.melding_besloten_voor_mij(id));
      CREATE POLICY besloten ON termijn.termijnen AS RESTRICTIVE TO nav_app
        USING (zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id));
      CREATE POLICY besloten ON bericht.berichten AS RESTRICTIVE TO nav_app
        USING (object <> 'zaak' OR NOT nav.zaak_besloten_voor_mij(object_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY besloten ON bericht.berichten;
      DROP POLICY besloten ON termijn.termijnen;
      DROP POLICY besloten ON melding.meldingen;
      DROP FUNCTION nav.melding_besloten_voor_mij;
      SELECT nav.bescherm_zaakdeel('onderzoek.zaak_meldingen');
      DROP FUNCTION nav.zaak_besloten_voor_mij;
    `);
  }
}
