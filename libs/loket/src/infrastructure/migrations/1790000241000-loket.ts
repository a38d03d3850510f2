import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of the public meldpunt, and what the public may know of each organisation. */
export class Loket1790000241000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA loket; GRANT USAGE ON SCHEMA loket TO nav_app, nav_systeem');
    await q.query(CONCEPTEN);
    await q.query(INSTELLINGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP VIEW register.loketten; DROP SCHEMA loket CASCADE');
  }
}

const CONCEPTEN = `
  CREATE TABLE loket.concepten (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    -- SHA-256 of the secret in the address: a copy of the database opens no draft.
    geheim_hash bytea NOT NULL CHECK (octet_length(geheim_hash) = 32),
    gemeente_id uuid NOT NULL,
    -- The answers, encrypted; gone as soon as they are a melding.
    inhoud bytea,
    meldingsnummer text,
    melder_bekend boolean,
    gemaakt_op timestamptz NOT NULL,
    verloopt_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, geheim_hash),
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    CHECK ((meldingsnummer IS NULL) = (melder_bekend IS NULL)),
    CHECK (meldingsnummer IS NULL OR inhoud IS NULL)
  );
  -- Not led by the organisation: the cleaning goes over all of them.
  CREATE INDEX concepten_verlopen ON loket.concepten (verloopt_op);
  SELECT nav.bescherm('loket.concepten');
  -- The reach 'inhoud' is here for the rotation of keys only; no route shows a draft to anybody but its visitor.
  CREATE POLICY inhoud ON loket.concepten AS RESTRICTIVE TO nav_app USING (nav.bereik() IN ('loket', 'inhoud'));
  -- The system may take away what has expired, and see no more of it than that.
  CREATE POLICY systeem_lezen ON loket.concepten FOR SELECT TO nav_systeem USING (verloopt_op < now());
  CREATE POLICY systeem_wissen ON loket.concepten FOR DELETE TO nav_systeem USING (verloopt_op < now());
  GRANT SELECT (organisatie_id, id, verloopt_op), DELETE ON loket.concepten TO nav_systeem;
`;

// A view of the owner, so that the public role reaches the schema register and nothing else (architecture.md §3.3).
const INSTELLINGEN = `
  CREATE TABLE loket.instellingen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    open boolean NOT NULL,
    email text NOT NULL,
    telefoon text NOT NULL,
    postadres text CHECK (postadres <> ''),
    fg_email text CHECK (fg_email <> ''),
    gewijzigd_op timestamptz NOT NULL,
    gewijzigd_door uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id),
    -- Whoever reports must be able to call or write, too.
    CHECK (NOT open OR (email <> '' AND telefoon <> ''))
  );
  SELECT nav.bescherm('loket.instellingen');
  CREATE POLICY beheer ON loket.instellingen FOR SELECT TO nav_eigenaar USING (true);
  CREATE VIEW register.loketten AS
    SELECT o.id AS organisatie_id, o.code, o.naam, i.email, i.telefoon, i.postadres, i.fg_email,
           (SELECT json_agg(json_build_object('id', g.id, 'naam', g.naam) ORDER BY g.naam)
              FROM public.gemeenten g WHERE g.organisatie_id = o.id) AS gemeenten
      FROM public.organisaties o JOIN loket.instellingen i ON i.organisatie_id = o.id
     WHERE o.actief AND i.open AND EXISTS (SELECT 1 FROM public.gemeenten g WHERE g.organisatie_id = o.id);
  GRANT SELECT ON register.loketten TO nav_register;
`;
