import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was sent before there were receipt codes has none: its page would show one that opens nothing. */
export class ConceptenZonderCode1790000412000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The owner is no exception to the row policies, which show it nothing: without this the update finds no row.
      ALTER TABLE loket.concepten NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE melding.ontvangstcodes NO FORCE ROW LEVEL SECURITY;
      UPDATE loket.concepten c SET verloopt_op = now()
       WHERE c.meldingsnummer IS NOT NULL AND c.verloopt_op > now() AND NOT EXISTS (
         SELECT 1 FROM melding.ontvangstcodes o
          WHERE o.organisatie_id = c.organisatie_id AND o.nummer = c.meldingsnummer);
      ALTER TABLE melding.ontvangstcodes FORCE ROW LEVEL SECURITY;
      ALTER TABLE loket.concepten FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(): Promise<void> {
    // What was ended stays ended.
  }
}
