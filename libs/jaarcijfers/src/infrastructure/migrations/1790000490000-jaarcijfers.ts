import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From where on a figure is a signal, in versions; what was read in; and the figures themselves, in versions. */
export class Jaarcijfers1790000490000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE SCHEMA jaarcijfers;
      GRANT USAGE ON SCHEMA jaarcijfers TO nav_app;

      CREATE TABLE jaarcijfers.regelversies (
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
      SELECT nav.bescherm('jaarcijfers.regelversies', 'SELECT, INSERT');

      CREATE TABLE jaarcijfers.imports (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        bestandsnaam text NOT NULL CHECK (bestandsnaam <> ''),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        -- Who gave these figures, and when.
        bron text NOT NULL CHECK (bron <> ''),
        regels integer NOT NULL CHECK (regels > 0),
        nieuw integer NOT NULL,
        gewijzigd integer NOT NULL,
        ongewijzigd integer NOT NULL,
        ingelezen_op timestamptz(3) NOT NULL,
        -- Nobody: from the command line.
        ingelezen_door uuid,
        PRIMARY KEY (organisatie_id, id),
        CHECK (regels = nieuw + gewijzigd + ongewijzigd)
      );
      CREATE INDEX imports_lijst ON jaarcijfers.imports (organisatie_id, ingelezen_op DESC, id DESC);
      SELECT nav.bescherm('jaarcijfers.imports', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('jaarcijfers.imports');

      CREATE TABLE jaarcijfers.cijfers (
        organisatie_id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        boekjaar integer NOT NULL,
        versie integer NOT NULL CHECK (versie > 0),
        import_id uuid NOT NULL,
        omzet bigint NOT NULL CHECK (omzet >= 0),
        personeelskosten bigint NOT NULL,
        resultaat bigint NOT NULL,
        eigen_vermogen bigint NOT NULL,
        balanstotaal bigint NOT NULL,
        vlottende_activa bigint NOT NULL,
        kortlopende_schulden bigint NOT NULL,
        winstuitkering bigint NOT NULL,
        omzet_jeugd_wmo bigint,
        aantal_clienten bigint,
        PRIMARY KEY (organisatie_id, aanbieder_id, boekjaar, versie),
        FOREIGN KEY (organisatie_id, import_id) REFERENCES jaarcijfers.imports
      );
      -- Other figures of the same year come beside the old ones.
      SELECT nav.bescherm('jaarcijfers.cijfers', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('jaarcijfers.cijfers');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP SCHEMA jaarcijfers CASCADE');
  }
}
