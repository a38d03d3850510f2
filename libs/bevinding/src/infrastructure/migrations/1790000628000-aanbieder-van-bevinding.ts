import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In a case of several providers a finding is about one of them. */
export class AanbiederVanBevinding1790000628000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bevinding.bevindingen ADD COLUMN aanbieder_id uuid;
      ALTER TABLE bevinding.bevindingen NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE onderzoek.zaken NO FORCE ROW LEVEL SECURITY;
      -- Until now each was about the provider that its case was opened for.
      UPDATE bevinding.bevindingen v SET aanbieder_id = z.aanbieder_id
        FROM onderzoek.zaken z
       WHERE z.organisatie_id = v.organisatie_id AND z.id = v.zaak_id AND v.betreft = 'aanbieder';
      ALTER TABLE onderzoek.zaken FORCE ROW LEVEL SECURITY;
      ALTER TABLE bevinding.bevindingen FORCE ROW LEVEL SECURITY;
      ALTER TABLE bevinding.bevindingen
        ADD CONSTRAINT bevindingen_pgb_zonder_aanbieder CHECK (betreft = 'aanbieder' OR aanbieder_id IS NULL);
      GRANT UPDATE (aanbieder_id) ON bevinding.bevindingen TO nav_app;
      ${houdVast(', OLD.aanbieder_id', ', NEW.aanbieder_id')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${houdVast('', '')}
      ALTER TABLE bevinding.bevindingen DROP COLUMN aanbieder_id;
    `);
  }
}

/** As `1790000561000-bevindingen.ts` made it, with what stays the same besides. */
const houdVast = (oud: string, nieuw: string): string => `
  CREATE OR REPLACE FUNCTION bevinding.houd_vast() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.status <> 'concept' AND
       (OLD.stelling, OLD.soort, OLD.betreft, OLD.wetten, OLD.clientgroepen, OLD.onderbouwing, OLD.gevolgen, OLD.geleerd,
        OLD.toetsing, OLD.vastgesteld_op, OLD.vastgesteld_door${oud})
       IS DISTINCT FROM
       (NEW.stelling, NEW.soort, NEW.betreft, NEW.wetten, NEW.clientgroepen, NEW.onderbouwing, NEW.gevolgen, NEW.geleerd,
        NEW.toetsing, NEW.vastgesteld_op, NEW.vastgesteld_door${nieuw}) THEN
      RAISE EXCEPTION 'Een vastgestelde bevinding verandert niet.';
    END IF;
    RETURN NEW;
  END $$;`;
