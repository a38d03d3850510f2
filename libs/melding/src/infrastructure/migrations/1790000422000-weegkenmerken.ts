import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is said of the colour of a melding: that it rests on an afwegingskader that nobody adopted, and that a second person
 * still has to confirm it. Which colours rest on such a version is read once from the weighings themselves.
 */
export class Weegkenmerken1790000422000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen
        ADD COLUMN kleur_aanname boolean NOT NULL DEFAULT false,
        ADD COLUMN wacht_op_tweede boolean NOT NULL DEFAULT false;
      ALTER TABLE melding.meldingen NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.wegingen NO FORCE ROW LEVEL SECURITY;
      UPDATE melding.meldingen m SET kleur_aanname = true
       WHERE kleur IS NOT NULL AND coalesce((
         SELECT (w.inhoud->>'matrixAanname')::boolean FROM weging.wegingen w
          WHERE w.organisatie_id = m.organisatie_id AND w.melding_id = m.id
          ORDER BY w.vastgesteld_op DESC, w.id DESC LIMIT 1), false);
      ALTER TABLE melding.meldingen FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.wegingen FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE melding.meldingen DROP COLUMN kleur_aanname, DROP COLUMN wacht_op_tweede');
  }
}
