import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What else is known of a provider: names and ending, opening of places, networks, and the running client stop. */
export class Aanbiederbeeld1790000210000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(PROFIEL);
    await q.query(VERBANDEN);
    await q.query(CLIENTENSTOPS);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE aanbieder.clientenstops, aanbieder.netwerkleden, aanbieder.netwerken, aanbieder.relaties;
      ALTER TABLE aanbieder.locaties DROP COLUMN van, DROP COLUMN tot;
      ALTER TABLE aanbieder.aanbieders DROP COLUMN handelsnamen, DROP COLUMN vroegere_namen, DROP COLUMN agb,
        DROP COLUMN website, DROP COLUMN gestopt_op, DROP COLUMN gestopt_reden;
    `);
  }
}

const PROFIEL = `
  ALTER TABLE aanbieder.aanbieders
    ADD COLUMN handelsnamen text[] NOT NULL DEFAULT '{}',
    ADD COLUMN vroegere_namen text[] NOT NULL DEFAULT '{}',
    ADD COLUMN agb text CHECK (agb ~ '^[0-9]{8}$'),
    ADD COLUMN website text CHECK (website ~ '^https?://'),
    ADD COLUMN gestopt_op date,
    ADD COLUMN gestopt_reden text,
    -- No ending without its reason (BK-4.03).
    ADD CONSTRAINT aanbieders_gestopt CHECK ((gestopt_op IS NULL) = (gestopt_reden IS NULL) AND gestopt_reden <> '');
  ALTER TABLE aanbieder.locaties
    ADD COLUMN van date,
    ADD COLUMN tot date,
    ADD CONSTRAINT locaties_periode CHECK (tot >= van);
`;

// Relations go both ways in reading, so each has an index from either side. A pair has one relation of a kind at a time,
// whichever of the two comes first.
const VERBANDEN = `
  CREATE TABLE aanbieder.relaties (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('concern', 'onderaanneming', 'samenwerking')),
    van_id uuid NOT NULL,
    naar_id uuid NOT NULL,
    begin date NOT NULL,
    einde date,
    bron text NOT NULL CHECK (bron <> ''),
    reden text NOT NULL CHECK (reden <> ''),
    eindreden text,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, van_id) REFERENCES aanbieder.aanbieders,
    FOREIGN KEY (organisatie_id, naar_id) REFERENCES aanbieder.aanbieders,
    CHECK (van_id <> naar_id),
    CHECK (einde >= begin),
    CHECK ((einde IS NULL) = (eindreden IS NULL) AND eindreden <> ''),
    CONSTRAINT relaties_dubbel EXCLUDE USING gist (
      organisatie_id WITH =, soort WITH =, least(van_id, naar_id) WITH =, greatest(van_id, naar_id) WITH =,
      daterange(begin, einde, '[]') WITH &&
    )
  );
  CREATE INDEX relaties_van ON aanbieder.relaties (organisatie_id, van_id);
  CREATE INDEX relaties_naar ON aanbieder.relaties (organisatie_id, naar_id);
  SELECT nav.bescherm('aanbieder.relaties');

  CREATE TABLE aanbieder.netwerken (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    naam text NOT NULL CHECK (naam <> ''),
    soort text NOT NULL CHECK (soort IN ('zorgnetwerk', 'samenwerkingsverband')),
    doel text NOT NULL CHECK (doel <> ''),
    bron text NOT NULL CHECK (bron <> ''),
    begin date NOT NULL,
    einde date,
    eindreden text,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    CHECK (einde >= begin),
    CHECK ((einde IS NULL) = (eindreden IS NULL) AND eindreden <> '')
  );
  CREATE UNIQUE INDEX netwerken_naam ON aanbieder.netwerken (organisatie_id, lower(naam)) WHERE einde IS NULL;
  SELECT nav.bescherm('aanbieder.netwerken');

  CREATE TABLE aanbieder.netwerkleden (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    netwerk_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    rol text NOT NULL CHECK (rol IN ('regievoerder', 'lid')),
    begin date NOT NULL,
    einde date,
    reden text NOT NULL CHECK (reden <> ''),
    eindreden text,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, netwerk_id) REFERENCES aanbieder.netwerken,
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    CHECK (einde >= begin),
    CHECK ((einde IS NULL) = (eindreden IS NULL) AND eindreden <> ''),
    CONSTRAINT netwerkleden_dubbel EXCLUDE USING gist (
      organisatie_id WITH =, netwerk_id WITH =, aanbieder_id WITH =, daterange(begin, einde, '[]') WITH &&
    )
  );
  CREATE INDEX netwerkleden_aanbieder ON aanbieder.netwerkleden (organisatie_id, aanbieder_id);
  SELECT nav.bescherm('aanbieder.netwerkleden');

  -- A provider reads itself only; who else is in a network is not its own profile.
  CREATE POLICY eigen ON aanbieder.relaties AS RESTRICTIVE TO nav_app
    USING (nav.bereik() <> 'aanbieder' OR van_id = nav.aanbieder() OR naar_id = nav.aanbieder());
  CREATE POLICY eigen ON aanbieder.netwerken AS RESTRICTIVE TO nav_app USING (nav.bereik() <> 'aanbieder');
  CREATE POLICY eigen ON aanbieder.netwerkleden AS RESTRICTIVE TO nav_app
    USING (nav.bereik() <> 'aanbieder' OR aanbieder_id = nav.aanbieder());
`;

const CLIENTENSTOPS = `
  CREATE TABLE aanbieder.clientenstops (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    basis text NOT NULL CHECK (basis IN ('besluit_college', 'afspraak')),
    gemeente_id uuid,
    besloten_op date NOT NULL,
    kenmerk text,
    grondslag text,
    reden text NOT NULL CHECK (reden <> ''),
    ingang date NOT NULL,
    tot date,
    gemeente_ids uuid[] NOT NULL,
    locatie_ids uuid[] NOT NULL,
    zorgsoorten text[] NOT NULL,
    opgeheven_op date,
    opheffingsreden text,
    vastgelegd_op timestamptz(3) NOT NULL,
    vastgelegd_door uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, aanbieder_id) REFERENCES aanbieder.aanbieders,
    CONSTRAINT clientenstops_gemeente FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    CHECK (tot >= ingang),
    -- A decision is of one college, an agreement of none.
    CHECK ((basis = 'besluit_college') = (gemeente_id IS NOT NULL)),
    CHECK ((opgeheven_op IS NULL) = (opheffingsreden IS NULL) AND opheffingsreden <> '')
  );
  CREATE INDEX clientenstops_aanbieder ON aanbieder.clientenstops (organisatie_id, aanbieder_id, ingang DESC);
  SELECT nav.bescherm('aanbieder.clientenstops');
  -- An agreement is made in supervision: outside the team only the provider itself knows of it (BK-5.03). A decision is
  -- known to those who carry it out (contractbeheer), and to the college that took it.
  CREATE POLICY inhoud ON aanbieder.clientenstops AS RESTRICTIVE TO nav_app USING (
    nav.bereik() = 'inhoud'
    OR (nav.bereik() = 'aanbieder' AND aanbieder_id = nav.aanbieder())
    OR (nav.bereik() = 'college' AND basis = 'besluit_college' AND gemeente_id = nav.gemeente())
    OR (nav.bereik() = 'geen' AND basis = 'besluit_college'));
  -- Contract staff never writes in supervision (rulings, Everywhere).
  CREATE POLICY alleen_toezicht_schrijft ON aanbieder.clientenstops AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
  CREATE POLICY alleen_toezicht_wijzigt ON aanbieder.clientenstops AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() = 'inhoud');
`;
