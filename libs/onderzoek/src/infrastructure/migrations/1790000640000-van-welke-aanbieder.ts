import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In a case of several providers: whose a thing is, and why one of them gets no order. With it the cases that ended with a
 * shortcoming: at whom, the findings say.
 */
export class VanWelkeAanbieder1790000640000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- By name, where a case has several; null where there is one, for then it says nothing. Row-level security holds in it.
      CREATE FUNCTION nav.bij_aanbieder(zaak uuid, aanbieder uuid) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN z.aanbieder_id = aanbieder THEN z.aanbieder_naam
                    ELSE (SELECT b.aanbieder_naam FROM onderzoek.zaak_aanbieders b
                           WHERE b.organisatie_id = z.organisatie_id AND b.zaak_id = z.id AND b.aanbieder_id = aanbieder)
               END
          FROM onderzoek.zaken z
         WHERE z.organisatie_id = nav.organisatie() AND z.id = zaak
           AND EXISTS (SELECT 1 FROM onderzoek.zaak_aanbieders b
                        WHERE b.organisatie_id = z.organisatie_id AND b.zaak_id = z.id)
      $$;

      -- For the team: the reason may name another provider.
      CREATE TABLE onderzoek.afgeziene_opdrachten (
        organisatie_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        reden text NOT NULL CHECK (reden <> ''),
        op timestamptz(3) NOT NULL,
        door uuid,
        PRIMARY KEY (organisatie_id, zaak_id, aanbieder_id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
      );
      SELECT nav.bescherm('onderzoek.afgeziene_opdrachten', 'SELECT, INSERT');
      GRANT UPDATE (reden, op, door) ON onderzoek.afgeziene_opdrachten TO nav_app;
      SELECT nav.bescherm_inhoud('onderzoek.afgeziene_opdrachten');
      SELECT nav.bescherm_zaakdeel('onderzoek.afgeziene_opdrachten');

      DROP FUNCTION onderzoek.tekortkomingen_per_aanbieder;
      CREATE FUNCTION onderzoek.zaken_met_tekortkoming(van date, tot date)
      RETURNS TABLE (zaak_id uuid, eerste_aanbieder_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT z.id, z.aanbieder_id ${MET_TEKORTKOMING}
      $$;
      SELECT nav.laat_tellen('onderzoek.zaken_met_tekortkoming(date, date)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION onderzoek.zaken_met_tekortkoming;
      CREATE FUNCTION onderzoek.tekortkomingen_per_aanbieder(van date, tot date, van_aanbieder uuid)
      RETURNS TABLE (aanbieder_id uuid, aantal integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT z.aanbieder_id, count(*)::int ${MET_TEKORTKOMING}
           AND (van_aanbieder IS NULL OR z.aanbieder_id = van_aanbieder)
         GROUP BY 1
      $$;
      SELECT nav.laat_tellen('onderzoek.tekortkomingen_per_aanbieder(date, date, uuid)');
      DROP TABLE onderzoek.afgeziene_opdrachten;
      DROP FUNCTION nav.bij_aanbieder;
    `);
  }
}

// As `1790000635000-zaken-per-aanbieder.ts` counted them: not what is closed to anybody, and the same for every reader.
const MET_TEKORTKOMING = `
          FROM onderzoek.zaken z
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND z.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND z.uitkomst = 'tekortkoming' AND NOT z.besloten AND z.aanbieder_id IS NOT NULL
           AND z.afgesloten_op >= van::timestamp AT TIME ZONE 'Europe/Amsterdam'
           AND z.afgesloten_op < (tot + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'`;
