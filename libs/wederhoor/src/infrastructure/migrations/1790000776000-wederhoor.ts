import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hearing of a provider on a version of a draft report. A provider reaches its own, from the moment it was sent. */
export class Wederhoor1790000776000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA wederhoor;
      GRANT USAGE ON SCHEMA wederhoor TO nav_app;

      CREATE TABLE wederhoor.wederhoren (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        rapport_id uuid NOT NULL,
        rapportversie integer NOT NULL,
        rapport_nummer text NOT NULL,
        zaak_id uuid NOT NULL,
        zaak_nummer text NOT NULL,
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        behandelaar_id uuid,
        status text NOT NULL CHECK (status IN ('verstuurd', 'gereageerd', 'geen_reactie', 'afgerond', 'ingetrokken')),
        -- The draft as it was sent, which never changes.
        concept jsonb NOT NULL,
        toelichting text CHECK (toelichting <> ''),
        verstuurd_op date NOT NULL,
        uiterlijk date NOT NULL,
        termijn_id uuid NOT NULL,
        reacties jsonb NOT NULL,
        eigen_reactie text CHECK (eigen_reactie <> ''),
        meeste_woorden integer NOT NULL CHECK (meeste_woorden >= 0),
        ingediend_op date,
        ontvangst jsonb,
        reden text CHECK (reden <> ''),
        gewijzigd_op timestamptz(3) NOT NULL,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
        FOREIGN KEY (organisatie_id, rapport_id) REFERENCES rapport.rapporten,
        CHECK ((status IN ('gereageerd', 'afgerond')) = (ingediend_op IS NOT NULL)),
        CHECK ((status = 'ingetrokken') = (reden IS NOT NULL)),
        CHECK (status <> 'geen_reactie' OR (reacties = '[]' AND eigen_reactie IS NULL))
      );
      -- One hearing at a time on a report: the next is on a next version.
      CREATE UNIQUE INDEX wederhoren_een_lopend ON wederhoor.wederhoren (organisatie_id, rapport_id)
        WHERE status IN ('verstuurd', 'gereageerd');
      CREATE INDEX wederhoren_rapport ON wederhoor.wederhoren (organisatie_id, rapport_id, id DESC);
      CREATE INDEX wederhoren_zaak ON wederhoor.wederhoren (organisatie_id, zaak_id, id DESC);
      CREATE INDEX wederhoren_aanbieder ON wederhoor.wederhoren (organisatie_id, aanbieder_id, id DESC);
      CREATE INDEX wederhoren_open ON wederhoor.wederhoren (organisatie_id, uiterlijk, id)
        WHERE status IN ('verstuurd', 'gereageerd');
      SELECT nav.bescherm('wederhoor.wederhoren', 'SELECT, INSERT');
      GRANT UPDATE (status, aanbieder_naam, behandelaar_id, uiterlijk, reacties, eigen_reactie, ingediend_op, ontvangst, reden,
                    gewijzigd_op, versie) ON wederhoor.wederhoren TO nav_app;
      SELECT nav.bescherm_inhoud('wederhoor.wederhoren', 'aanbieder_id');
      SELECT nav.bescherm_zaakdeel('wederhoor.wederhoren');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA wederhoor CASCADE');
  }
}
