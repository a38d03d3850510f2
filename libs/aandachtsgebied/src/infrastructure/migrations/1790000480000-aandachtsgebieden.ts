import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The focus areas of the policy, dated, and which meldingen, cases and providers carry them. */
export class Aandachtsgebieden1790000480000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA aandacht;
      GRANT USAGE ON SCHEMA aandacht TO nav_app;

      CREATE TABLE aandacht.gebieden (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        naam text NOT NULL CHECK (naam <> ''),
        uitleg text NOT NULL CHECK (uitleg <> ''),
        bron text NOT NULL CHECK (bron <> ''),
        bronplaats text,
        kenmerk text CHECK (kenmerk IN ('pgb_cumulatie', 'pgb_beschermd_wonen', 'ongecontracteerde_jeugdhulp')),
        geldig_van date NOT NULL,
        geldig_tot date CHECK (geldig_tot >= geldig_van),
        einde_reden text CHECK (einde_reden <> ''),
        -- Nobody for what came with the house.
        vastgelegd_door uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        CHECK ((geldig_tot IS NULL) = (einde_reden IS NULL))
      );
      CREATE UNIQUE INDEX gebieden_naam ON aandacht.gebieden (organisatie_id, lower(naam)) WHERE geldig_tot IS NULL;
      CREATE UNIQUE INDEX gebieden_kenmerk ON aandacht.gebieden (organisatie_id, kenmerk) WHERE geldig_tot IS NULL;
      CREATE UNIQUE INDEX gebieden_meegeleverd ON aandacht.gebieden (organisatie_id, kenmerk) WHERE vastgelegd_door IS NULL;
      -- A better name is another area: what was counted under the old one keeps its meaning.
      SELECT nav.bescherm('aandacht.gebieden', 'SELECT, INSERT');
      GRANT UPDATE (geldig_tot, einde_reden, versie) ON aandacht.gebieden TO nav_app;

      CREATE TABLE aandacht.aanduidingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        gebied_id uuid NOT NULL,
        object text NOT NULL CHECK (object IN ('melding', 'zaak', 'aanbieder')),
        object_id uuid NOT NULL,
        -- Of a melding or case as it was when this was given.
        aanbieder_id uuid,
        -- The legal day by which a melding or case is counted: of receipt, or of opening.
        meetdag date,
        sinds date NOT NULL,
        toelichting text NOT NULL CHECK (toelichting <> ''),
        gegeven_op timestamptz(3) NOT NULL,
        gegeven_door uuid,
        tot date CHECK (tot >= sinds),
        einde_reden text CHECK (einde_reden <> ''),
        beeindigd_op timestamptz(3),
        beeindigd_door uuid,
        versie integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, gebied_id) REFERENCES aandacht.gebieden,
        CHECK ((object = 'aanbieder') = (meetdag IS NULL)),
        CHECK (object <> 'aanbieder' OR aanbieder_id = object_id),
        CHECK ((tot IS NULL) = (einde_reden IS NULL)),
        CHECK ((tot IS NULL) = (beeindigd_op IS NULL))
      );
      CREATE UNIQUE INDEX aanduidingen_een ON aandacht.aanduidingen (organisatie_id, object_id, gebied_id) WHERE tot IS NULL;
      CREATE INDEX aanduidingen_object ON aandacht.aanduidingen (organisatie_id, object_id, sinds DESC, id DESC);
      CREATE INDEX aanduidingen_gebied ON aandacht.aanduidingen (organisatie_id, gebied_id, sinds DESC, id DESC);
      SELECT nav.bescherm('aandacht.aanduidingen', 'SELECT, INSERT');
      GRANT UPDATE (tot, einde_reden, beeindigd_op, beeindigd_door, versie) ON aandacht.aanduidingen TO nav_app;
      SELECT nav.bescherm_inhoud('aandacht.aanduidingen');
      -- As closed as what it is given to.
      CREATE POLICY besloten ON aandacht.aanduidingen AS RESTRICTIVE TO nav_app
        USING (CASE object
          WHEN 'zaak' THEN nav.zaak_zichtbaar(object_id)
          WHEN 'melding' THEN NOT nav.melding_besloten_voor_mij(object_id)
          ELSE true END);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA aandacht CASCADE');
  }
}
