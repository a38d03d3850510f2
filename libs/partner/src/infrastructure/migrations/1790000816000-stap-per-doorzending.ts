import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody sees a step of a forwarding, or what a disclosure held, is asked of that one alone. Of an EXISTS the planner
 * may make a list of all of the organisation, and does so while it still expects few.
 */
export class StapPerDoorzending1790000816000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await zet(q, (voorwaarde) => `(SELECT true FROM ${voorwaarde})`);
  }

  async down(q: QueryRunner): Promise<void> {
    await zet(q, (voorwaarde) => `EXISTS (SELECT 1 FROM ${voorwaarde})`);
  }
}

async function zet(q: QueryRunner, zichtbaar: (voorwaarde: string) => string): Promise<void> {
  const doorzending = `partner.doorzendingen d
    WHERE d.organisatie_id = doorzendstappen.organisatie_id AND d.id = doorzending_id`;
  const verstrekking = `partner.verstrekkingen v
    WHERE v.organisatie_id = verstrekkinginhoud.organisatie_id AND v.id = verstrekking_id`;
  await q.query(`
    ALTER POLICY besloten ON partner.doorzendstappen USING (${zichtbaar(doorzending)});
    ALTER POLICY besloten ON partner.verstrekkinginhoud USING (${zichtbaar(verstrekking)})`);
}
