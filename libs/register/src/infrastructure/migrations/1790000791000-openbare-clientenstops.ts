import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The client stops that everybody reads while they run. */
export class OpenbareClientenstops1790000791000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(STOPS);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE register.clientenstops');
  }
}

// The gemeente that lifts its stop takes it off the page in the same act, and puts none there. The slug is the one of the
// reports (1790000783000-register-zoeken): both stand on one page.
const STOPS = `
  CREATE TABLE register.clientenstops (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    organisatie_naam text NOT NULL CHECK (organisatie_naam <> ''),
    aanbieder_naam text NOT NULL CHECK (aanbieder_naam <> ''),
    zoeknaam text NOT NULL,
    aanbieder_slug text NOT NULL
      GENERATED ALWAYS AS (btrim(left(regexp_replace(zoeknaam, '[^a-z0-9]+', '-', 'g'), 60), '-')) STORED,
    gemeente_id uuid NOT NULL,
    gemeente_naam text NOT NULL CHECK (gemeente_naam <> ''),
    grond text NOT NULL CHECK (grond <> ''),
    van date NOT NULL,
    tot date CHECK (tot >= van),
    openbaar_op date NOT NULL,
    PRIMARY KEY (organisatie_id, id)
  );
  SELECT nav.bescherm('register.clientenstops', 'SELECT, INSERT, DELETE');
  GRANT UPDATE (tot) ON register.clientenstops TO nav_app;
  CREATE POLICY inhoud ON register.clientenstops AS RESTRICTIVE TO nav_app USING (
    nav.bereik() = 'inhoud' OR (nav.bereik() = 'college' AND gemeente_id = nav.gemeente()));
  CREATE POLICY alleen_toezicht_plaatst ON register.clientenstops AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (nav.bereik() = 'inhoud');
  CREATE POLICY publiek ON register.clientenstops FOR SELECT TO nav_register USING (true);
  GRANT SELECT ON register.clientenstops TO nav_register;

  CREATE TRIGGER merk_nieuw AFTER INSERT ON register.clientenstops REFERENCING NEW TABLE AS geraakt
    FOR EACH STATEMENT EXECUTE FUNCTION register.merk_stand();
  CREATE TRIGGER merk_anders AFTER UPDATE ON register.clientenstops REFERENCING NEW TABLE AS geraakt
    FOR EACH STATEMENT EXECUTE FUNCTION register.merk_stand();
  CREATE TRIGGER merk_weg AFTER DELETE ON register.clientenstops REFERENCING OLD TABLE AS geraakt
    FOR EACH STATEMENT EXECUTE FUNCTION register.merk_stand();
`;
