import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What planning for a team needs: who is away, how long the way is, which visit follows which, and when who is taken. */
export class Planner1790000600000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE bezoek.bezoeken
        ADD COLUMN reistijd_voor integer NOT NULL DEFAULT 0 CHECK (reistijd_voor BETWEEN 0 AND 480),
        ADD COLUMN reistijd_na integer NOT NULL DEFAULT 0 CHECK (reistijd_na BETWEEN 0 AND 480),
        ADD COLUMN planuitleg text CHECK (planuitleg <> ''),
        ADD COLUMN vervolg_op uuid CHECK (vervolg_op <> id),
        ADD FOREIGN KEY (organisatie_id, vervolg_op) REFERENCES bezoek.bezoeken;
      CREATE INDEX bezoeken_vervolg ON bezoek.bezoeken (organisatie_id, vervolg_op) WHERE vervolg_op IS NOT NULL;
      GRANT UPDATE (reistijd_voor, reistijd_na, planuitleg) ON bezoek.bezoeken TO nav_app;

      CREATE TABLE bezoek.afwezigheden (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        gebruiker_id uuid NOT NULL,
        van date NOT NULL,
        tot date NOT NULL,
        soort text NOT NULL CHECK (soort IN ('verlof', 'anders')),
        status text NOT NULL CHECK (status IN ('gemeld', 'ingetrokken')),
        gemeld_door uuid NOT NULL,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        CHECK (van <= tot AND tot < van + 366)
      );
      CREATE INDEX afwezigheden_dagen ON bezoek.afwezigheden (organisatie_id, tot, van) WHERE status = 'gemeld';
      SELECT nav.bescherm('bezoek.afwezigheden', 'SELECT, INSERT');
      GRANT UPDATE (status, versie) ON bezoek.afwezigheden TO nav_app;
      SELECT nav.bescherm_inhoud('bezoek.afwezigheden');

      GRANT SELECT (id, van, tot, reistijd_voor, reistijd_na, behandelaar_id, tweede_id) ON bezoek.bezoeken TO nav_zoek;
      -- Also of cases that are closed to the reader: that a colleague is taken, and nothing of where or why.
      CREATE FUNCTION bezoek.bezette_tijden(eerste_dag date, laatste_dag date, hoogstens integer)
      RETURNS TABLE (id uuid, op date, van text, tot text, reistijd_voor integer, reistijd_na integer, behandelaar_id uuid,
                     tweede_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT b.id, b.op, b.van, b.tot, b.reistijd_voor, b.reistijd_na, b.behandelaar_id, b.tweede_id
          FROM bezoek.bezoeken b
         WHERE current_setting('nav.bereik', true) = 'inhoud'
           AND b.organisatie_id = nullif(current_setting('nav.organisatie', true), '')::uuid
           AND b.op BETWEEN eerste_dag AND laatste_dag
           AND b.status = 'gepland'
         ORDER BY b.op, b.id
         LIMIT hoogstens
      $$;
      SELECT nav.laat_tellen('bezoek.bezette_tijden(date, date, integer)');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION bezoek.bezette_tijden;
      REVOKE SELECT (id, van, tot, reistijd_voor, reistijd_na, behandelaar_id, tweede_id) ON bezoek.bezoeken FROM nav_zoek;
      DROP TABLE bezoek.afwezigheden;
      DROP INDEX bezoek.bezoeken_vervolg;
      ALTER TABLE bezoek.bezoeken DROP COLUMN reistijd_voor, DROP COLUMN reistijd_na, DROP COLUMN planuitleg,
        DROP COLUMN vervolg_op;
    `);
  }
}
