import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SQL_TEKSTFUNCTIES } from '@navolgbaar/tekst';

/** The public versions, and what the register shows, as structure: the same words, in the order of reading. */
export class OpgemaaktePublicaties1790000771000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(SQL_TEKSTFUNCTIES);
    await q.query(`
      ALTER TABLE publicatie.besluiten NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE register.publicaties NO FORCE ROW LEVEL SECURITY;
      UPDATE publicatie.besluiten b SET publieke_versie = coalesce((
        SELECT jsonb_agg(s.waarde - 'tekst' || jsonb_build_object(
                 'kop', coalesce(d.kop, s.waarde ->> 'kop'),
                 'inhoud', pg_temp.als_tekstdocument(s.waarde ->> 'tekst')) ORDER BY coalesce(d.plaats, 4), s.nr)
          FROM jsonb_array_elements(b.publieke_versie) WITH ORDINALITY AS s(waarde, nr)
          LEFT JOIN ${DELEN} ON d.sleutel = s.waarde ->> 'sleutel'), '[]');
      UPDATE register.publicaties p SET inhoud = jsonb_build_object(
        'bevindingenNa', 'feiten',
        'secties', (
          SELECT jsonb_agg(jsonb_build_object('sleutel', d.sleutel, 'kop', d.kop,
                   'inhoud', pg_temp.als_tekstdocument(t.tekst)) ORDER BY d.plaats)
            FROM ${DELEN}
           CROSS JOIN LATERAL (SELECT CASE d.sleutel WHEN 'samenvatting' THEN p.samenvatting
                                      ELSE p.inhoud ->> d.sleutel END AS tekst) AS t
           WHERE d.plaats > 0 AND btrim(t.tekst, E' \\t\\n') <> ''),
        'bevindingen', (
          SELECT coalesce(jsonb_agg(f.waarde || jsonb_build_object(
                   'onderbouwing', pg_temp.als_tekstdocument(f.waarde ->> 'onderbouwing')) ORDER BY f.nr), '[]')
            FROM jsonb_array_elements(p.inhoud -> 'bevindingen') WITH ORDINALITY AS f(waarde, nr)))
       WHERE p.inhoud IS NOT NULL;
      ALTER TABLE register.publicaties FORCE ROW LEVEL SECURITY;
      ALTER TABLE publicatie.besluiten FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(SQL_TEKSTFUNCTIES);
    await q.query(`
      ALTER TABLE publicatie.besluiten NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE register.publicaties NO FORCE ROW LEVEL SECURITY;
      UPDATE publicatie.besluiten b SET publieke_versie = coalesce((
        SELECT jsonb_agg(s.waarde - 'inhoud' || jsonb_build_object(
                 'kop', CASE WHEN s.waarde ->> 'oordeel' IS NULL THEN '' ELSE s.waarde ->> 'kop' END,
                 'tekst', pg_temp.als_platte_tekst(s.waarde -> 'inhoud')) ORDER BY s.nr)
          FROM jsonb_array_elements(b.publieke_versie) WITH ORDINALITY AS s(waarde, nr)), '[]');
      UPDATE register.publicaties p SET inhoud = (
        SELECT coalesce(jsonb_object_agg(s ->> 'sleutel', pg_temp.als_platte_tekst(s -> 'inhoud'))
                 FILTER (WHERE s ->> 'sleutel' <> 'samenvatting'), '{}')
          FROM jsonb_array_elements(p.inhoud -> 'secties') AS s)
        || jsonb_build_object('bevindingen', (
          SELECT coalesce(jsonb_agg(f || jsonb_build_object(
                   'onderbouwing', pg_temp.als_platte_tekst(f -> 'onderbouwing'))), '[]')
            FROM jsonb_array_elements(p.inhoud -> 'bevindingen') AS f))
       WHERE p.inhoud IS NOT NULL;
      ALTER TABLE register.publicaties FORCE ROW LEVEL SECURITY;
      ALTER TABLE publicatie.besluiten FORCE ROW LEVEL SECURITY;
    `);
  }
}

const DELEN = `(VALUES ('titel', '', 0), ('samenvatting', 'Samenvatting in gewone taal', 1), ('aanleiding', 'Aanleiding', 2),
  ('feiten', 'Feiten', 3), ('conclusie', 'Conclusie', 5), ('gevolgVoorInwoners', 'Wat dit betekent voor inwoners', 6),
  ('advies', 'Advies', 7)) AS d(sleutel, kop, plaats)`;
