import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOORTEN = `'igj', 'zorgkantoor', 'veilig_thuis', 'rijkstoezicht', 'klachtencoordinator', 'andere_toezichthouder',
  'collega_gemeente', 'politie', 'toegang', 'contractbeheer', 'meldpunt', 'svb', 'bemiddelaar', 'anders'`;

// What belongs to a case that is closed to somebody stays so here.
const ZICHTBAAR = `(melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id))
  AND (zaak_id IS NULL OR nav.zaak_zichtbaar(zaak_id))`;

const PARTNERS = `
  CREATE SCHEMA partner;
  GRANT USAGE ON SCHEMA partner TO nav_app;

  CREATE TABLE partner.partners (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN (${SOORTEN})),
    naam text NOT NULL CHECK (naam <> ''),
    contactpersoon text CHECK (contactpersoon <> ''),
    email text CHECK (email <> ''),
    telefoon text CHECK (telefoon <> ''),
    deelhulp text CHECK (deelhulp <> ''),
    gestopt_op date,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id)
  );
  CREATE UNIQUE INDEX partners_naam ON partner.partners (organisatie_id, lower(naam));
  SELECT nav.bescherm('partner.partners');

  CREATE TABLE partner.afspraken (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    onderwerp text NOT NULL CHECK (onderwerp <> ''),
    gegevens text NOT NULL CHECK (gegevens <> ''),
    wanneer text NOT NULL CHECK (wanneer <> ''),
    grondslag text NOT NULL CHECK (grondslag <> ''),
    vanaf date NOT NULL,
    evaluatie_op date NOT NULL,
    termijn_id uuid NOT NULL,
    bevinding text CHECK (bevinding <> ''),
    beeindigd_op date,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, partner_id) REFERENCES partner.partners
  );
  CREATE INDEX afspraken_partner ON partner.afspraken (organisatie_id, partner_id);
  SELECT nav.bescherm('partner.afspraken');

  CREATE TABLE partner.overleggen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    partner_id uuid NOT NULL,
    op date NOT NULL,
    status text NOT NULL CHECK (status IN ('gepland', 'gehouden', 'vervallen')),
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, partner_id) REFERENCES partner.partners
  );
  CREATE INDEX overleggen_partner ON partner.overleggen (organisatie_id, partner_id, op DESC);
  SELECT nav.bescherm('partner.overleggen');
`;

const DOORZENDINGEN = `
  CREATE TABLE partner.doorzendingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid NOT NULL,
    zaak_id uuid,
    melding_nummer text NOT NULL,
    soort text NOT NULL CHECK (soort IN (${SOORTEN})),
    partner_id uuid,
    melder text NOT NULL CHECK (melder IN ('wij', 'aanbieder')),
    grondslag text NOT NULL CHECK (grondslag <> ''),
    motivering text NOT NULL CHECK (motivering <> ''),
    categorieen text[] NOT NULL,
    inhoud text NOT NULL,
    weggelaten text,
    wijze text,
    op date NOT NULL,
    door uuid,
    afzender text NOT NULL CHECK (afzender IN ('brief', 'zelf', 'niemand', 'verteld')),
    status text NOT NULL CHECK (status IN ('open', 'ontvangst_bevestigd', 'in_behandeling', 'uitkomst')),
    uitkomst text CHECK (uitkomst <> ''),
    uitkomst_op date,
    termijn_id uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, partner_id) REFERENCES partner.partners,
    CHECK ((status = 'uitkomst') = (uitkomst IS NOT NULL AND uitkomst_op IS NOT NULL))
  );
  CREATE INDEX doorzendingen_lijst ON partner.doorzendingen (organisatie_id, op DESC, id DESC);
  CREATE INDEX doorzendingen_open ON partner.doorzendingen (organisatie_id, op DESC, id DESC) WHERE status <> 'uitkomst';
  CREATE INDEX doorzendingen_melding ON partner.doorzendingen (organisatie_id, melding_id);
  CREATE INDEX doorzendingen_partner ON partner.doorzendingen (organisatie_id, partner_id);
  SELECT nav.bescherm('partner.doorzendingen', 'SELECT, INSERT');
  GRANT UPDATE (afzender, status, uitkomst, uitkomst_op, versie) ON partner.doorzendingen TO nav_app;
  SELECT nav.bescherm_inhoud('partner.doorzendingen');
  CREATE POLICY besloten ON partner.doorzendingen AS RESTRICTIVE TO nav_app USING (${ZICHTBAAR});

  -- What happened with it, in order; only added to.
  CREATE TABLE partner.doorzendstappen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    doorzending_id uuid NOT NULL,
    handeling text NOT NULL,
    op date NOT NULL,
    tekst text NOT NULL CHECK (tekst <> ''),
    overleg_id uuid,
    door uuid,
    vastgelegd_op timestamptz(3) NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, doorzending_id) REFERENCES partner.doorzendingen,
    FOREIGN KEY (organisatie_id, overleg_id) REFERENCES partner.overleggen
  );
  CREATE INDEX doorzendstappen_doorzending ON partner.doorzendstappen (organisatie_id, doorzending_id);
  CREATE INDEX doorzendstappen_overleg ON partner.doorzendstappen (organisatie_id, overleg_id);
  SELECT nav.bescherm('partner.doorzendstappen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('partner.doorzendstappen');
  CREATE POLICY besloten ON partner.doorzendstappen AS RESTRICTIVE TO nav_app USING (EXISTS (
    SELECT 1 FROM partner.doorzendingen d WHERE d.organisatie_id = doorzendstappen.organisatie_id AND d.id = doorzending_id));

  -- What was forwarded before there was a register of partners, without who it was sent to by name.
  ALTER TABLE melding.doorzendingen NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE melding.meldingen NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE partner.doorzendingen NO FORCE ROW LEVEL SECURITY;
  INSERT INTO partner.doorzendingen (organisatie_id, id, melding_id, melding_nummer, soort, melder, grondslag, motivering,
         categorieen, inhoud, op, door, afzender, status, versie)
  SELECT d.organisatie_id, d.id, d.melding_id, m.nummer, d.ontvanger, 'wij', d.grondslag, d.motivering,
         '{}', '', (d.op AT TIME ZONE 'Europe/Amsterdam')::date, d.door, 'zelf', 'open', 1
    FROM melding.doorzendingen d JOIN melding.meldingen m ON m.organisatie_id = d.organisatie_id AND m.id = d.melding_id;
  ALTER TABLE partner.doorzendingen FORCE ROW LEVEL SECURITY;
  ALTER TABLE melding.meldingen FORCE ROW LEVEL SECURITY;
  DROP TABLE melding.doorzendingen;
`;

const VERSTREKKINGEN = `
  -- That something was given or refused, to whom and why. What was given stands apart: the fg reads this, not that.
  CREATE TABLE partner.verstrekkingen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    melding_id uuid,
    zaak_id uuid,
    kenmerk text NOT NULL,
    partner_id uuid,
    ontvanger text NOT NULL CHECK (ontvanger <> ''),
    besluit text NOT NULL CHECK (besluit IN ('verstrekt', 'geweigerd')),
    grondslag text CHECK (grondslag <> ''),
    categorieen text[] NOT NULL,
    bron text NOT NULL CHECK (bron IN ('doorzending', 'doorgifte', 'zelf')),
    bron_id uuid,
    op date NOT NULL,
    door uuid,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, partner_id) REFERENCES partner.partners,
    CHECK (besluit = 'geweigerd' OR grondslag IS NOT NULL)
  );
  CREATE INDEX verstrekkingen_lijst ON partner.verstrekkingen (organisatie_id, op DESC, id DESC);
  CREATE INDEX verstrekkingen_melding ON partner.verstrekkingen (organisatie_id, melding_id);
  CREATE INDEX verstrekkingen_zaak ON partner.verstrekkingen (organisatie_id, zaak_id);
  SELECT nav.bescherm('partner.verstrekkingen', 'SELECT, INSERT');
  CREATE POLICY besloten ON partner.verstrekkingen AS RESTRICTIVE TO nav_app
    USING (nav.bereik() = 'geen' OR (nav.bereik() = 'inhoud' AND ${ZICHTBAAR}));

  CREATE TABLE partner.verstrekkinginhoud (
    organisatie_id uuid NOT NULL,
    verstrekking_id uuid NOT NULL,
    doel text NOT NULL CHECK (doel <> ''),
    inhoud text NOT NULL,
    weggelaten text,
    PRIMARY KEY (organisatie_id, verstrekking_id),
    FOREIGN KEY (organisatie_id, verstrekking_id) REFERENCES partner.verstrekkingen
  );
  SELECT nav.bescherm('partner.verstrekkinginhoud', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('partner.verstrekkinginhoud');
  CREATE POLICY besloten ON partner.verstrekkinginhoud AS RESTRICTIVE TO nav_app USING (EXISTS (
    SELECT 1 FROM partner.verstrekkingen v
     WHERE v.organisatie_id = verstrekkinginhoud.organisatie_id AND v.id = verstrekking_id));
`;

/** Partners, what was agreed with them, what went to them and what they did with it. */
export class Partners1790000321000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(PARTNERS);
    await q.query(DOORZENDINGEN);
    await q.query(VERSTREKKINGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE melding.doorzendingen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        melding_id uuid NOT NULL,
        ontvanger text NOT NULL,
        grondslag text NOT NULL CHECK (grondslag <> ''),
        motivering text NOT NULL CHECK (motivering <> ''),
        op timestamptz NOT NULL,
        door uuid,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen
      );
      CREATE INDEX doorzendingen_melding ON melding.doorzendingen (organisatie_id, melding_id);
      SELECT nav.bescherm('melding.doorzendingen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('melding.doorzendingen');
      DROP SCHEMA partner CASCADE;
    `);
  }
}
