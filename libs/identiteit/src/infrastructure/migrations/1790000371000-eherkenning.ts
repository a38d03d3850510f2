import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logging in for a provider through eHerkenning, and asking its accountbeheerder for an account. */
export class Eherkenning1790000371000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(KOPPELING);
    await q.query(VERZOEKEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE identiteit.accountverzoeken');
    await q.query('ALTER TABLE identiteit.gebruikers DROP COLUMN via_eherkenning');
  }
}

// No role can come from eHerkenning but that of a provider: also when a use case forgets to ask.
const KOPPELING = `
  ALTER TABLE identiteit.gebruikers
    ADD COLUMN via_eherkenning boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT gebruikers_via_eherkenning
      CHECK (NOT via_eherkenning OR (rollen = ARRAY['aanbieder'] AND issuer IS NOT NULL));
  GRANT SELECT (via_eherkenning) ON identiteit.gebruikers TO nav_systeem;
`;

// Name and address of who asks are unchecked words of a stranger: closed like those of a melder, and gone once they
// stand in an account.
const VERZOEKEN = `
  CREATE TABLE identiteit.accountverzoeken (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    issuer text NOT NULL,
    sub text NOT NULL,
    gegevens bytea,
    status text NOT NULL CHECK (status IN ('open', 'toegekend', 'geweigerd')),
    gevraagd_op timestamptz NOT NULL,
    beslist_op timestamptz,
    beslist_door uuid,
    reden text,
    gebruiker_id uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    -- One request per person and provider: who asks again, finds it.
    UNIQUE (organisatie_id, aanbieder_id, issuer, sub),
    FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers,
    CHECK ((status = 'open') = (beslist_op IS NULL)),
    CHECK ((status = 'toegekend') = (gebruiker_id IS NOT NULL)),
    CHECK ((status = 'toegekend') = (gegevens IS NULL)),
    CHECK ((status = 'geweigerd') = (reden IS NOT NULL))
  );
  CREATE INDEX accountverzoeken_open ON identiteit.accountverzoeken (organisatie_id, aanbieder_id, gevraagd_op, id)
    WHERE status <> 'toegekend';
  SELECT nav.bescherm('identiteit.accountverzoeken');
  CREATE POLICY aanbieder ON identiteit.accountverzoeken AS RESTRICTIVE TO nav_app
    USING (nav.bereik() <> 'aanbieder' OR aanbieder_id = nav.aanbieder());
`;
