import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Links between meldingen, none ever removed: a link that does not hold any more says who broke it, when and why. Who may
 * not see one of the two sees nothing of the link.
 */
export class Verbanden1790000340000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Runs as the caller: the policies of meldingen decide.
      CREATE FUNCTION nav.melding_zichtbaar(melding uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT 1 FROM melding.meldingen m
                       WHERE m.organisatie_id = nav.organisatie() AND m.id = melding)
      $$;

      CREATE TABLE melding.verbanden (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        van_id uuid NOT NULL,
        naar_id uuid NOT NULL,
        soort text NOT NULL CHECK (soort IN ('zelfde_gebeurtenis', 'onderdeel', 'dubbel', 'niet_dezelfde')),
        motivering text,
        gelegd_op timestamptz(3) NOT NULL,
        gelegd_door uuid,
        verbroken_op timestamptz(3),
        verbroken_door uuid,
        verbreekreden text,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, van_id) REFERENCES melding.meldingen,
        FOREIGN KEY (organisatie_id, naar_id) REFERENCES melding.meldingen,
        CHECK (van_id <> naar_id),
        -- No judgement without its onderbouwing (BK-4.03); that a suggestion does not fit needs none.
        CHECK (soort = 'niet_dezelfde' OR motivering <> ''),
        CHECK (verbroken_op IS NULL OR soort = 'niet_dezelfde' OR verbreekreden <> '')
      );
      -- Two meldingen are linked once at a time, and one goes under one other.
      CREATE UNIQUE INDEX verbanden_paar ON melding.verbanden
        (organisatie_id, least(van_id, naar_id), greatest(van_id, naar_id)) WHERE verbroken_op IS NULL;
      CREATE UNIQUE INDEX verbanden_hoofd ON melding.verbanden (organisatie_id, van_id)
        WHERE verbroken_op IS NULL AND soort IN ('onderdeel', 'dubbel');
      CREATE INDEX verbanden_van ON melding.verbanden (organisatie_id, van_id);
      CREATE INDEX verbanden_naar ON melding.verbanden (organisatie_id, naar_id);
      SELECT nav.bescherm('melding.verbanden', 'SELECT, INSERT');
      GRANT UPDATE (verbroken_op, verbroken_door, verbreekreden) ON melding.verbanden TO nav_app;
      SELECT nav.bescherm_inhoud('melding.verbanden');
      CREATE POLICY beide ON melding.verbanden AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'inhoud' OR (nav.melding_zichtbaar(van_id) AND nav.melding_zichtbaar(naar_id)));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE melding.verbanden;
      DROP FUNCTION nav.melding_zichtbaar;
    `);
  }
}
