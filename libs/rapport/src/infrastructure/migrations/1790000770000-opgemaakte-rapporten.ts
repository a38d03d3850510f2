import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SQL_TEKSTFUNCTIES } from '@navolgbaar/tekst';

/**
 * The text of a report as structure, in the sections of its template. What was written before becomes documents of plain
 * paragraphs under version 1 of its template, adopted reports too: only the form in which the words are kept changes, and
 * the file with its hash stays what it was. Only here does the guard of adopted reports step aside.
 */
export class OpgemaakteRapporten1790000770000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(SQL_TEKSTFUNCTIES);
    await q.query(`
      ALTER TABLE rapport.rapporten NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER vastgesteld_blijft,
        DROP CONSTRAINT rapporten_soort_check,
        ADD CONSTRAINT rapporten_soort_check CHECK (soort IN ('kwaliteit', 'rechtmatigheid', 'calamiteit', 'thema')),
        ADD COLUMN sjabloonversie integer NOT NULL DEFAULT 1,
        ADD COLUMN bevindingen jsonb NOT NULL DEFAULT '[]',
        -- In which version each part was changed last: two people write at two parts at once.
        ADD COLUMN deelversies jsonb NOT NULL DEFAULT '{}',
        -- The words alone, for the search and for who looks for a name.
        ADD COLUMN platte_tekst text NOT NULL DEFAULT '';
    `);
    await q.query(`
      UPDATE rapport.rapporten r SET
        platte_tekst = concat_ws(E'\\n\\n', secties ->> 'samenvatting', secties ->> 'aanleiding', secties ->> 'feiten',
          (SELECT string_agg(concat_ws(E'\\n', b ->> 'norm', b ->> 'onderbouwing'), E'\\n\\n')
             FROM jsonb_array_elements(coalesce(secties -> 'bevindingen', '[]')) AS b),
          secties ->> 'conclusie', secties ->> 'gevolgVoorInwoners', secties ->> 'advies'),
        bevindingen = (
          SELECT coalesce(jsonb_agg(jsonb_build_object('bevindingId', NULL, 'bevindingversie', NULL,
                   'norm', b.waarde ->> 'norm', 'oordeel', b.waarde ->> 'oordeel',
                   'onderbouwing', pg_temp.als_tekstdocument(b.waarde ->> 'onderbouwing')) ORDER BY b.nr), '[]')
            FROM jsonb_array_elements(coalesce(secties -> 'bevindingen', '[]')) WITH ORDINALITY AS b(waarde, nr)),
        secties = (
          SELECT jsonb_agg(jsonb_build_object('sleutel', d.sleutel,
                   'inhoud', pg_temp.als_tekstdocument(r.secties ->> d.sleutel)) ORDER BY d.nr)
            FROM unnest(ARRAY['samenvatting', 'aanleiding', 'feiten', 'conclusie', 'gevolgVoorInwoners', 'advies'])
                   WITH ORDINALITY AS d(sleutel, nr));
      ALTER TABLE rapport.rapporten FORCE ROW LEVEL SECURITY, ENABLE TRIGGER vastgesteld_blijft;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(SQL_TEKSTFUNCTIES);
    await q.query(`
      ALTER TABLE rapport.rapporten NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER vastgesteld_blijft;
      UPDATE rapport.rapporten r SET
        soort = CASE soort WHEN 'thema' THEN 'kwaliteit' ELSE soort END,
        secties = coalesce((SELECT jsonb_object_agg(s ->> 'sleutel', pg_temp.als_platte_tekst(s -> 'inhoud'))
                     FROM jsonb_array_elements(r.secties) AS s), '{}')
          || jsonb_build_object('bevindingen', coalesce((
               SELECT jsonb_agg(jsonb_build_object('norm', b ->> 'norm', 'oordeel', b ->> 'oordeel',
                        'onderbouwing', pg_temp.als_platte_tekst(b -> 'onderbouwing')))
                 FROM jsonb_array_elements(r.bevindingen) AS b), '[]'));
      ALTER TABLE rapport.rapporten FORCE ROW LEVEL SECURITY, ENABLE TRIGGER vastgesteld_blijft,
        DROP CONSTRAINT rapporten_soort_check,
        ADD CONSTRAINT rapporten_soort_check CHECK (soort IN ('kwaliteit', 'rechtmatigheid', 'calamiteit')),
        DROP COLUMN sjabloonversie, DROP COLUMN bevindingen, DROP COLUMN deelversies, DROP COLUMN platte_tekst;
    `);
  }
}
