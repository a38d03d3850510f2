import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an organisation makes its reports known under the Woo, and what harvesters may know of that. */
export class Woo1790000774000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE SCHEMA woo; GRANT USAGE ON SCHEMA woo TO nav_app');
    await q.query(INSTELLING);
    await q.query(UITGEVERS);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP VIEW register.woo_uitgevers; DROP SCHEMA woo CASCADE');
  }
}

const INSTELLING = `
  CREATE TABLE woo.regelversies (
    organisatie_id uuid NOT NULL REFERENCES public.organisaties,
    id uuid NOT NULL,
    nummer integer NOT NULL CHECK (nummer > 0),
    status text NOT NULL CHECK (status IN ('meegeleverd', 'vastgesteld')),
    geldig_vanaf date NOT NULL,
    bron text NOT NULL CHECK (bron <> ''),
    brondatum date,
    vastgesteld_op timestamptz(3),
    vastgesteld_door uuid,
    regels jsonb NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, nummer),
    CHECK ((status = 'vastgesteld') = (vastgesteld_op IS NOT NULL AND vastgesteld_door IS NOT NULL AND brondatum IS NOT NULL))
  );
  SELECT nav.bescherm('woo.regelversies', 'SELECT, INSERT');
  CREATE POLICY beheer ON woo.regelversies FOR SELECT TO nav_eigenaar USING (true);
`;

// A view of the owner, so that the public role reaches the schema register and nothing else. Not the address of a bank.
const UITGEVERS = `
  CREATE VIEW register.woo_uitgevers AS
    SELECT r.organisatie_id, r.nummer, r.geldig_vanaf, r.regels ->> 'weg' AS weg, r.regels ->> 'categorie' AS categorie,
           r.regels ->> 'publisher' AS publisher, r.regels ->> 'publisherNaam' AS publisher_naam
      FROM woo.regelversies r JOIN public.organisaties o ON o.id = r.organisatie_id
     WHERE o.actief;
  GRANT SELECT ON register.woo_uitgevers TO nav_register;
`;
