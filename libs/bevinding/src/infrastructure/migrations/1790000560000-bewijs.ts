import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of evidence of a case, and the chain of custody of each piece. What a confidential part of the dossier is,
 * is as confidential as evidence: who does not see the conversation, finds nothing of it here.
 */
export class Bewijs1790000560000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA bevinding;
      GRANT USAGE ON SCHEMA bevinding TO nav_app;

      -- Counted apart: who numbers does not see every piece of evidence.
      CREATE TABLE bevinding.tellers (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        zaak_id uuid NOT NULL,
        reeks text NOT NULL CHECK (reeks IN ('bewijs', 'bevinding')),
        laatste integer NOT NULL,
        PRIMARY KEY (organisatie_id, zaak_id, reeks)
      );
      SELECT nav.bescherm('bevinding.tellers', 'SELECT, INSERT');
      GRANT UPDATE (laatste) ON bevinding.tellers TO nav_app;
      SELECT nav.bescherm_inhoud('bevinding.tellers');
      SELECT nav.bescherm_zaakdeel('bevinding.tellers');

      CREATE TABLE bevinding.bewijsstukken (
        organisatie_id uuid NOT NULL REFERENCES public.organisaties,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        zaak_nummer text NOT NULL,
        nummer integer NOT NULL CHECK (nummer > 0),
        soort text NOT NULL CHECK (soort IN ('document', 'waarneming', 'gesprek', 'gegevens')),
        bron_id uuid,
        omschrijving text NOT NULL CHECK (omschrijving <> ''),
        verkregen_van text NOT NULL CHECK (verkregen_van <> ''),
        verkregen_op date NOT NULL,
        verkregen_waar text CHECK (verkregen_waar <> ''),
        verkregen_hoe text NOT NULL CHECK (verkregen_hoe <> ''),
        bewaarplaats text NOT NULL CHECK (bewaarplaats <> ''),
        zegel text CHECK (zegel ~ '^[0-9a-f]{64}$'),
        vim boolean NOT NULL,
        vim_reden text CHECK (vim_reden <> ''),
        status text NOT NULL CHECK (status IN ('geregistreerd', 'ingetrokken')),
        intrekreden text CHECK (intrekreden <> ''),
        vastgelegd_op timestamptz(3) NOT NULL,
        vastgelegd_door uuid,
        versie integer NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        UNIQUE (organisatie_id, zaak_id, nummer),
        CHECK ((soort = 'gegevens') = (bron_id IS NULL)),
        CHECK ((soort = 'document') = (zegel IS NOT NULL)),
        CHECK (NOT vim OR vim_reden IS NOT NULL),
        CHECK ((status = 'ingetrokken') = (intrekreden IS NOT NULL))
      );
      CREATE UNIQUE INDEX bewijsstukken_bron ON bevinding.bewijsstukken (organisatie_id, zaak_id, bron_id)
        WHERE status = 'geregistreerd';
      SELECT nav.bescherm('bevinding.bewijsstukken', 'SELECT, INSERT');
      GRANT UPDATE (vim, vim_reden, status, intrekreden, versie) ON bevinding.bewijsstukken TO nav_app;
      SELECT nav.bescherm_inhoud('bevinding.bewijsstukken');
      SELECT nav.bescherm_zaakdeel('bevinding.bewijsstukken');
      CREATE POLICY vertrouwelijk ON bevinding.bewijsstukken AS RESTRICTIVE TO nav_app
        USING (bron_id IS NULL OR NOT nav.deel_besloten_voor_mij(bron_id));

      CREATE TABLE bevinding.ketenregels (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        bewijsstuk_id uuid NOT NULL,
        soort text NOT NULL CHECK (
          soort IN ('verkregen', 'ingezien', 'overgedragen', 'gekopieerd', 'teruggegeven', 'gecontroleerd')),
        op date NOT NULL,
        wie text CHECK (wie <> ''),
        toelichting text CHECK (toelichting <> ''),
        zegel_voor text CHECK (zegel_voor ~ '^[0-9a-f]{64}$'),
        zegel_na text CHECK (zegel_na ~ '^[0-9a-f]{64}$'),
        uitslag text CHECK (uitslag IN ('klopt', 'wijkt_af', 'onleesbaar', 'ontbreekt')),
        door uuid,
        vastgelegd_op timestamptz(3) NOT NULL,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, bewijsstuk_id) REFERENCES bevinding.bewijsstukken,
        CHECK ((soort = 'gecontroleerd') = (uitslag IS NOT NULL)),
        CHECK (soort NOT IN ('overgedragen', 'teruggegeven') OR wie IS NOT NULL)
      );
      CREATE INDEX ketenregels_bewijsstuk ON bevinding.ketenregels (organisatie_id, bewijsstuk_id, id);
      -- Only ever added to.
      SELECT nav.bescherm('bevinding.ketenregels', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('bevinding.ketenregels');
      SELECT nav.bescherm_zaakdeel('bevinding.ketenregels');
      CREATE POLICY vertrouwelijk ON bevinding.ketenregels AS RESTRICTIVE TO nav_app USING (EXISTS (
        SELECT 1 FROM bevinding.bewijsstukken b
         WHERE b.organisatie_id = ketenregels.organisatie_id AND b.id = ketenregels.bewijsstuk_id));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA bevinding CASCADE');
  }
}
