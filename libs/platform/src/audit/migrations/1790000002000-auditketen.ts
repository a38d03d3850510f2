import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals and heads of the audit chains (architecture.md §3.6). The lines themselves are in the base migration. */
export class Auditketen1790000002000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(REGELS);
    await q.query(ZEGELS);
    await q.query(TELLEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION audit.tel_onverzegeld(uuid[]);
      DROP TABLE audit.zegels, audit.ketens;
      DROP INDEX audit.regels_volgorde;
      ALTER TABLE audit.regels DROP CONSTRAINT kenmerken_plat;
    `);
  }
}

// The sealer follows the order of commit by transaction id. The check keeps the canonical form simple: each digest is
// a string, so the text that jsonb prints for it is the canonical one.
const REGELS = `
  CREATE INDEX regels_volgorde ON audit.regels (organisatie_id, xid, id);
  ALTER TABLE audit.regels ADD CONSTRAINT kenmerken_plat CHECK (
    kenmerken IS NULL OR (jsonb_typeof(kenmerken) = 'object'
                          AND NOT jsonb_path_exists(kenmerken, '$.* ? (@.type() != "string")')));
`;

// The unique index makes it impossible to seal a line twice, also when two sealers would run. No foreign key to the
// lines: a table owner passes it anyway, and it would cost a look-up per line.
const ZEGELS = `
  CREATE TABLE audit.zegels (
    organisatie_id uuid NOT NULL,
    volgnr bigint NOT NULL CHECK (volgnr > 0),
    regel_id uuid NOT NULL,
    vorige bytea NOT NULL CHECK (octet_length(vorige) = 32),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    verzegeld_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, volgnr),
    UNIQUE (organisatie_id, regel_id)
  );
  SELECT nav.bescherm('audit.zegels', 'SELECT, INSERT');
  CREATE TRIGGER alleen_toevoegen BEFORE UPDATE OR DELETE ON audit.zegels
    FOR EACH ROW EXECUTE FUNCTION audit.alleen_toevoegen();
  CREATE TRIGGER niet_leegmaken BEFORE TRUNCATE ON audit.zegels
    FOR EACH STATEMENT EXECUTE FUNCTION audit.alleen_toevoegen();

  -- One row per organisation: the lock of its sealer, the head, up to which transaction every line is sealed, and in
  -- which database cluster that transaction number counts (a logical restore starts a new count).
  CREATE TABLE audit.ketens (
    organisatie_id uuid NOT NULL PRIMARY KEY,
    volgnr bigint NOT NULL DEFAULT 0,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    tot_xid xid8 NOT NULL DEFAULT '0',
    tot_id uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    cluster bigint NOT NULL,
    anker_volgnr bigint,
    anker_op timestamptz
  );
  SELECT nav.bescherm('audit.ketens');
`;

// Counts for every organisation in one round trip, as nav_app under its own policy: the sealer and the health check ask
// this often. The number stops at 10 000 per organisation, since more is only worse. After a restore into another
// cluster the mark says nothing, and every line is compared with the seals. The planner is held to the index, because
// its plan is kept for as long as the connection lives and the tables may have been empty when it was made.
const TELLEN = `
  CREATE FUNCTION audit.tel_onverzegeld(organisaties uuid[])
  RETURNS TABLE (organisatie_id uuid, aantal integer, oudste timestamptz)
  LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog
  SET enable_seqscan = off SET enable_bitmapscan = off SET enable_sort = off AS $$
  DECLARE
    vorige text := coalesce(current_setting('nav.organisatie', true), '');
    hier bigint := (SELECT c.system_identifier FROM pg_control_system() c);
    o uuid;
    vanaf_xid xid8;
    vanaf_id uuid;
  BEGIN
    FOREACH o IN ARRAY organisaties LOOP
      PERFORM set_config('nav.organisatie', o::text, true);
      SELECT k.tot_xid, k.tot_id INTO vanaf_xid, vanaf_id
      FROM audit.ketens k WHERE k.organisatie_id = o AND k.cluster = hier;
      vanaf_xid := coalesce(vanaf_xid, '0');
      vanaf_id := coalesce(vanaf_id, '00000000-0000-0000-0000-000000000000');
      RETURN QUERY
        SELECT o, count(*)::integer, min(x.tijdstip) FROM (
          SELECT r.tijdstip FROM audit.regels r
          WHERE r.organisatie_id = o AND (r.xid, r.id) > (vanaf_xid, vanaf_id)
            AND (SELECT z.volgnr FROM audit.zegels z WHERE z.organisatie_id = o AND z.regel_id = r.id) IS NULL
          ORDER BY r.xid, r.id LIMIT 10000) x;
    END LOOP;
    PERFORM set_config('nav.organisatie', vorige, true);
  END $$;
  REVOKE ALL ON FUNCTION audit.tel_onverzegeld(uuid[]) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION audit.tel_onverzegeld(uuid[]) TO nav_app;
`;
