import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Supervision cases, who may see them, their orders with reports and judgements, and everything recorded in them. */
export class Zaken1790000030000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA onderzoek; GRANT USAGE ON SCHEMA onderzoek TO nav_app');
    await q.query(ZAKEN);
    await q.query(OPDRACHTEN);
    await q.query(DOSSIER);
    await q.query(COLLEGE);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'DROP SCHEMA onderzoek CASCADE; DROP FUNCTION nav.bescherm_zaakdeel; DROP FUNCTION nav.zaak_zichtbaar',
    );
  }
}

const VERWIJST_NAAR_ZAAK = 'FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken';

// A closed case: only the named people, and the system, whose acts follow from a person's. A machine has its own id as
// nav.gebruiker, so it is somebody too.
const ZAKEN = `
  CREATE TABLE onderzoek.zaken (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    nummer text NOT NULL,
    onderwerp text NOT NULL,
    toezichtvorm text NOT NULL CHECK (toezichtvorm IN ('structureel', 'proactief', 'signaalgestuurd', 'calamiteiten')),
    domein text NOT NULL CHECK (domein IN ('kwaliteit', 'rechtmatigheid')),
    wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet', 'wlz')),
    bevoegdheid text NOT NULL CHECK (bevoegdheid IN ('eigen_toezicht', 'alleen_doorgeven')),
    bevoegdheidherleiding jsonb NOT NULL,
    aanbieder_id uuid,
    aanbieder_naam text,
    locatie_id uuid,
    gemeente_ids uuid[] NOT NULL,
    actie text,
    gevoelig boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('eerste_beoordeling', 'onderzoek_loopt', 'beoordeling', 'maatregelen',
                                           'rapportage', 'afgesloten')),
    behandelaar_id uuid,
    -- Milliseconds, as JavaScript has them: the paging cursor must meet the row exactly.
    geopend_op timestamptz(3) NOT NULL,
    afgesloten_op timestamptz(3),
    eerste_beoordeling jsonb,
    onderzoek_door text CHECK (onderzoek_door IN ('aanbieder', 'toezichthouder')),
    uitkomst text,
    uitkomst_motivering text,
    heeft_maatregelen boolean NOT NULL,
    open_monitoring boolean NOT NULL,
    besloten boolean NOT NULL,
    college_termijn_id uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    -- No outcome without its onderbouwing (BK-4.03), and nothing closed without an outcome.
    CHECK (uitkomst IS NULL OR uitkomst_motivering <> ''),
    CHECK ((status = 'afgesloten') = (afgesloten_op IS NOT NULL)),
    CHECK (status <> 'afgesloten' OR uitkomst IS NOT NULL),
    -- Nothing wrong and a maatregel do not go together (AC-1).
    CHECK (NOT heeft_maatregelen OR uitkomst IS NULL OR uitkomst NOT IN ('verklaard', 'geen_tekortkoming'))
  );
  CREATE INDEX zaken_lijst ON onderzoek.zaken (organisatie_id, geopend_op DESC, id DESC);
  CREATE INDEX zaken_open ON onderzoek.zaken (organisatie_id, geopend_op DESC, id DESC)
    WHERE status <> 'afgesloten' OR open_monitoring;
  CREATE INDEX zaken_aanbieder ON onderzoek.zaken (organisatie_id, aanbieder_id, geopend_op DESC, id DESC);

  CREATE TABLE onderzoek.zaak_toegang (
    organisatie_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, zaak_id, gebruiker_id),
    ${VERWIJST_NAAR_ZAAK}
  );
  SELECT nav.bescherm('onderzoek.zaak_toegang', 'SELECT, INSERT, DELETE');
  SELECT nav.bescherm_inhoud('onderzoek.zaak_toegang');

  SELECT nav.bescherm('onderzoek.zaken');
  SELECT nav.bescherm_inhoud('onderzoek.zaken');
  CREATE POLICY besloten ON onderzoek.zaken AS RESTRICTIVE TO nav_app USING (
    NOT besloten
    OR nullif(current_setting('nav.gebruiker', true), '') IS NULL
    OR EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
               WHERE t.organisatie_id = zaken.organisatie_id AND t.zaak_id = zaken.id
                 AND t.gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid));

  -- What belongs to a case is as closed as the case. Runs as the caller: the policies of zaken decide.
  CREATE FUNCTION nav.zaak_zichtbaar(zaak uuid) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT 1 FROM onderzoek.zaken z WHERE z.organisatie_id = nav.organisatie() AND z.id = zaak) $$;
  CREATE FUNCTION nav.bescherm_zaakdeel(tabel regclass) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('CREATE POLICY zaakdeel ON %s AS RESTRICTIVE TO nav_app
      USING (nav.bereik() <> ''inhoud'' OR nav.zaak_zichtbaar(zaak_id))', tabel);
  END $$;

  CREATE TABLE onderzoek.zaak_meldingen (
    organisatie_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    melding_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, zaak_id, melding_id),
    UNIQUE (organisatie_id, melding_id),
    ${VERWIJST_NAAR_ZAAK}
  );
  SELECT nav.bescherm('onderzoek.zaak_meldingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.zaak_meldingen');
  SELECT nav.bescherm_zaakdeel('onderzoek.zaak_meldingen');

  CREATE TABLE onderzoek.zaak_koppelingen (
    organisatie_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    vervolg_id uuid NOT NULL,
    aanleiding text NOT NULL CHECK (aanleiding <> ''),
    PRIMARY KEY (organisatie_id, zaak_id, vervolg_id),
    ${VERWIJST_NAAR_ZAAK},
    FOREIGN KEY (organisatie_id, vervolg_id) REFERENCES onderzoek.zaken
  );
  CREATE INDEX zaak_koppelingen_vervolg ON onderzoek.zaak_koppelingen (organisatie_id, vervolg_id);
  SELECT nav.bescherm('onderzoek.zaak_koppelingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.zaak_koppelingen');
  SELECT nav.bescherm_zaakdeel('onderzoek.zaak_koppelingen');

  CREATE TABLE onderzoek.tijdlijn (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    op timestamptz(3) NOT NULL,
    soort text NOT NULL,
    gebruiker_id uuid,
    tekst text NOT NULL CHECK (tekst <> ''),
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK}
  );
  CREATE INDEX tijdlijn_zaak ON onderzoek.tijdlijn (organisatie_id, zaak_id, op DESC, id DESC);
  SELECT nav.bescherm('onderzoek.tijdlijn', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.tijdlijn');
  SELECT nav.bescherm_zaakdeel('onderzoek.tijdlijn');
`;

// A provider reaches its own orders and reports, and never the judgement on them.
const OPDRACHTEN = `
  CREATE TABLE onderzoek.opdrachten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    onderzoeksvraag text NOT NULL CHECK (onderzoeksvraag <> ''),
    protocol text,
    gegeven_op date NOT NULL,
    termijn_id uuid NOT NULL,
    uiterlijk date NOT NULL,
    termijnherleiding jsonb NOT NULL,
    status text NOT NULL CHECK (status IN ('gegeven', 'rapport_ontvangen', 'aanvulling_gevraagd', 'afgerond',
                                           'ingetrokken')),
    vragen text[] NOT NULL,
    intrekkingsreden text,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK},
    CHECK (status <> 'ingetrokken' OR intrekkingsreden <> '')
  );
  CREATE INDEX opdrachten_lijst ON onderzoek.opdrachten (organisatie_id, uiterlijk, id);
  CREATE INDEX opdrachten_aanbieder ON onderzoek.opdrachten (organisatie_id, aanbieder_id, uiterlijk, id);
  CREATE INDEX opdrachten_zaak ON onderzoek.opdrachten (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.opdrachten');
  SELECT nav.bescherm_inhoud('onderzoek.opdrachten', 'aanbieder_id');
  SELECT nav.bescherm_zaakdeel('onderzoek.opdrachten');

  CREATE TABLE onderzoek.aanbiederrapporten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    opdracht_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    ontvangen_op date NOT NULL,
    via_portaal boolean NOT NULL,
    -- The three parts of AC-4.
    wat_gebeurde text NOT NULL CHECK (wat_gebeurde <> ''),
    wat_voorafging text NOT NULL CHECK (wat_voorafging <> ''),
    maatregelen text NOT NULL CHECK (maatregelen <> ''),
    document_id uuid,
    termijnoordeel jsonb NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, opdracht_id) REFERENCES onderzoek.opdrachten
  );
  CREATE INDEX aanbiederrapporten_opdracht ON onderzoek.aanbiederrapporten (organisatie_id, opdracht_id, id DESC);
  SELECT nav.bescherm('onderzoek.aanbiederrapporten', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.aanbiederrapporten', 'aanbieder_id');
  SELECT nav.bescherm_zaakdeel('onderzoek.aanbiederrapporten');

  CREATE TABLE onderzoek.beoordelingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    opdracht_id uuid NOT NULL,
    rapport_id uuid NOT NULL,
    onderdeel text NOT NULL CHECK (onderdeel IN ('onderzoek', 'maatregelen')),
    oordeel text NOT NULL CHECK (oordeel IN ('voldoende', 'onvoldoende')),
    motivering text NOT NULL CHECK (motivering <> ''),
    vragen text[] NOT NULL,
    vervolg text NOT NULL CHECK (vervolg IN ('afronden', 'aanvulling', 'eigen_onderzoek')),
    op timestamptz(3) NOT NULL,
    door uuid,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, rapport_id, onderdeel),
    FOREIGN KEY (organisatie_id, rapport_id) REFERENCES onderzoek.aanbiederrapporten
  );
  CREATE INDEX beoordelingen_opdracht ON onderzoek.beoordelingen (organisatie_id, opdracht_id, op, id);
  SELECT nav.bescherm('onderzoek.beoordelingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.beoordelingen');
  SELECT nav.bescherm_zaakdeel('onderzoek.beoordelingen');
`;

const DOSSIER = `
  CREATE TABLE onderzoek.gesprekken (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('gesprek', 'hoorgesprek', 'vraag_aan_derden')),
    op date NOT NULL,
    gesprekspartners text NOT NULL CHECK (gesprekspartners <> ''),
    toezichthouder_ids uuid[] NOT NULL,
    verslag text NOT NULL CHECK (verslag <> ''),
    afspraken text,
    akkoord boolean,
    geen_akkoord_reden text,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK},
    CHECK (soort <> 'hoorgesprek' OR akkoord IS NOT NULL),
    CHECK (akkoord IS DISTINCT FROM false OR geen_akkoord_reden <> '')
  );
  CREATE INDEX gesprekken_zaak ON onderzoek.gesprekken (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.gesprekken', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.gesprekken');
  SELECT nav.bescherm_zaakdeel('onderzoek.gesprekken');

  CREATE TABLE onderzoek.waarnemingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    op date NOT NULL,
    omschrijving text NOT NULL CHECK (omschrijving <> ''),
    onderbouwing text NOT NULL CHECK (onderbouwing <> ''),
    wetten text[] NOT NULL CHECK (cardinality(wetten) > 0),
    hoort_bij_aanleiding boolean NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK}
  );
  CREATE INDEX waarnemingen_zaak ON onderzoek.waarnemingen (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.waarnemingen', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.waarnemingen');
  SELECT nav.bescherm_zaakdeel('onderzoek.waarnemingen');

  CREATE TABLE onderzoek.doorgiften (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    waarneming_id uuid,
    ontvanger text NOT NULL,
    grondslag text NOT NULL CHECK (grondslag <> ''),
    motivering text NOT NULL CHECK (motivering <> ''),
    op date NOT NULL,
    status text NOT NULL CHECK (status IN ('afhankelijk_van_partner', 'afgerond')),
    uitkomst text,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK},
    FOREIGN KEY (organisatie_id, waarneming_id) REFERENCES onderzoek.waarnemingen,
    CHECK (status <> 'afgerond' OR uitkomst <> '')
  );
  CREATE INDEX doorgiften_zaak ON onderzoek.doorgiften (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.doorgiften');
  SELECT nav.bescherm_inhoud('onderzoek.doorgiften');
  SELECT nav.bescherm_zaakdeel('onderzoek.doorgiften');

  CREATE TABLE onderzoek.verbeterplannen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    aanbieder_id uuid NOT NULL,
    afspraak text NOT NULL CHECK (afspraak <> ''),
    afgesproken_op date NOT NULL,
    uiterlijk date NOT NULL,
    status text NOT NULL CHECK (status IN ('afgesproken', 'ontvangen', 'goedgekeurd', 'afgekeurd')),
    ontvangen_op date,
    document_id uuid,
    oordeel text CHECK (oordeel IN ('voldoende', 'onvoldoende')),
    motivering text,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK},
    CHECK (oordeel IS NULL OR motivering <> '')
  );
  CREATE INDEX verbeterplannen_zaak ON onderzoek.verbeterplannen (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.verbeterplannen');
  SELECT nav.bescherm_inhoud('onderzoek.verbeterplannen');
  SELECT nav.bescherm_zaakdeel('onderzoek.verbeterplannen');

  CREATE TABLE onderzoek.monitoringen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    onderwerp text NOT NULL CHECK (onderwerp <> ''),
    eigenaar text NOT NULL CHECK (eigenaar IN ('toezichthouder', 'aanbieder', 'partner')),
    eigenaar_naam text,
    controle_op date NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'afgerond')),
    bevinding text,
    afgerond_op date,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK},
    CHECK (status <> 'afgerond' OR (bevinding <> '' AND afgerond_op IS NOT NULL))
  );
  CREATE INDEX monitoringen_zaak ON onderzoek.monitoringen (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.monitoringen');
  SELECT nav.bescherm_inhoud('onderzoek.monitoringen');
  SELECT nav.bescherm_zaakdeel('onderzoek.monitoringen');
`;

// What a college can read once it was shared: a row without personal data, and no way from it into the case.
const COLLEGE = `
  CREATE TABLE onderzoek.collegeberichten (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    gemeente_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    aanbieder text NOT NULL,
    meldingsoort text NOT NULL,
    ontvangen_op date NOT NULL,
    stap text NOT NULL,
    grond text NOT NULL CHECK (grond <> ''),
    verzonden_op timestamptz(3) NOT NULL,
    door uuid,
    PRIMARY KEY (organisatie_id, id),
    ${VERWIJST_NAAR_ZAAK},
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten
  );
  CREATE INDEX collegeberichten_zaak ON onderzoek.collegeberichten (organisatie_id, zaak_id);
  SELECT nav.bescherm('onderzoek.collegeberichten', 'SELECT, INSERT');
  SELECT nav.bescherm_inhoud('onderzoek.collegeberichten', NULL, 'id');
  SELECT nav.bescherm_zaakdeel('onderzoek.collegeberichten');
`;
