import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counts as a pattern, in versions, and the patterns that were told. */
export class Patronen1790000470000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA patroon;
      GRANT USAGE ON SCHEMA patroon TO nav_app;

      CREATE TABLE patroon.regelversies (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        nummer integer NOT NULL CHECK (nummer > 0),
        status text NOT NULL CHECK (status IN ('meegeleverd', 'vastgesteld')),
        geldig_vanaf date NOT NULL,
        bron text NOT NULL CHECK (bron <> ''),
        brondatum date,
        vastgesteld_op timestamptz(3),
        vastgesteld_door uuid,
        regels jsonb NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, nummer),
        CHECK ((status = 'vastgesteld') = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND brondatum IS NOT NULL))
      );
      -- A version that told somebody of a pattern never changes.
      SELECT nav.bescherm('patroon.regelversies', 'SELECT, INSERT');

      CREATE TABLE patroon.patronen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        regel text NOT NULL CHECK (regel IN ('aantal', 'zelfdeSoortOpLocatie', 'zwaarte', 'stijging')),
        sleutel text NOT NULL,
        locatie_id uuid,
        soort text,
        regelversie_id uuid NOT NULL,
        waarde numeric NOT NULL,
        drempel numeric NOT NULL,
        van date NOT NULL,
        tot date NOT NULL,
        melding_ids uuid[] NOT NULL,
        herleiding jsonb NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'gesluimerd', 'gesloten')),
        sluimert_tot date,
        -- How much it was when it went to sleep.
        sluimerwaarde numeric,
        uitkomst text CHECK (uitkomst IN ('opgepakt', 'geen_patroon')),
        reden text CHECK (reden <> ''),
        ontstaan_op timestamptz(3) NOT NULL,
        gewijzigd_op timestamptz(3) NOT NULL,
        gewijzigd_door uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, regelversie_id) REFERENCES patroon.regelversies,
        CHECK ((status = 'gesluimerd') = (sluimert_tot IS NOT NULL)),
        CHECK ((status = 'gesloten') = (uitkomst IS NOT NULL)),
        CHECK (status = 'open' OR reden IS NOT NULL)
      );
      -- Once per pattern: as long as somebody still has to look at it.
      CREATE UNIQUE INDEX patronen_een ON patroon.patronen (organisatie_id, aanbieder_id, sleutel) WHERE status <> 'gesloten';
      CREATE INDEX patronen_lijst ON patroon.patronen (organisatie_id, ontstaan_op DESC, id DESC);
      CREATE INDEX patronen_aanbieder ON patroon.patronen (organisatie_id, aanbieder_id, ontstaan_op DESC, id DESC);
      SELECT nav.bescherm('patroon.patronen');
      SELECT nav.bescherm_inhoud('patroon.patronen');
      -- What it counts tells of what is closed: who may not see one of its meldingen does not see the pattern.
      CREATE POLICY besloten ON patroon.patronen AS RESTRICTIVE TO nav_app
        USING (NOT EXISTS (SELECT 1 FROM unnest(melding_ids) AS m WHERE nav.melding_besloten_voor_mij(m)));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA patroon CASCADE');
  }
}
