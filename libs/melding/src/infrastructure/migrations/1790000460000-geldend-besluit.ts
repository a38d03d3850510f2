import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which decision stands about a melding: who acts on a decision later, sees whether it was taken back meanwhile. What was
 * decided before is read once from the decisions themselves.
 */
export class GeldendBesluit1790000460000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen ADD COLUMN besluit_id uuid;
      ALTER TABLE melding.meldingen NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.besluiten NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.besluitterugnames NO FORCE ROW LEVEL SECURITY;
      UPDATE melding.meldingen m SET besluit_id = b.id
        FROM (SELECT DISTINCT ON (organisatie_id, melding_id) organisatie_id, melding_id, id FROM weging.besluiten b
               WHERE NOT EXISTS (SELECT 1 FROM weging.besluitterugnames t
                                  WHERE t.organisatie_id = b.organisatie_id AND t.besluit_id = b.id)
               ORDER BY organisatie_id, melding_id, vastgelegd_op DESC, id DESC) b
       WHERE b.organisatie_id = m.organisatie_id AND b.melding_id = m.id;
      ALTER TABLE melding.meldingen FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.besluiten FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.besluitterugnames FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.meldingen DROP COLUMN besluit_id');
  }
}
