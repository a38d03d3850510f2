import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter is as closed as what it is about, whatever that is: a case, or a melding, order, measure, report in it. */
export class BeslotenheidBerichten1790000204000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY besloten ON bericht.berichten;
      CREATE POLICY besloten ON bericht.berichten AS RESTRICTIVE TO nav_app USING (
        nav.bereik() <> 'inhoud'
        -- The worker sends them all; asked first, so that it pays nothing for a batch.
        OR nullif(current_setting('nav.gebruiker', true), '') IS NULL
        OR CASE object
             WHEN 'publicatie' THEN EXISTS (SELECT 1 FROM publicatie.besluiten p
               WHERE p.organisatie_id = nav.organisatie() AND p.id = object_id)
             ELSE nav.documentobject_zichtbaar(object, object_id) END);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY besloten ON bericht.berichten;
      CREATE POLICY besloten ON bericht.berichten AS RESTRICTIVE TO nav_app
        USING (object <> 'zaak' OR NOT nav.zaak_besloten_voor_mij(object_id));
    `);
  }
}
