import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What inwoners are to notice of a maatregel, which were given together, each judgement with its parts, and what is handed
 * in again for what remained. What was given and what was judged before stays as it was: then there were no parts.
 */
export class OpvolgingInDelen1790000700000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE maatregel.maatregelen
        ADD COLUMN oplegging_id uuid,
        ADD COLUMN verwacht_effect text CHECK (verwacht_effect <> ''),
        ADD COLUMN ronde integer NOT NULL DEFAULT 1 CHECK (ronde > 0),
        ADD COLUMN beoordelingen jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(beoordelingen) = 'array'),
        DROP CONSTRAINT maatregelen_status_check,
        ADD CONSTRAINT maatregelen_status_check CHECK (status IN (
          'opgelegd', 'ontvangen', 'opgevolgd', 'deels_opgevolgd', 'niet_opgevolgd', 'ingetrokken', 'overgedragen')),
        ADD CHECK (status <> 'deels_opgevolgd' OR (motivering IS NOT NULL AND beoordeeld_op IS NOT NULL));
      GRANT UPDATE (ronde, beoordelingen) ON maatregel.maatregelen TO nav_app;
      CREATE INDEX maatregelen_oplegging ON maatregel.maatregelen (organisatie_id, oplegging_id);
      DROP INDEX maatregel.maatregelen_open;
      CREATE INDEX maatregelen_open ON maatregel.maatregelen (organisatie_id, opgelegd_op DESC, id DESC)
        WHERE status IN ('deels_opgevolgd', 'niet_opgevolgd', 'ontvangen', 'opgelegd');

      ALTER TABLE maatregel.leveringen ADD COLUMN ronde integer NOT NULL DEFAULT 1 CHECK (ronde > 0);
      ALTER TABLE maatregel.leveringen DROP CONSTRAINT leveringen_organisatie_id_maatregel_id_onderdeel_key;
      ALTER TABLE maatregel.leveringen ADD UNIQUE (organisatie_id, maatregel_id, onderdeel, ronde);
    `);
    await q.query(TEL('deels_opgevolgd'));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(TEL(null));
    await q.query(`
      ALTER TABLE maatregel.leveringen DROP CONSTRAINT leveringen_organisatie_id_maatregel_id_onderdeel_ronde_key;
      DELETE FROM maatregel.leveringen WHERE ronde > 1;
      ALTER TABLE maatregel.leveringen DROP COLUMN ronde, ADD UNIQUE (organisatie_id, maatregel_id, onderdeel);
      DROP INDEX maatregel.maatregelen_open, maatregel.maatregelen_oplegging;
      UPDATE maatregel.maatregelen SET status = 'niet_opgevolgd' WHERE status = 'deels_opgevolgd';
      ALTER TABLE maatregel.maatregelen DROP CONSTRAINT maatregelen_status_check,
        DROP COLUMN oplegging_id, DROP COLUMN verwacht_effect, DROP COLUMN ronde, DROP COLUMN beoordelingen,
        ADD CONSTRAINT maatregelen_status_check CHECK (
          status IN ('opgelegd', 'ontvangen', 'opgevolgd', 'niet_opgevolgd', 'ingetrokken', 'overgedragen'));
      CREATE INDEX maatregelen_open ON maatregel.maatregelen (organisatie_id, opgelegd_op DESC, id DESC)
        WHERE status IN ('niet_opgevolgd', 'ontvangen', 'opgelegd');
    `);
  }
}

/** What was followed in part counts as not followed once its rest went to the college; before that nobody knows yet. */
const TEL = (deels: string | null) => `
  ${deels ? 'GRANT SELECT (beoordelingen) ON maatregel.maatregelen TO nav_zoek;' : 'REVOKE SELECT (beoordelingen) ON maatregel.maatregelen FROM nav_zoek;'}
  DROP FUNCTION maatregel.tel_per_aanbieder;
  CREATE FUNCTION maatregel.tel_per_aanbieder(van date, tot date, van_aanbieder uuid)
  RETURNS TABLE (aanbieder_id uuid, opgevolgd integer, niet_opgevolgd integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT m.aanbieder_id, count(*) FILTER (WHERE m.status = 'opgevolgd')::int,
           count(*) FILTER (WHERE m.status IN ('niet_opgevolgd', 'overgedragen')
             ${deels ? `OR m.status = '${deels}' AND m.beoordelingen->-1->'vervolg'->>'keuze' = 'college'` : ''})::int
      FROM maatregel.maatregelen m
     WHERE current_setting('nav.bereik', true) = 'inhoud'
       AND m.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
       AND m.beoordeeld_op BETWEEN van AND tot
       AND (van_aanbieder IS NULL OR m.aanbieder_id = van_aanbieder)
       AND m.zaak_id NOT IN (
         SELECT t.zaak_id FROM onderzoek.zaak_toegang t
          WHERE t.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid)
     GROUP BY 1
  $$;
  SELECT nav.laat_tellen('maatregel.tel_per_aanbieder(date, date, uuid)');
`;
