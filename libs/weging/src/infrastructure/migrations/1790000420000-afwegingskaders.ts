import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The matrix becomes the whole afwegingskader in versions. What was there keeps its number, its colours and its first day,
 * and gets the rows, columns and examples of the Beleidskader: written out here, since what is shipped later may differ.
 */
export class Afwegingskaders1790000420000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE weging.matrices RENAME TO afwegingskaders;
      ALTER TABLE weging.afwegingskaders RENAME COLUMN versie TO nummer;
      ALTER TABLE weging.afwegingskaders
        ADD COLUMN status text,
        ADD COLUMN brondatum date,
        ADD COLUMN vastgesteld_op timestamptz(3),
        ADD COLUMN vastgesteld_door uuid,
        ADD COLUMN inhoud jsonb,
        ADD COLUMN versie integer NOT NULL DEFAULT 1 CHECK (versie > 0),
        ALTER COLUMN geldig_vanaf DROP NOT NULL,
        DROP CONSTRAINT matrices_bron_check;
      ALTER TABLE weging.afwegingskaders NO FORCE ROW LEVEL SECURITY;
    `);
    await q.query(
      `UPDATE weging.afwegingskaders SET
         status = CASE WHEN aanname THEN 'meegeleverd' ELSE 'vastgesteld' END,
         inhoud = $1::jsonb || jsonb_build_object('cellen', (
           SELECT jsonb_agg(jsonb_build_object('ernst', rij.key, 'omvang', cel.key, 'kleur', cel.value))
             FROM jsonb_each(cellen) AS rij, jsonb_each_text(rij.value) AS cel))`,
      [JSON.stringify(INHOUD)],
    );
    await q.query(`
      ALTER TABLE weging.afwegingskaders FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.afwegingskaders
        DROP COLUMN cellen,
        DROP COLUMN aanname,
        ALTER COLUMN inhoud SET NOT NULL,
        ALTER COLUMN status SET NOT NULL,
        ADD CHECK (status IN ('concept', 'meegeleverd', 'vastgesteld')),
        ADD CHECK (status = 'concept' OR (geldig_vanaf IS NOT NULL AND bron <> ''));
      GRANT UPDATE, DELETE ON weging.afwegingskaders TO nav_app;

      -- A version that holds, held or will hold is what people are answerable by: nobody changes it.
      CREATE FUNCTION weging.bewaar_kader() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'concept' THEN
          RAISE EXCEPTION 'versie % van het afwegingskader is bevroren', OLD.nummer;
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER bewaar_kader BEFORE UPDATE OR DELETE ON weging.afwegingskaders
        FOR EACH ROW EXECUTE FUNCTION weging.bewaar_kader();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER bewaar_kader ON weging.afwegingskaders;
      DROP FUNCTION weging.bewaar_kader();
      REVOKE UPDATE, DELETE ON weging.afwegingskaders FROM nav_app;
      ALTER TABLE weging.afwegingskaders NO FORCE ROW LEVEL SECURITY;
      DELETE FROM weging.afwegingskaders WHERE status = 'concept';
      ALTER TABLE weging.afwegingskaders ADD COLUMN cellen jsonb, ADD COLUMN aanname boolean;
      UPDATE weging.afwegingskaders k SET aanname = status <> 'vastgesteld', cellen = (
        SELECT jsonb_object_agg(rij.ernst, rij.kleuren) FROM (
          SELECT cel->>'ernst' AS ernst, jsonb_object_agg(cel->>'omvang', cel->>'kleur') AS kleuren
            FROM jsonb_array_elements(k.inhoud->'cellen') AS cel GROUP BY 1) AS rij);
      ALTER TABLE weging.afwegingskaders FORCE ROW LEVEL SECURITY;
      ALTER TABLE weging.afwegingskaders
        DROP COLUMN status, DROP COLUMN brondatum, DROP COLUMN vastgesteld_op, DROP COLUMN vastgesteld_door,
        DROP COLUMN inhoud, DROP COLUMN versie,
        ALTER COLUMN cellen SET NOT NULL, ALTER COLUMN aanname SET NOT NULL, ALTER COLUMN geldig_vanaf SET NOT NULL,
        ADD CONSTRAINT matrices_bron_check CHECK (bron <> '');
      ALTER TABLE weging.afwegingskaders RENAME COLUMN nummer TO versie;
      ALTER TABLE weging.afwegingskaders RENAME TO matrices;
    `);
  }
}

const rij = (
  code: string,
  naam: string,
  uitleg: string,
  voorbeelden: string[],
  levensbedreigend = false,
) => ({
  ...{ code, naam, uitleg, voorbeelden, levensbedreigend },
});

const INHOUD = {
  ernstnaam: 'Ernst',
  omvangnaam: 'Omvang',
  rijen: [
    rij('ontwikkeling', 'Ontwikkeling', 'De zorg kan beter, zonder gevaar voor de veiligheid.', [
      'Te weinig of ongeschoold personeel',
      'Onprofessioneel of grensoverschrijdend gedrag',
      'Ongepaste relatie tussen medewerker en cliënt',
      'Niet doelmatig werken',
    ]),
    rij('basale_veiligheid', 'Basale veiligheid', 'De veiligheid van de leefomgeving is niet op orde.', [
      'Veiligheid van de leefomgeving',
      'Hygiënische omstandigheden',
      'Grensoverschrijdend gedrag, zoals pesten en intimidatie',
      'Seksuele relatie tussen medewerker en cliënt',
      'Overlast terwijl cliënten alleen worden gelaten',
    ]),
    rij(
      'levensbedreigend',
      'Levensbedreigend',
      'Hoog risico en acute onveiligheid. Stem direct af.',
      ['Hoog risico en acute onveiligheid', 'Machtsmisbruik', 'Agressie'],
      true,
    ),
  ],
  // Nobody agreed on thresholds for a version from before there were any: it suggests nothing.
  kolommen: [
    { code: 'klein', naam: 'Klein', vanafProcent: null },
    { code: 'gemiddeld', naam: 'Gemiddeld', vanafProcent: null },
    { code: 'groot', naam: 'Groot', vanafProcent: null },
  ],
  stap3: {
    gronden: [
      { code: 'eerdere_signalen', naam: 'Eerdere signalen over deze aanbieder' },
      { code: 'publieksgevoelig', naam: 'Publieksgevoeligheid' },
      { code: 'maatschappelijke_onrust', naam: 'Kans op maatschappelijke onrust' },
    ],
    aandacht: null,
  },
  roodVraagtTweede: false,
};
