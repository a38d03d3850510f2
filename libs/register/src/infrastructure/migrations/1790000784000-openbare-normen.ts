import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The frameworks by which providers are looked at, as everybody may read them. */
export class OpenbareNormen1790000784000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(NORMEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP VIEW register.normkaders;
      DROP POLICY beheer ON toetsingskader.versies;
      DROP POLICY beheer ON toetsingskader.kaders;
    `);
  }
}

// A view of the owner, as register.woo_uitgevers: the public role reaches the schema register and nothing else, and a
// version that comes into force shows by itself on its first day. Not what a visit asks, nor who wrote or adopted it.
const NORMEN = `
  CREATE POLICY beheer ON toetsingskader.kaders FOR SELECT TO nav_eigenaar USING (true);
  CREATE POLICY beheer ON toetsingskader.versies FOR SELECT TO nav_eigenaar USING (true);
  CREATE VIEW register.normkaders AS
    SELECT k.organisatie_id, k.id, o.code || '-' || k.code AS slug, o.naam AS organisatie_naam, v.nummer,
           v.status = 'vastgesteld' AS vastgesteld, v.geldig_vanaf, k.geldig_tot, v.bron, v.inhoud ->> 'naam' AS naam,
           v.inhoud ->> 'doel' AS doel, v.inhoud -> 'themas' AS themas,
           (SELECT coalesce(jsonb_agg(n - 'vragen' ORDER BY nr), '[]')
              FROM jsonb_array_elements(v.inhoud -> 'normen') WITH ORDINALITY AS norm(n, nr)) AS normen
      FROM toetsingskader.kaders k
      JOIN toetsingskader.versies v ON v.organisatie_id = k.organisatie_id AND v.kader_id = k.id AND v.status <> 'concept'
      JOIN public.organisaties o ON o.id = k.organisatie_id AND o.actief;
  GRANT SELECT ON register.normkaders TO nav_register;
`;
