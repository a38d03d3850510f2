import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Binding agreements with a provider for the safety of clients (AC-3), in a case or at a melding before there is one. What
 * was agreed never changes: the grants allow updating what happened since.
 */
export class Veiligheidsafspraken1790000703000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA veiligheidsafspraak;
      GRANT USAGE ON SCHEMA veiligheidsafspraak TO nav_app;

      CREATE TABLE veiligheidsafspraak.afspraken (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        zaak_id uuid,
        zaak_nummer text,
        melding_id uuid,
        melding_nummer text,
        actiepunt_id uuid,
        vervolg_op uuid,
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        tekst text NOT NULL CHECK (tekst <> ''),
        afgesproken_op date NOT NULL,
        eigenaar_functie text CHECK (eigenaar_functie <> ''),
        eigenaar_id uuid,
        uiterlijk date NOT NULL CHECK (uiterlijk >= afgesproken_op),
        controle_wijze text NOT NULL
          CHECK (controle_wijze IN ('bezoek', 'telefonisch', 'documenten', 'gesprek', 'melding_aanbieder')),
        controle_door uuid NOT NULL,
        controle_op date NOT NULL CHECK (controle_op >= uiterlijk),
        status text NOT NULL
          CHECK (status IN ('loopt', 'gemeld', 'geschonden', 'nagekomen', 'afgehandeld', 'beeindigd')),
        berichten jsonb NOT NULL,
        controles jsonb NOT NULL,
        afhandeling jsonb,
        monitoring jsonb,
        eindreden text CHECK (eindreden <> ''),
        beeindigd_op date,
        gemaakt_door uuid,
        gewijzigd_op timestamptz(3) NOT NULL,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
        FOREIGN KEY (organisatie_id, melding_id) REFERENCES melding.meldingen,
        FOREIGN KEY (organisatie_id, vervolg_op) REFERENCES veiligheidsafspraak.afspraken,
        CHECK (zaak_id IS NOT NULL OR melding_id IS NOT NULL),
        CHECK ((zaak_id IS NULL) = (zaak_nummer IS NULL) AND (melding_id IS NULL) = (melding_nummer IS NULL)),
        CHECK ((eigenaar_functie IS NULL) <> (eigenaar_id IS NULL)),
        -- A breach stays one until somebody says what was done with it.
        CHECK ((status = 'afgehandeld') = (afhandeling IS NOT NULL)),
        CHECK ((status = 'beeindigd') = (eindreden IS NOT NULL) AND (status = 'beeindigd') = (beeindigd_op IS NOT NULL)),
        CHECK (status NOT IN ('nagekomen', 'geschonden', 'afgehandeld') OR jsonb_array_length(controles) > 0)
      );
      CREATE INDEX afspraken_zaak ON veiligheidsafspraak.afspraken (organisatie_id, zaak_id, id DESC);
      CREATE INDEX afspraken_melding ON veiligheidsafspraak.afspraken (organisatie_id, melding_id, id DESC);
      CREATE INDEX afspraken_aanbieder ON veiligheidsafspraak.afspraken (organisatie_id, aanbieder_id, id DESC);
      CREATE INDEX afspraken_geschonden ON veiligheidsafspraak.afspraken (organisatie_id, controle_op)
        WHERE status = 'geschonden';
      CREATE INDEX afspraken_te_controleren ON veiligheidsafspraak.afspraken (organisatie_id, controle_op)
        WHERE status IN ('loopt', 'gemeld');
      SELECT nav.bescherm('veiligheidsafspraak.afspraken', 'SELECT, INSERT');
      GRANT UPDATE (zaak_id, zaak_nummer, controle_op, status, berichten, controles, afhandeling, monitoring, eindreden,
                    beeindigd_op, gewijzigd_op, versie) ON veiligheidsafspraak.afspraken TO nav_app;
      SELECT nav.bescherm_inhoud('veiligheidsafspraak.afspraken', 'aanbieder_id');
      -- What is closed around its case or melding is closed here too, and so is what a conflict of interest closes.
      CREATE POLICY besloten ON veiligheidsafspraak.afspraken AS RESTRICTIVE TO nav_app USING (
        nav.bereik() <> 'inhoud'
        OR ((zaak_id IS NULL OR nav.zaak_zichtbaar(zaak_id))
            AND (melding_id IS NULL OR NOT nav.melding_besloten_voor_mij(melding_id))
            AND aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[])));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA veiligheidsafspraak CASCADE');
  }
}
