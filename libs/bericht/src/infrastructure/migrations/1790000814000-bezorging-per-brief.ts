import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody sees how a letter was delivered is asked of that letter alone. Of an EXISTS the planner may make a list of all
 * letters of the organisation, and does so while it still expects few.
 */
export class BezorgingPerBrief1790000814000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await zet(q, (voorwaarde) => `(SELECT true FROM ${voorwaarde})`);
  }

  async down(q: QueryRunner): Promise<void> {
    await zet(q, (voorwaarde) => `EXISTS (SELECT 1 FROM ${voorwaarde})`);
  }
}

async function zet(q: QueryRunner, zichtbaar: (voorwaarde: string) => string): Promise<void> {
  const brief = 'bericht.berichten b WHERE b.organisatie_id = nav.organisatie() AND b.id = bericht_id';
  await q.query(`ALTER POLICY brief ON bericht.bezorgingen USING (${zichtbaar(brief)})`);
}
