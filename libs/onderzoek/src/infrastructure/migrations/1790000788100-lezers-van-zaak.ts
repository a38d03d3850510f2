import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For what loses its case and keeps who may know of it: who reads the case, and who has a conflict of interest with it. */
export class LezersVanZaak1790000788100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The people named for a closed case; null for one that is open to the team, and for none.
      CREATE FUNCTION nav.zaaklezers(zaak uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT array_agg(t.gebruiker_id) FROM onderzoek.zaak_toegang t
         WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak
      $$;
      -- Who has a conflict with this provider, or with one of the case, on the day of the transaction.
      CREATE FUNCTION nav.in_conflict(aanbieder uuid, zaak uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT c.gebruiker_id), '{}') FROM identiteit.belangenconflicten c
         WHERE c.organisatie_id = nav.organisatie() AND c.opgeheven_op IS NULL
           AND (c.van > nullif(current_setting('nav.dag', true), '')::date) IS NOT TRUE
           AND (c.tot < nullif(current_setting('nav.dag', true), '')::date) IS NOT TRUE
           AND (c.aanbieder_id = aanbieder OR zaak = ANY (onderzoek.zaken_met(ARRAY[c.aanbieder_id]))
                OR EXISTS (SELECT 1 FROM onderzoek.zaken z
                            WHERE z.organisatie_id = nav.organisatie() AND z.id = zaak AND z.aanbieder_id = c.aanbieder_id))
      $$;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP FUNCTION nav.in_conflict; DROP FUNCTION nav.zaaklezers');
  }
}
