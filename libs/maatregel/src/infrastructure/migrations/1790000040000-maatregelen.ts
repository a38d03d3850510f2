import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Advisory measures and what providers hand in for them. What was given is never changed: the grants allow updating the
 * follow-up only.
 */
export class Maatregelen1790000040000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA maatregel;
      GRANT USAGE ON SCHEMA maatregel TO nav_app;

      CREATE TABLE maatregel.maatregelen (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        zaak_nummer text NOT NULL,
        -- Never wlz: for that part the gemeente can only pass the signal on (AC-5).
        wet text NOT NULL CHECK (wet IN ('wmo', 'jeugdwet')),
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        soort text NOT NULL
          CHECK (soort IN ('verbetermaatregelen', 'plan_van_aanpak', 'voortgangsinformatie', 'advies')),
        omschrijving text NOT NULL CHECK (omschrijving <> ''),
        onderbouwing text NOT NULL CHECK (onderbouwing <> ''),
        doel text NOT NULL CHECK (doel <> ''),
        ernst_weging text NOT NULL CHECK (ernst_weging <> ''),
        steunt_op_vim boolean NOT NULL,
        vim_uitzondering text CHECK (vim_uitzondering IN ('calamiteit', 'geweld_in_de_zorgrelatie')),
        vim_toelichting text CHECK (vim_toelichting <> ''),
        herleiding jsonb NOT NULL,
        onderdelen jsonb NOT NULL,
        opgelegd_op date NOT NULL,
        opgelegd_door uuid,
        status text NOT NULL CHECK (
          status IN ('opgelegd', 'ontvangen', 'opgevolgd', 'niet_opgevolgd', 'ingetrokken', 'overgedragen')),
        motivering text CHECK (motivering <> ''),
        beoordeeld_op date,
        beoordeeld_door uuid,
        intrekkingsreden text CHECK (intrekkingsreden <> ''),
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        -- Wkkgz art. 9 lid 6: internal incident reports carry a measure only with the recorded exception.
        CHECK (steunt_op_vim = (vim_uitzondering IS NOT NULL) AND steunt_op_vim = (vim_toelichting IS NOT NULL)),
        CHECK (status NOT IN ('opgevolgd', 'niet_opgevolgd') OR (motivering IS NOT NULL AND beoordeeld_op IS NOT NULL)),
        CHECK ((status = 'ingetrokken') = (intrekkingsreden IS NOT NULL))
      );
      CREATE INDEX maatregelen_lijst ON maatregel.maatregelen (organisatie_id, opgelegd_op DESC, id DESC);
      CREATE INDEX maatregelen_zaak ON maatregel.maatregelen (organisatie_id, zaak_id, opgelegd_op DESC, id DESC);
      CREATE INDEX maatregelen_aanbieder
        ON maatregel.maatregelen (organisatie_id, aanbieder_id, opgelegd_op DESC, id DESC);
      SELECT nav.bescherm('maatregel.maatregelen', 'SELECT, INSERT');
      GRANT UPDATE (aanbieder_naam, onderdelen, status, motivering, beoordeeld_op, beoordeeld_door, intrekkingsreden,
                    versie) ON maatregel.maatregelen TO nav_app;
      SELECT nav.bescherm_inhoud('maatregel.maatregelen', 'aanbieder_id');
      -- A case that is closed to named people hides its maatregelen too.
      SELECT nav.bescherm_zaakdeel('maatregel.maatregelen');

      CREATE TABLE maatregel.leveringen (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        maatregel_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        onderdeel text NOT NULL CHECK (onderdeel IN ('plan', 'invoering', 'voortgang', 'reactie')),
        tekst text NOT NULL CHECK (tekst <> ''),
        document_id uuid,
        ontvangen_op date NOT NULL,
        via_portaal boolean NOT NULL,
        te_laat boolean,
        door uuid,
        vastgelegd_op timestamptz NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, maatregel_id, onderdeel),
        FOREIGN KEY (organisatie_id, maatregel_id) REFERENCES maatregel.maatregelen
      );
      SELECT nav.bescherm('maatregel.leveringen', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('maatregel.leveringen', 'aanbieder_id');
      SELECT nav.bescherm_zaakdeel('maatregel.leveringen');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA maatregel CASCADE');
  }
}
