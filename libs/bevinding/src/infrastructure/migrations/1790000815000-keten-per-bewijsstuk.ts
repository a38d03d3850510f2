import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody sees what happened with a piece of evidence is asked of that piece alone. Of an EXISTS the planner may make a
 * list of all pieces of the organisation, and does so while it still expects few.
 */
export class KetenPerBewijsstuk1790000815000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await zet(q, (voorwaarde) => `(SELECT true FROM ${voorwaarde})`);
  }

  async down(q: QueryRunner): Promise<void> {
    await zet(q, (voorwaarde) => `EXISTS (SELECT 1 FROM ${voorwaarde})`);
  }
}

async function zet(q: QueryRunner, zichtbaar: (voorwaarde: string) => string): Promise<void> {
  const stuk = `bevinding.bewijsstukken b
    WHERE b.organisatie_id = ketenregels.organisatie_id AND b.id = ketenregels.bewijsstuk_id`;
  await q.query(`ALTER POLICY vertrouwelijk ON bevinding.ketenregels USING (${zichtbaar(stuk)})`);
}
