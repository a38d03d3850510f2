import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Samples of personnel files at visits, and in versions the rules by which they are read. */
export class Vergewissteekproeven1790000550000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE bezoek.regelversies (
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
      -- A version that a sample was finished with never changes.
      SELECT nav.bescherm('bezoek.regelversies', 'SELECT, INSERT');

      CREATE TABLE bezoek.vergewissteekproeven (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        bezoek_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'afgerond')),
        routes text[] NOT NULL CHECK (routes <@ ARRAY['regulier', 'via_kennis', 'zzp_kort', 'bureau']),
        wsr_deelname boolean NOT NULL,
        wsr_tot date CHECK (wsr_tot IS NULL OR wsr_deelname),
        tuchtrecht_vrijwilligers boolean NOT NULL,
        vog_grondslag text CHECK (vog_grondslag <> ''),
        -- One answer holds them all, by code; at most sixty.
        dossiers jsonb NOT NULL CHECK (jsonb_typeof(dossiers) = 'array' AND jsonb_array_length(dossiers) <= 60),
        conclusie text CHECK (conclusie <> ''),
        -- What the rules said when it was finished.
        uitkomst jsonb,
        regelversie_id uuid,
        afgerond_op timestamptz(3),
        afgerond_door uuid,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, bezoek_id),
        FOREIGN KEY (organisatie_id, bezoek_id) REFERENCES bezoek.bezoeken,
        FOREIGN KEY (organisatie_id, regelversie_id) REFERENCES bezoek.regelversies,
        CHECK ((status = 'afgerond') = (conclusie IS NOT NULL AND uitkomst IS NOT NULL AND regelversie_id IS NOT NULL
                                        AND afgerond_op IS NOT NULL AND afgerond_door IS NOT NULL))
      );
      SELECT nav.bescherm('bezoek.vergewissteekproeven', 'SELECT, INSERT');
      GRANT UPDATE (status, routes, wsr_deelname, wsr_tot, tuchtrecht_vrijwilligers, vog_grondslag, dossiers, conclusie, uitkomst,
                    regelversie_id, afgerond_op, afgerond_door, versie) ON bezoek.vergewissteekproeven TO nav_app;
      SELECT nav.bescherm_inhoud('bezoek.vergewissteekproeven');
      SELECT nav.bescherm_zaakdeel('bezoek.vergewissteekproeven');

      -- Finished is finished, whatever the code would do.
      CREATE FUNCTION bezoek.steekproef_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'een afgeronde vergewissteekproef verandert niet'; END $$;
      CREATE TRIGGER staat_vast AFTER UPDATE ON bezoek.vergewissteekproeven FOR EACH ROW
        WHEN (OLD.status = 'afgerond') EXECUTE FUNCTION bezoek.steekproef_staat_vast();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE bezoek.vergewissteekproeven;
      DROP FUNCTION bezoek.steekproef_staat_vast;
      DROP TABLE bezoek.regelversies;
    `);
  }
}
