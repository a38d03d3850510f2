import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The blind re-weighing. A second weighing stands apart from the first: it gives a melding no colour. What was done with an
 * item, and a closed round, is never changed. An item is as closed as its melding.
 */
export class Herwegingen1790000501000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE weging.herwegingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        jaar integer NOT NULL CHECK (jaar BETWEEN 2000 AND 2200),
        gevraagd integer NOT NULL CHECK (gevraagd > 0),
        zaad text NOT NULL CHECK (zaad <> ''),
        status text NOT NULL CHECK (status IN ('gestart', 'gesloten')),
        herleiding jsonb NOT NULL,
        gestart_op timestamptz(3) NOT NULL,
        gestart_door uuid NOT NULL,
        gesloten_op timestamptz(3),
        gesloten_door uuid,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        CHECK ((status = 'gesloten') = (gesloten_op IS NOT NULL))
      );
      CREATE UNIQUE INDEX herwegingen_gestart ON weging.herwegingen (organisatie_id) WHERE status = 'gestart';
      SELECT nav.bescherm('weging.herwegingen');
      SELECT nav.bescherm_inhoud('weging.herwegingen');

      CREATE TABLE weging.herweegitems (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        herweging_id uuid NOT NULL,
        weging_id uuid NOT NULL,
        melding_id uuid NOT NULL,
        weger_id uuid NOT NULL,
        volgorde integer NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'gewogen', 'overgeslagen')),
        oordeel jsonb,
        reden text CHECK (reden <> ''),
        afgerond_op timestamptz(3),
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, herweging_id, weging_id),
        FOREIGN KEY (organisatie_id, herweging_id) REFERENCES weging.herwegingen,
        FOREIGN KEY (organisatie_id, weging_id) REFERENCES weging.wegingen,
        CHECK ((status = 'open') = (afgerond_op IS NULL)),
        CHECK ((status = 'gewogen') = (oordeel IS NOT NULL)),
        CHECK ((status = 'overgeslagen') = (reden IS NOT NULL))
      );
      CREATE INDEX herweegitems_weger ON weging.herweegitems (organisatie_id, weger_id) WHERE status = 'open';
      SELECT nav.bescherm('weging.herweegitems');
      SELECT nav.bescherm_inhoud('weging.herweegitems');
      CREATE POLICY besloten ON weging.herweegitems AS RESTRICTIVE TO nav_app
        USING (NOT nav.melding_besloten_voor_mij(melding_id));

      CREATE FUNCTION weging.bewaar_herweging() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status NOT IN ('gestart', 'open') THEN
          RAISE EXCEPTION 'wat is herwogen of gesloten, verandert niet meer';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER bewaar_herweging BEFORE UPDATE ON weging.herwegingen
        FOR EACH ROW EXECUTE FUNCTION weging.bewaar_herweging();
      CREATE TRIGGER bewaar_herweging BEFORE UPDATE ON weging.herweegitems
        FOR EACH ROW EXECUTE FUNCTION weging.bewaar_herweging();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE weging.herweegitems;
      DROP TABLE weging.herwegingen;
      DROP FUNCTION weging.bewaar_herweging();
    `);
  }
}
