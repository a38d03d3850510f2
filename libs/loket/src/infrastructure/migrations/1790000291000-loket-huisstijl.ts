import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The pages of a loket name the version of the look of its organisation, so that a browser may keep that look. */
export class LoketHuisstijl1790000291000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE OR REPLACE VIEW register.loketten AS
        SELECT o.id AS organisatie_id, o.code, o.naam, i.email, i.telefoon, i.postadres, i.fg_email,
               (SELECT json_agg(json_build_object('id', g.id, 'naam', g.naam) ORDER BY g.naam)
                  FROM public.gemeenten g WHERE g.organisatie_id = o.id) AS gemeenten,
               coalesce((SELECT h.versie FROM identiteit.huisstijlen h WHERE h.organisatie_id = o.id), 0) AS huisstijl
          FROM public.organisaties o JOIN loket.instellingen i ON i.organisatie_id = o.id
         WHERE o.actief AND i.open AND EXISTS (SELECT 1 FROM public.gemeenten g WHERE g.organisatie_id = o.id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP VIEW register.loketten;
      CREATE VIEW register.loketten AS
        SELECT o.id AS organisatie_id, o.code, o.naam, i.email, i.telefoon, i.postadres, i.fg_email,
               (SELECT json_agg(json_build_object('id', g.id, 'naam', g.naam) ORDER BY g.naam)
                  FROM public.gemeenten g WHERE g.organisatie_id = o.id) AS gemeenten
          FROM public.organisaties o JOIN loket.instellingen i ON i.organisatie_id = o.id
         WHERE o.actief AND i.open AND EXISTS (SELECT 1 FROM public.gemeenten g WHERE g.organisatie_id = o.id);
      GRANT SELECT ON register.loketten TO nav_register`);
  }
}
