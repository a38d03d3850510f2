import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each public report stands with the publicatiebank of its organisation. */
export class Plaatsingen1790000775000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(PLAATSINGEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE woo.plaatsingen');
  }
}

const PLAATSINGEN = `
  CREATE TABLE woo.plaatsingen (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    publicatie_id uuid NOT NULL,
    rapport_id uuid NOT NULL,
    doel text NOT NULL CHECK (doel IN ('openbaar', 'ingetrokken')),
    status text NOT NULL CHECK (status IN ('wacht', 'bezig', 'gelukt', 'mislukt')),
    pogingen integer NOT NULL DEFAULT 0,
    reden text CHECK (reden <> ''),
    -- Where the public reads it, and the bank that it went to.
    adres text CHECK (adres <> ''),
    bank text CHECK (bank <> ''),
    klaargezet_op timestamptz(3) NOT NULL,
    -- Who is at it, by the moment of taking; stays until the answer, so that two never speak with the bank at once.
    genomen_op timestamptz(3),
    volgende_op timestamptz(3),
    gelukt_op timestamptz(3),
    versie integer NOT NULL DEFAULT 1,
    PRIMARY KEY (organisatie_id, publicatie_id),
    CHECK ((status = 'wacht') = (volgende_op IS NOT NULL)),
    CHECK ((status = 'bezig') = (genomen_op IS NOT NULL)),
    CHECK (status <> 'mislukt' OR reden IS NOT NULL)
  );
  CREATE INDEX plaatsingen_te_doen ON woo.plaatsingen (organisatie_id, volgende_op) WHERE status IN ('wacht', 'bezig');
  SELECT nav.bescherm('woo.plaatsingen');
  SELECT nav.bescherm_inhoud('woo.plaatsingen');
`;
