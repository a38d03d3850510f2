import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a provider is in doubt whether it must report, with what it concluded. Its terms are rows of termijn. */
export class Twijfels1790000361000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.twijfels (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        nummer text NOT NULL,
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        kanaal text NOT NULL,
        status text NOT NULL CHECK (status IN ('loopt', 'te_melden', 'geen_calamiteit', 'gemeld')),
        -- What happened and why it is in doubt; and later why it was or was not to be reported.
        inhoud bytea NOT NULL,
        reden bytea,
        bekend_op date NOT NULL,
        uiterlijk date NOT NULL,
        conclusie_op date,
        geconcludeerd_op timestamptz(3),
        melding_id uuid,
        termijn_id uuid NOT NULL,
        meldtermijn_id uuid,
        vastgelegd_op timestamptz(3) NOT NULL,
        vastgelegd_door uuid,
        versie integer NOT NULL CHECK (versie > 0),
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, nummer),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen,
        CHECK ((status = 'gemeld') = (melding_id IS NOT NULL)),
        CHECK ((conclusie_op IS NULL) = (reden IS NULL)),
        CHECK (status NOT IN ('te_melden', 'geen_calamiteit') OR conclusie_op IS NOT NULL)
      );
      CREATE INDEX twijfels_lijst ON melding.twijfels (organisatie_id, uiterlijk, id);
      CREATE INDEX twijfels_open ON melding.twijfels (organisatie_id, uiterlijk, id)
        WHERE status IN ('loopt', 'te_melden');
      CREATE INDEX twijfels_melding ON melding.twijfels (organisatie_id, melding_id) WHERE melding_id IS NOT NULL;
      SELECT nav.bescherm('melding.twijfels', 'SELECT, INSERT');
      GRANT UPDATE (status, reden, uiterlijk, conclusie_op, geconcludeerd_op, melding_id, meldtermijn_id, versie)
        ON melding.twijfels TO nav_app;
      SELECT nav.bescherm_inhoud('melding.twijfels', 'aanbieder_id');
      CREATE POLICY besloten ON melding.twijfels AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'inhoud' OR melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE melding.twijfels');
  }
}
