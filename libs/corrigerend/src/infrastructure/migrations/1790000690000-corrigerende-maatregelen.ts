import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What colleges really imposed. One row is one decision of one gemeente. */
export class CorrigerendeMaatregelen1790000690000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA corrigerend; GRANT USAGE ON SCHEMA corrigerend TO nav_app');
    await q.query(MAATREGELEN);
    await q.query(TOEGANG);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA corrigerend CASCADE');
  }
}

const MAATREGELEN = `
  CREATE TABLE corrigerend.maatregelen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    nummer text NOT NULL,
    zaak_id uuid NOT NULL,
    zaak_nummer text NOT NULL,
    -- Never wlz: over that care a gemeente decides nothing (Hoogeveen).
    wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
    aanbieder_id uuid NOT NULL,
    aanbieder_naam text NOT NULL,
    gemeente_id uuid NOT NULL,
    behandelaar_id uuid,
    advies_id uuid,
    herkomst text NOT NULL CHECK (herkomst IN ('volgt', 'wijkt_af', 'zonder_advies')),
    soort text NOT NULL CHECK (soort IN ('clientenstop', 'voorziening_beeindigen', 'voorziening_aanpassen',
      'financiering_beeindigen', 'financiering_aanpassen', 'last_dwangsom', 'last_bestuursdwang', 'contractmaatregel',
      'geen')),
    status text NOT NULL CHECK (status IN ('besloten', 'loopt', 'uitgevoerd', 'geschorst', 'opgeheven', 'herroepen',
      'geen_maatregel')),
    grond jsonb,
    karakter text CHECK (karakter IN ('besluit', 'privaatrecht')),
    zonder_grond boolean NOT NULL,
    besluit jsonb NOT NULL,
    besloten_op date NOT NULL,
    van date,
    tot date,
    contractsoort text,
    clienten jsonb NOT NULL CHECK (NOT jsonb_path_exists(clienten, '$[*] ? (@.financiering == "wlz")')),
    bekendmaking jsonb,
    bekendgemaakt_op date,
    aan_aanbieder boolean NOT NULL DEFAULT false,
    uitvoering_uiterlijk date,
    uitgevoerd_op date,
    bedragen jsonb NOT NULL,
    rechtsmiddelen jsonb NOT NULL,
    schorsing jsonb,
    einde jsonb,
    overdracht jsonb,
    overgedragen_op date,
    effecten jsonb NOT NULL,
    historie jsonb NOT NULL,
    gewijzigd_op timestamptz(3) NOT NULL,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
    FOREIGN KEY (organisatie_id, gemeente_id) REFERENCES public.gemeenten,
    FOREIGN KEY (organisatie_id, advies_id) REFERENCES collegeadvies.adviezen,
    CHECK ((advies_id IS NULL) = (herkomst = 'zonder_advies')),
    CHECK ((soort = 'geen') = (status = 'geen_maatregel')),
    CHECK ((bekendmaking IS NULL) = (bekendgemaakt_op IS NULL) AND (overdracht IS NULL) = (overgedragen_op IS NULL)),
    -- It works after it was made known (Awb art. 3:40).
    CHECK (bekendgemaakt_op IS NOT NULL OR status NOT IN ('loopt', 'uitgevoerd', 'geschorst', 'herroepen')),
    CHECK (status <> 'geschorst' OR schorsing IS NOT NULL),
    CHECK ((status IN ('opgeheven', 'herroepen')) = (einde IS NOT NULL)),
    CHECK (tot >= van)
  );
  -- One decision, one measure.
  CREATE UNIQUE INDEX maatregelen_advies ON corrigerend.maatregelen (organisatie_id, advies_id);
  CREATE UNIQUE INDEX maatregelen_nummer ON corrigerend.maatregelen (organisatie_id, nummer);
  CREATE INDEX maatregelen_lijst ON corrigerend.maatregelen (organisatie_id, besloten_op DESC, id DESC);
  CREATE INDEX maatregelen_open ON corrigerend.maatregelen (organisatie_id, besloten_op DESC, id DESC)
    WHERE status IN ('besloten', 'geschorst', 'loopt', 'uitgevoerd');
  CREATE INDEX maatregelen_wacht ON corrigerend.maatregelen (organisatie_id, uitvoering_uiterlijk)
    WHERE uitvoering_uiterlijk IS NOT NULL;
  CREATE INDEX maatregelen_zaak ON corrigerend.maatregelen (organisatie_id, zaak_id, besloten_op DESC, id DESC);
  CREATE INDEX maatregelen_aanbieder ON corrigerend.maatregelen (organisatie_id, aanbieder_id, besloten_op DESC, id DESC);
  CREATE INDEX maatregelen_gemeente ON corrigerend.maatregelen (organisatie_id, gemeente_id, besloten_op DESC, id DESC);
  SELECT nav.bescherm('corrigerend.maatregelen', 'SELECT, INSERT');
  GRANT UPDATE (status, van, tot, contractsoort, clienten, bekendmaking, bekendgemaakt_op, aan_aanbieder,
                uitvoering_uiterlijk, uitgevoerd_op, bedragen, rechtsmiddelen, schorsing, einde, overdracht,
                overgedragen_op, effecten, historie, gewijzigd_op, versie)
    ON corrigerend.maatregelen TO nav_app;
  SELECT nav.bescherm_zaakdeel('corrigerend.maatregelen');
`;

// A college reads and reports its own measures, a provider reads what was made known to it, and neither begins one. After a
// hand-over the people of the supervisor change nothing of it (AC-11), for whoever reaches the table past the use cases.
const TOEGANG = `
  CREATE POLICY lezer ON corrigerend.maatregelen AS RESTRICTIVE TO nav_app USING (
    nav.bereik() = 'inhoud'
    OR (nav.bereik() = 'college' AND gemeente_id = nav.gemeente())
    OR (nav.bereik() = 'aanbieder' AND aanbieder_id = nav.aanbieder() AND aan_aanbieder));
  CREATE POLICY alleen_toezicht_begint ON corrigerend.maatregelen AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
  CREATE POLICY aanbieder_leest_alleen ON corrigerend.maatregelen AS RESTRICTIVE FOR UPDATE TO nav_app
    USING (nav.bereik() <> 'aanbieder');
  CREATE FUNCTION corrigerend.bewaak() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE mens boolean := nullif(current_setting('nav.gebruiker', true), '') IS NOT NULL;
  BEGIN
    IF nav.bereik() = 'college' AND (NEW.overdracht IS DISTINCT FROM OLD.overdracht OR NEW.effecten <> OLD.effecten) THEN
      RAISE EXCEPTION 'Een college draagt niet over en schrijft geen effect.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF nav.bereik() = 'inhoud' AND mens AND OLD.overgedragen_op IS NOT NULL THEN
      RAISE EXCEPTION 'Deze maatregel is overgedragen.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT starts_with(NEW.historie::text, rtrim(OLD.historie::text, ']')) THEN
      RAISE EXCEPTION 'Wat is gebeurd, blijft staan.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER bewaakt BEFORE UPDATE ON corrigerend.maatregelen
    FOR EACH ROW EXECUTE FUNCTION corrigerend.bewaak();
`;
