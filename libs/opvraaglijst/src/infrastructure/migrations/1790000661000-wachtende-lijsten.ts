import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for a provider or for the team is found without reading the rest, and counts for its case. */
export class WachtendeLijsten1790000661000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX lijsten_open ON opvraaglijst.lijsten (organisatie_id, uiterlijk, id)
        WHERE status IN ('verstuurd', 'deels_beantwoord', 'beantwoord');
      -- The owner is no exception to the row policies, which show it nothing: without this the update finds no row.
      ALTER TABLE onderzoek.zaken NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE opvraaglijst.lijsten NO FORCE ROW LEVEL SECURITY;
      UPDATE onderzoek.zaken z SET open_opvraaglijsten = l.aantal
        FROM (SELECT organisatie_id, zaak_id, count(*)::int AS aantal FROM opvraaglijst.lijsten
               WHERE status IN ('verstuurd', 'deels_beantwoord', 'beantwoord') GROUP BY organisatie_id, zaak_id) l
       WHERE l.organisatie_id = z.organisatie_id AND l.zaak_id = z.id;
      ALTER TABLE opvraaglijst.lijsten FORCE ROW LEVEL SECURITY;
      ALTER TABLE onderzoek.zaken FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX opvraaglijst.lijsten_open');
  }
}
