import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits to providers, each in a case. What was planned for whom never changes hands: the grants say what an act may change. */
export class Bezoeken1790000270000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA bezoek;
      GRANT USAGE ON SCHEMA bezoek TO nav_app;

      CREATE TABLE bezoek.bezoeken (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        zaak_nummer text NOT NULL,
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        locatie_id uuid,
        plaats text CHECK (plaats <> ''),
        aankondiging text NOT NULL CHECK (aankondiging IN ('aangekondigd', 'onaangekondigd')),
        doel text NOT NULL CHECK (doel <> ''),
        op date NOT NULL,
        van text CHECK (van ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        tot text CHECK (tot ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        behandelaar_id uuid NOT NULL,
        tweede_id uuid,
        status text NOT NULL CHECK (status IN ('gepland', 'afgelegd', 'vervallen')),
        gesproken_met text CHECK (gesproken_met <> ''),
        verslag text CHECK (verslag <> ''),
        vervalreden text CHECK (vervalreden <> ''),
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        CHECK (tot IS NULL OR (van IS NOT NULL AND van < tot)),
        CHECK (tweede_id IS DISTINCT FROM behandelaar_id),
        CHECK ((status = 'afgelegd') = (verslag IS NOT NULL AND gesproken_met IS NOT NULL)),
        CHECK ((status = 'vervallen') = (vervalreden IS NOT NULL))
      );
      CREATE INDEX bezoeken_gepland ON bezoek.bezoeken (organisatie_id, op, id) WHERE status = 'gepland';
      CREATE INDEX bezoeken_lijst ON bezoek.bezoeken (organisatie_id, op DESC, id DESC);
      CREATE INDEX bezoeken_zaak ON bezoek.bezoeken (organisatie_id, zaak_id, op DESC, id DESC);
      CREATE INDEX bezoeken_aanbieder ON bezoek.bezoeken (organisatie_id, aanbieder_id, op DESC, id DESC);
      SELECT nav.bescherm('bezoek.bezoeken', 'SELECT, INSERT');
      GRANT UPDATE (aanbieder_naam, locatie_id, plaats, op, van, tot, behandelaar_id, tweede_id, status, gesproken_met, verslag,
                    vervalreden, versie) ON bezoek.bezoeken TO nav_app;
      -- Of nobody outside the team: an unannounced visit is known beforehand to us alone.
      SELECT nav.bescherm_inhoud('bezoek.bezoeken');
      SELECT nav.bescherm_zaakdeel('bezoek.bezoeken');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA bezoek CASCADE');
  }
}
