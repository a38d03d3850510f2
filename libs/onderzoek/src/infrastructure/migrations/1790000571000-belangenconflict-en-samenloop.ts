import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case of a provider with whom somebody has a conflict of interest is as closed to him as a closed case (rulings,
 * Everywhere: it blocks), and all that is closed around a closed case with it. And what runs beside an investigation:
 * a criminal one, or that of another supervisor.
 */
export class BelangenconflictEnSamenloop1790000571000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(CONFLICT);
    await q.query(SAMENLOOP);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE onderzoek.samenlopen;
      ALTER TABLE onderzoek.zaken DROP COLUMN samenloop, DROP COLUMN open_weigeringen;
      ${BESLOTEN_VOOR_MIJ}
      DROP POLICY belangenconflict ON onderzoek.zaken;
    `);
  }
}

// Of who has no conflict, one empty list a statement.
const CONFLICT = `
  CREATE POLICY belangenconflict ON onderzoek.zaken AS RESTRICTIVE TO nav_app
    USING (aanbieder_id IS NULL OR aanbieder_id <> ALL ((SELECT nav.mijn_conflicten())::uuid[]));
  CREATE OR REPLACE FUNCTION nav.zaak_besloten_voor_mij(zaak uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('nav.gebruiker', true), '') IS NOT NULL
      AND (EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                   WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak)
           AND NOT EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                           WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak
                             AND t.gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid)
           OR cardinality(nav.mijn_conflicten()) > 0 AND NOT nav.zaak_zichtbaar(zaak))
  $$;
`;

/** As `1790000032000-beslotenheid.ts` made it. */
const BESLOTEN_VOOR_MIJ = `
  CREATE OR REPLACE FUNCTION nav.zaak_besloten_voor_mij(zaak uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('nav.gebruiker', true), '') IS NOT NULL
      AND EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                  WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak)
      AND NOT EXISTS (SELECT 1 FROM onderzoek.zaak_toegang t
                      WHERE t.organisatie_id = nav.organisatie() AND t.zaak_id = zaak
                        AND t.gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid)
  $$;
`;

const SAMENLOOP = `
  ALTER TABLE onderzoek.zaken
    -- The kinds that run now, for the lists; the rows say the rest.
    ADD COLUMN samenloop text[] NOT NULL DEFAULT '{}'
      CHECK (samenloop <@ ARRAY['strafrechtelijk_onderzoek', 'andere_toezichthouder']),
    ADD COLUMN open_weigeringen integer NOT NULL DEFAULT 0 CHECK (open_weigeringen >= 0);

  CREATE TABLE onderzoek.samenlopen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    soort text NOT NULL CHECK (soort IN ('strafrechtelijk_onderzoek', 'andere_toezichthouder')),
    instantie text NOT NULL CHECK (instantie <> ''),
    contact text NOT NULL CHECK (contact <> ''),
    sinds date NOT NULL,
    reden text NOT NULL CHECK (reden <> ''),
    gemeld_door uuid,
    tot date CHECK (tot >= sinds),
    einde_reden text CHECK (einde_reden <> ''),
    beeindigd_door uuid,
    versie integer NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken,
    CHECK ((tot IS NULL) = (einde_reden IS NULL))
  );
  CREATE INDEX samenlopen_zaak ON onderzoek.samenlopen (organisatie_id, zaak_id, id);
  SELECT nav.bescherm('onderzoek.samenlopen', 'SELECT, INSERT');
  GRANT UPDATE (tot, einde_reden, beeindigd_door, versie) ON onderzoek.samenlopen TO nav_app;
  SELECT nav.bescherm_inhoud('onderzoek.samenlopen');
  SELECT nav.bescherm_zaakdeel('onderzoek.samenlopen');
`;
