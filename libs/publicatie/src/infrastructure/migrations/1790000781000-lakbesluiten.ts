import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every section of a public version has a list of what was decided about places in it. */
export class Lakbesluiten1790000781000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await herschrijf(q, `jsonb_build_object('lakbesluiten', '[]'::jsonb) || s.waarde`);
  }

  async down(q: QueryRunner): Promise<void> {
    await herschrijf(q, `s.waarde - 'lakbesluiten'`);
  }
}

const herschrijf = (q: QueryRunner, sectie: string): Promise<unknown> =>
  q.query(`
    ALTER TABLE publicatie.besluiten NO FORCE ROW LEVEL SECURITY;
    UPDATE publicatie.besluiten b SET publieke_versie = coalesce((
      SELECT jsonb_agg(${sectie} ORDER BY s.nr)
        FROM jsonb_array_elements(b.publieke_versie) WITH ORDINALITY AS s(waarde, nr)), '[]');
    ALTER TABLE publicatie.besluiten FORCE ROW LEVEL SECURITY;
  `);
