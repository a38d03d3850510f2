import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Besides a case that follows from another, two cases can be linked because they are about the same. Who cannot see one
 * of the two does not see the link either. A link by hand can be taken away; that a case followed from another cannot.
 */
export class GekoppeldeZaken1790000201000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.zaak_koppelingen
        ADD COLUMN soort text NOT NULL DEFAULT 'vervolg' CHECK (soort IN ('vervolg', 'verwant', 'zelfde_gebeurtenis')),
        ADD CONSTRAINT zaak_koppelingen_andere CHECK (zaak_id <> vervolg_id);
      -- A link has no direction but for the follow-up: two cases are linked once.
      CREATE UNIQUE INDEX zaak_koppelingen_paar ON onderzoek.zaak_koppelingen
        (organisatie_id, least(zaak_id, vervolg_id), greatest(zaak_id, vervolg_id));
      GRANT DELETE ON onderzoek.zaak_koppelingen TO nav_app;
      CREATE POLICY vervolg_blijft ON onderzoek.zaak_koppelingen AS RESTRICTIVE FOR DELETE TO nav_app
        USING (soort <> 'vervolg');
      CREATE POLICY andere_zaak ON onderzoek.zaak_koppelingen AS RESTRICTIVE TO nav_app
        USING (nav.bereik() <> 'inhoud' OR nav.zaak_zichtbaar(vervolg_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY andere_zaak ON onderzoek.zaak_koppelingen;
      DROP POLICY vervolg_blijft ON onderzoek.zaak_koppelingen;
      REVOKE DELETE ON onderzoek.zaak_koppelingen FROM nav_app;
      DROP INDEX onderzoek.zaak_koppelingen_paar;
      ALTER TABLE onderzoek.zaak_koppelingen DROP COLUMN soort, DROP CONSTRAINT zaak_koppelingen_andere;
    `);
  }
}
