import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret address at which a calendar program reads the terms of one person: at most one per account. */
export class AgendaAdressen1790000120000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE identiteit.agenda_adressen (
        organisatie_id uuid NOT NULL,
        gebruiker_id uuid NOT NULL,
        -- SHA-256 of the secret: a copy of the database opens no calendar.
        geheim_hash bytea NOT NULL CHECK (octet_length(geheim_hash) = 32),
        aangemaakt_op timestamptz NOT NULL,
        PRIMARY KEY (organisatie_id, gebruiker_id),
        FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers
      );
      -- Not led by the organisation: the secret is looked up before the organisation is known.
      CREATE UNIQUE INDEX agenda_adressen_geheim ON identiteit.agenda_adressen (geheim_hash);
      SELECT nav.bescherm('identiteit.agenda_adressen', 'SELECT, INSERT, UPDATE, DELETE');
      CREATE POLICY systeem ON identiteit.agenda_adressen FOR SELECT TO nav_systeem USING (true);
      GRANT SELECT (organisatie_id, gebruiker_id, geheim_hash) ON identiteit.agenda_adressen TO nav_systeem;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE identiteit.agenda_adressen');
  }
}
