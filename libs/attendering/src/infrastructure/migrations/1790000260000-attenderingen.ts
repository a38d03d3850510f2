import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was told what, and which kinds a person switched off. Ids and words of value lists only: what it is about is read
 * where it stands, by the rights of the reader at that moment.
 */
export class Attenderingen1790000260000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA attendering;
      GRANT USAGE ON SCHEMA attendering TO nav_app;

      CREATE TABLE attendering.attenderingen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        ontvanger_id uuid NOT NULL,
        soort text NOT NULL CHECK (soort ~ '^[a-z_]{1,40}$'),
        object text NOT NULL CHECK (object ~ '^[a-z][a-z-]{0,39}$'),
        object_id uuid NOT NULL,
        gebeurtenis_id uuid NOT NULL,
        -- Milliseconds, as JavaScript has them: the paging cursor must meet the row exactly.
        op timestamptz(3) NOT NULL,
        gelezen_op timestamptz(3),
        PRIMARY KEY (organisatie_id, id),
        -- An event is told once to a person.
        UNIQUE (organisatie_id, ontvanger_id, gebeurtenis_id),
        FOREIGN KEY (organisatie_id, ontvanger_id) REFERENCES identiteit.gebruikers
      );
      CREATE INDEX attenderingen_lijst ON attendering.attenderingen (organisatie_id, ontvanger_id, op DESC, id DESC);
      CREATE INDEX attenderingen_ongelezen ON attendering.attenderingen (organisatie_id, ontvanger_id, op DESC, id DESC)
        WHERE gelezen_op IS NULL;
      CREATE INDEX attenderingen_oud ON attendering.attenderingen (organisatie_id, gelezen_op)
        WHERE gelezen_op IS NOT NULL;
      SELECT nav.bescherm('attendering.attenderingen', 'SELECT, INSERT, DELETE');
      GRANT UPDATE (gelezen_op) ON attendering.attenderingen TO nav_app;

      CREATE TABLE attendering.uitgezet (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        gebruiker_id uuid NOT NULL,
        soort text NOT NULL CHECK (soort ~ '^[a-z_]{1,40}$'),
        PRIMARY KEY (organisatie_id, gebruiker_id, soort),
        FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers
      );
      SELECT nav.bescherm('attendering.uitgezet', 'SELECT, INSERT, DELETE');

      -- A person has his own; the system, which is nobody, makes and removes them.
      CREATE FUNCTION nav.is_van_mij(gebruiker uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT CASE WHEN nullif(current_setting('nav.gebruiker', true), '') IS NULL THEN nav.bereik() = 'inhoud'
               ELSE gebruiker = nullif(current_setting('nav.gebruiker', true), '')::uuid END
      $$;
      CREATE POLICY eigen ON attendering.attenderingen AS RESTRICTIVE TO nav_app
        USING (nav.is_van_mij(ontvanger_id));
      CREATE POLICY alleen_systeem_vertelt ON attendering.attenderingen AS RESTRICTIVE FOR INSERT TO nav_app
        WITH CHECK (nullif(current_setting('nav.gebruiker', true), '') IS NULL);
      CREATE POLICY alleen_systeem_ruimt_op ON attendering.attenderingen AS RESTRICTIVE FOR DELETE TO nav_app
        USING (nullif(current_setting('nav.gebruiker', true), '') IS NULL);
      CREATE POLICY eigen ON attendering.uitgezet AS RESTRICTIVE TO nav_app USING (nav.is_van_mij(gebruiker_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA attendering CASCADE; DROP FUNCTION nav.is_van_mij;');
  }
}
