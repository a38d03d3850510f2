import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for extension with what was decided, and on which day an extension was asked for. */
export class Uitstel1790000150000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE termijn.versies
        ADD COLUMN gevraagd_op date CHECK (gevraagd_op IS NULL OR (soort = 'verlenging' AND gevraagd_op <= op))`);
    await q.query(VERZOEKEN);
    // A term about a melding is as closed as that melding.
    await q.query(`
      DROP POLICY besloten ON termijn.termijnen;
      CREATE POLICY besloten ON termijn.termijnen AS RESTRICTIVE TO nav_app
        USING ((zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id))
           AND (object <> 'melding' OR NOT nav.melding_besloten_voor_mij(object_id)))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY besloten ON termijn.termijnen;
      CREATE POLICY besloten ON termijn.termijnen AS RESTRICTIVE TO nav_app
        USING (zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id));
      DROP TABLE termijn.uitstelverzoeken;
      ALTER TABLE termijn.versies DROP COLUMN gevraagd_op;
    `);
  }
}

// Who may not see the term does not see what was asked about it either.
const VERZOEKEN = `
  CREATE TABLE termijn.uitstelverzoeken (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    termijn_id uuid NOT NULL,
    zaak_id uuid,
    aanbieder_id uuid NOT NULL,
    object_id uuid NOT NULL,
    gevraagd_op date NOT NULL,
    duur text,
    werkdagen integer CHECK (werkdagen > 0),
    motivering text NOT NULL CHECK (btrim(motivering) <> ''),
    via_portaal boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('gevraagd', 'toegewezen', 'afgewezen', 'ingetrokken', 'vervallen')),
    einde_op date,
    eindereden text CHECK (btrim(eindereden) <> ''),
    uiterlijk date,
    versie integer NOT NULL CHECK (versie > 0),
    gevraagd_door uuid,
    beslist_door uuid,
    vastgelegd_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, id),
    FOREIGN KEY (organisatie_id, termijn_id) REFERENCES termijn.termijnen,
    CHECK ((duur IS NULL) <> (werkdagen IS NULL)),
    CHECK ((status = 'gevraagd') = (einde_op IS NULL)),
    CHECK ((einde_op IS NULL) = (eindereden IS NULL)),
    CHECK ((einde_op IS NULL) = (uiterlijk IS NULL))
  );
  CREATE UNIQUE INDEX uitstelverzoeken_open ON termijn.uitstelverzoeken (organisatie_id, termijn_id)
    WHERE status = 'gevraagd';
  CREATE INDEX uitstelverzoeken_termijn ON termijn.uitstelverzoeken (organisatie_id, termijn_id, gevraagd_op);
  SELECT nav.bescherm('termijn.uitstelverzoeken', 'SELECT, INSERT');
  GRANT UPDATE (status, einde_op, eindereden, uiterlijk, beslist_door, versie) ON termijn.uitstelverzoeken TO nav_app;
  SELECT nav.bescherm_inhoud('termijn.uitstelverzoeken', 'aanbieder_id', 'object_id');
  CREATE POLICY besloten ON termijn.uitstelverzoeken AS RESTRICTIVE TO nav_app
    USING (zaak_id IS NULL OR NOT nav.zaak_besloten_voor_mij(zaak_id));
`;
