import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Light or dark as a person wants it, and the colour and logo of an organisation. */
export class Huisstijl1790000290000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE identiteit.voorkeuren
        ADD COLUMN thema text NOT NULL DEFAULT 'systeem' CHECK (thema IN ('systeem', 'licht', 'donker'))`);
    await q.query(HUISSTIJLEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP VIEW register.huisstijlen; DROP TABLE identiteit.huisstijlen');
    await q.query('ALTER TABLE identiteit.voorkeuren DROP COLUMN thema');
  }
}

// A view of the owner, as for the other public pages. The check keeps anything but a colour out of every stylesheet.
const HUISSTIJLEN = `
  CREATE TABLE identiteit.huisstijlen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    hoofdkleur text CHECK (hoofdkleur ~ '^#[0-9a-f]{6}$'),
    logo bytea CHECK (octet_length(logo) BETWEEN 1 AND 102400),
    logo_soort text CHECK (logo_soort IN ('image/png', 'image/svg+xml')),
    logo_breedte double precision CHECK (logo_breedte > 0),
    logo_hoogte double precision CHECK (logo_hoogte > 0),
    gewijzigd_op timestamptz NOT NULL,
    gewijzigd_door uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id),
    CHECK (num_nulls(logo, logo_soort, logo_breedte, logo_hoogte) IN (0, 4))
  );
  SELECT nav.bescherm('identiteit.huisstijlen', 'SELECT, INSERT, UPDATE');
  CREATE POLICY beheer ON identiteit.huisstijlen FOR SELECT TO nav_eigenaar USING (true);
  CREATE VIEW register.huisstijlen AS
    SELECT o.id AS organisatie_id, o.code, h.hoofdkleur, h.logo, h.logo_soort, h.logo_breedte, h.logo_hoogte,
           coalesce(h.versie, 0) AS versie
      FROM public.organisaties o LEFT JOIN identiteit.huisstijlen h ON h.organisatie_id = o.id
     WHERE o.actief;
  GRANT SELECT ON register.huisstijlen TO nav_register;
`;
