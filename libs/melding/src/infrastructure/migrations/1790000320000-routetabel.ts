import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The routing table in versions, and the advice of a melding with its recipients, row and version. Advice from before
 * there were versions keeps its words and has none.
 */
export class Routetabel1790000320000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.routetabellen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        versie integer NOT NULL CHECK (versie > 0),
        geldig_vanaf date NOT NULL,
        motivering text NOT NULL CHECK (motivering <> ''),
        aanname boolean NOT NULL,
        svb_grondslag text CHECK (svb_grondslag <> ''),
        pgb_meldplicht text CHECK (pgb_meldplicht <> ''),
        regels jsonb NOT NULL,
        vastgesteld_op timestamptz(3) NOT NULL,
        vastgesteld_door uuid,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, versie)
      );
      -- A version that advised somebody never changes.
      SELECT nav.bescherm('melding.routetabellen', 'SELECT, INSERT');

      ALTER TABLE melding.meldingen
        ADD COLUMN over_veilig_thuis boolean NOT NULL DEFAULT false,
        ADD COLUMN financiering text NOT NULL DEFAULT 'onbekend' CHECK (financiering IN ('zin', 'pgb', 'onbekend')),
        ADD COLUMN routeontvangers text[] NOT NULL DEFAULT '{}',
        ADD COLUMN routemelder text NOT NULL DEFAULT 'wij' CHECK (routemelder IN ('wij', 'aanbieder')),
        ADD COLUMN routeregel text,
        ADD COLUMN routetabel_id uuid,
        ADD COLUMN routetabelversie integer,
        ADD FOREIGN KEY (organisatie_id, routetabel_id) REFERENCES melding.routetabellen;
      ALTER TABLE melding.meldingen NO FORCE ROW LEVEL SECURITY;
      UPDATE melding.meldingen
         SET routeontvangers = CASE route WHEN 'igj' THEN '{igj}'::text[] WHEN 'igj_en_zorgkantoor' THEN '{igj,zorgkantoor}'::text[]
                                          ELSE '{klachtencoordinator}'::text[] END,
             route = 'doorgeven'
       WHERE route IN ('igj', 'igj_en_zorgkantoor', 'klachtprocedure_awb');
      ALTER TABLE melding.meldingen FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE melding.meldingen DROP COLUMN over_veilig_thuis, DROP COLUMN financiering, DROP COLUMN routeontvangers,
        DROP COLUMN routemelder, DROP COLUMN routeregel, DROP COLUMN routetabel_id, DROP COLUMN routetabelversie;
      DROP TABLE melding.routetabellen;
    `);
  }
}
