import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may be told of something, by the rules that keep it from a reader: of these people those to whom no case around it is
 * closed, and who have no conflict of interest with any provider that it concerns. For who writes to others: row-level
 * security only knows the person who asks. In the order in which they were given.
 */
export class WieMagWeten1790000723000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE FUNCTION nav.wie_mag_weten(
        wat text, wat_id uuid, in_zaak uuid, van_aanbieder uuid, mensen uuid[], dag date
      ) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        WITH melding AS MATERIALIZED (SELECT nav.melding_van(wat, wat_id) AS id),
        zaken AS MATERIALIZED (
          SELECT in_zaak AS id WHERE in_zaak IS NOT NULL
           UNION
          SELECT m.zaak_id FROM onderzoek.zaak_meldingen m
           WHERE m.organisatie_id = nav.organisatie() AND m.melding_id = (SELECT id FROM melding)),
        aanbieders AS MATERIALIZED (
          SELECT van_aanbieder AS id WHERE van_aanbieder IS NOT NULL
           UNION
          SELECT z.aanbieder_id FROM onderzoek.zaken z
           WHERE z.organisatie_id = nav.organisatie() AND z.id IN (SELECT id FROM zaken)
           UNION
          SELECT b.aanbieder_id FROM onderzoek.zaak_aanbieders b
           WHERE b.organisatie_id = nav.organisatie() AND b.zaak_id IN (SELECT id FROM zaken)
           UNION
          SELECT m.aanbieder_id FROM melding.meldingen m
           WHERE m.organisatie_id = nav.organisatie() AND m.id = (SELECT id FROM melding))
        SELECT coalesce(array_agg(p.id ORDER BY p.nr), '{}')
          FROM unnest(mensen) WITH ORDINALITY AS p(id, nr)
         WHERE NOT EXISTS (SELECT 1 FROM identiteit.belangenconflicten c
                            WHERE c.organisatie_id = nav.organisatie() AND c.gebruiker_id = p.id
                              AND c.aanbieder_id IN (SELECT id FROM aanbieders)
                              AND c.opgeheven_op IS NULL AND c.van <= dag AND (c.tot IS NULL OR c.tot >= dag))
           -- Only a closed case has people.
           AND NOT EXISTS (SELECT 1 FROM zaken z
                            WHERE EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                                           WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = z.id)
                              AND NOT EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                                               WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = z.id
                                                 AND t.gebruiker_id = p.id))
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION nav.wie_mag_weten');
  }
}
