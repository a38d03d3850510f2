import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions to a partner, its answers, and the links by which it answers without an account. A visitor with a link reaches
 * the one question of that link and never the melding or the case.
 */
export class Partnervragen1790000400000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(VRAGEN);
    await q.query(LINKS);
    await q.query(ANTWOORDEN);
    await q.query(RONDOM);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY besloten ON termijn.termijnen USING (${EERDER} ${DOORZENDING}) WITH CHECK (${EERDER});
      ALTER TABLE partner.verstrekkingen DROP CONSTRAINT verstrekkingen_bron_check;
      ALTER TABLE partner.verstrekkingen ADD CONSTRAINT verstrekkingen_bron_check
        CHECK (bron IN ('doorzending', 'doorgifte', 'zelf'));
      DROP POLICY inhoud ON partner.vragen;
      DROP TABLE partner.antwoorden, partner.vraaglinks;
      DROP FUNCTION nav.object_van_partnerlink(), nav.vraag_van_partnerlink(), nav.partnerlink();
      DROP FUNCTION nav.partnervraag_zichtbaar CASCADE;
      DROP TABLE partner.vragen;
    `);
  }
}

const VRAGEN = `
  CREATE TABLE partner.vragen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    melding_id uuid,
    zaak_id uuid,
    kenmerk text NOT NULL,
    partner_id uuid NOT NULL,
    contact_naam text CHECK (contact_naam <> ''),
    contact_email text NOT NULL CHECK (contact_email <> ''),
    vraag text NOT NULL CHECK (vraag <> ''),
    doel text NOT NULL CHECK (doel <> ''),
    grondslag text NOT NULL CHECK (grondslag <> ''),
    categorieen text[] NOT NULL,
    weggelaten text,
    -- Whom the partner can ask: copied, since who comes with a link reaches no account.
    vrager text NOT NULL CHECK (vrager <> ''),
    status text NOT NULL CHECK (status IN
      ('open', 'deels_beantwoord', 'naar_collega', 'beantwoord', 'niet_gedeeld', 'ingetrokken')),
    gesteld_op timestamptz(3) NOT NULL,
    gesteld_door uuid,
    uiterlijk date NOT NULL,
    termijn_id uuid NOT NULL,
    -- Why it was withdrawn, or why a part is enough.
    reden text CHECK (reden <> ''),
    geeindigd_op timestamptz(3),
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, partner_id) REFERENCES partner.partners,
    CHECK (num_nonnulls(melding_id, zaak_id) = 1),
    CHECK (status <> 'ingetrokken' OR reden IS NOT NULL)
  );
  CREATE INDEX vragen_lijst ON partner.vragen (organisatie_id, gesteld_op DESC, id DESC);
  CREATE INDEX vragen_open ON partner.vragen (organisatie_id, gesteld_op DESC, id DESC)
    WHERE status IN ('open', 'deels_beantwoord', 'naar_collega');
  CREATE INDEX vragen_melding ON partner.vragen (organisatie_id, melding_id) WHERE melding_id IS NOT NULL;
  CREATE INDEX vragen_zaak ON partner.vragen (organisatie_id, zaak_id) WHERE zaak_id IS NOT NULL;
  CREATE INDEX vragen_partner ON partner.vragen (organisatie_id, partner_id);
  SELECT nav.bescherm('partner.vragen', 'SELECT, INSERT');
  GRANT UPDATE (contact_naam, contact_email, status, reden, geeindigd_op, versie) ON partner.vragen TO nav_app;
  CREATE POLICY besloten ON partner.vragen AS RESTRICTIVE TO nav_app USING (nav.bereik() <> 'inhoud' OR (
    (melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id))
    AND (zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id))));
  -- A function of its own, since the planner would otherwise read every question for a list of something else.
  CREATE FUNCTION nav.partnervraag_zichtbaar(gezocht uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM partner.vragen v WHERE v.organisatie_id = nav.organisatie() AND v.id = gezocht) $$;
`;

const LINKS = `
  CREATE TABLE partner.vraaglinks (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    vraag_id uuid NOT NULL,
    -- SHA-256 of 256 bits of chance: a copy of the database opens no question.
    link_hash bytea NOT NULL CHECK (octet_length(link_hash) = 32),
    aan_naam text,
    geldig_tot timestamptz(3) NOT NULL,
    ingetrokken_op timestamptz(3),
    code_hash bytea CHECK (octet_length(code_hash) = 32),
    code_tot timestamptz(3),
    code_pogingen integer NOT NULL DEFAULT 0,
    codes_gevraagd integer NOT NULL DEFAULT 0,
    bezoek_hash bytea CHECK (octet_length(bezoek_hash) = 32),
    bezoek_tot timestamptz(3),
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, link_hash),
    UNIQUE (organisatie_id, bezoek_hash),
    FOREIGN KEY (organisatie_id, vraag_id) REFERENCES partner.vragen
  );
  CREATE INDEX vraaglinks_vraag ON partner.vraaglinks (organisatie_id, vraag_id);
  SELECT nav.bescherm('partner.vraaglinks', 'SELECT, INSERT');
  GRANT UPDATE (ingetrokken_op, code_hash, code_tot, code_pogingen, codes_gevraagd, bezoek_hash, bezoek_tot)
    ON partner.vraaglinks TO nav_app;
  CREATE FUNCTION nav.partnerlink() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT decode(coalesce(current_setting('nav.partnerlink', true), ''), 'hex') $$;
  -- By its link, or by the visit that its code began; withdrawn, it is not there.
  CREATE POLICY inhoud ON partner.vraaglinks AS RESTRICTIVE TO nav_app USING (
    (nav.bereik() = 'inhoud' AND nav.partnervraag_zichtbaar(vraag_id))
    OR (nav.bereik() = 'loket' AND ingetrokken_op IS NULL
        AND (link_hash = nav.partnerlink() OR bezoek_hash = nav.partnerlink())));
  -- Asks who reads first: the planner runs it to estimate, and for the team the two policies would ask each other for ever.
  CREATE FUNCTION nav.vraag_van_partnerlink() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
    BEGIN
      IF nav.bereik() <> 'loket' THEN RETURN NULL; END IF;
      RETURN (SELECT vraag_id FROM partner.vraaglinks
               WHERE organisatie_id = nav.organisatie() AND ingetrokken_op IS NULL
                 AND (link_hash = nav.partnerlink() OR bezoek_hash = nav.partnerlink()));
    END $$;
  CREATE POLICY inhoud ON partner.vragen AS RESTRICTIVE TO nav_app USING (
    nav.bereik() = 'inhoud'
    OR (nav.bereik() = 'loket' AND status <> 'ingetrokken' AND id = nav.vraag_van_partnerlink()));
  -- Where the files of an answer go.
  CREATE FUNCTION nav.object_van_partnerlink() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT coalesce(zaak_id, melding_id) FROM partner.vragen
     WHERE organisatie_id = nav.organisatie() AND id = nav.vraag_van_partnerlink() $$;
`;

const ANTWOORDEN = `
  CREATE TABLE partner.antwoorden (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    vraag_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('volledig', 'deels', 'niet_delen', 'collega')),
    tekst text NOT NULL,
    documenten uuid[] NOT NULL,
    -- To whom the link went that was used.
    door_naam text,
    ontvangen_op timestamptz(3) NOT NULL,
    -- SHA-256 of form, text and files: the same form twice is one answer.
    sleutel bytea NOT NULL CHECK (octet_length(sleutel) = 32),
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, vraag_id, sleutel),
    FOREIGN KEY (organisatie_id, vraag_id) REFERENCES partner.vragen
  );
  SELECT nav.bescherm('partner.antwoorden', 'SELECT, INSERT');
  CREATE POLICY inhoud ON partner.antwoorden AS RESTRICTIVE TO nav_app USING (
    (nav.bereik() = 'inhoud' AND nav.partnervraag_zichtbaar(vraag_id))
    OR (nav.bereik() = 'loket' AND vraag_id = nav.vraag_van_partnerlink()));
`;

/** As it was for cases and meldingen, and for forwardings. */
const EERDER = `(zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id))
  AND (object <> 'melding' OR NOT nav.melding_besloten_voor_mij(object_id))`;
const DOORZENDING = `AND (object <> 'doorzending' OR nav.bereik() <> 'inhoud' OR nav.doorzending_zichtbaar(object_id))`;

// The term of a question comes before the question, so writing asks for the old rule.
const RONDOM = `
  ALTER POLICY besloten ON termijn.termijnen
    USING (${EERDER} ${DOORZENDING}
      AND (object <> 'partnervraag' OR nav.bereik() <> 'inhoud' OR nav.partnervraag_zichtbaar(object_id)))
    WITH CHECK (${EERDER});
  ALTER TABLE partner.verstrekkingen DROP CONSTRAINT verstrekkingen_bron_check;
  ALTER TABLE partner.verstrekkingen ADD CONSTRAINT verstrekkingen_bron_check
    CHECK (bron IN ('doorzending', 'doorgifte', 'vraag', 'zelf'));
`;
