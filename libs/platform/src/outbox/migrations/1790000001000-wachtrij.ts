import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows an event: which processor had its effect, which failed for good, and the schema of the queue. */
export class Wachtrij1790000001000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(GEBEURTENISSEN);
    await q.query(INBOX);
    await q.query(MISLUKKINGEN);
    await q.query(TAKEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP SCHEMA bullmq CASCADE;
      DROP TABLE outbox.mislukkingen, outbox.inbox;
      DROP INDEX outbox.onafgehandeld;
      DROP POLICY systeem ON outbox.gebeurtenissen;
      REVOKE ALL ON outbox.gebeurtenissen FROM nav_systeem;
      REVOKE UPDATE (verzonden_op, afgehandeld_op) ON outbox.gebeurtenissen FROM nav_app;
      ALTER TABLE outbox.gebeurtenissen DROP COLUMN afgehandeld_op;
    `);
  }
}

// "Handled" is a mark of its own: without it a processor that is added later would get every event of the past, and
// the sweeper would read the whole table each time. nav_app may set the marks back to offer a failed event again.
const GEBEURTENISSEN = `
  ALTER TABLE outbox.gebeurtenissen ADD COLUMN afgehandeld_op timestamptz;
  CREATE INDEX onafgehandeld ON outbox.gebeurtenissen (organisatie_id, verzonden_op)
    WHERE afgehandeld_op IS NULL AND verzonden_op IS NOT NULL;
  CREATE POLICY systeem ON outbox.gebeurtenissen TO nav_systeem USING (true);
  GRANT SELECT ON outbox.gebeurtenissen TO nav_systeem;
  GRANT UPDATE (verzonden_op, aangeboden, afgehandeld_op) ON outbox.gebeurtenissen TO nav_systeem;
  GRANT UPDATE (verzonden_op, afgehandeld_op) ON outbox.gebeurtenissen TO nav_app;
`;

// The row that makes an effect happen once: inserted in the transaction of the effect itself.
const INBOX = `
  CREATE TABLE outbox.inbox (
    organisatie_id uuid NOT NULL,
    verwerker text NOT NULL,
    gebeurtenis_id uuid NOT NULL,
    verwerkt_op timestamptz NOT NULL,
    PRIMARY KEY (organisatie_id, verwerker, gebeurtenis_id),
    FOREIGN KEY (organisatie_id, gebeurtenis_id) REFERENCES outbox.gebeurtenissen ON DELETE CASCADE
  );
  SELECT nav.bescherm('outbox.inbox', 'SELECT, INSERT');
  CREATE POLICY systeem ON outbox.inbox FOR SELECT TO nav_systeem USING (true);
  GRANT SELECT ON outbox.inbox TO nav_systeem;
`;

// One row per event and processor: the state now. "Open" is neither offered again nor solved. The text says what kind
// of fault it was, never whom it concerns.
const MISLUKKINGEN = `
  CREATE TABLE outbox.mislukkingen (
    organisatie_id uuid NOT NULL,
    id uuid NOT NULL,
    gebeurtenis_id uuid NOT NULL,
    verwerker text NOT NULL,
    foutcode text NOT NULL,
    melding text NOT NULL,
    pogingen integer NOT NULL,
    op timestamptz NOT NULL,
    opnieuw_aangeboden_op timestamptz,
    opgelost_op timestamptz,
    PRIMARY KEY (organisatie_id, id),
    UNIQUE (organisatie_id, gebeurtenis_id, verwerker),
    FOREIGN KEY (organisatie_id, gebeurtenis_id) REFERENCES outbox.gebeurtenissen ON DELETE CASCADE
  );
  SELECT nav.bescherm('outbox.mislukkingen');
  CREATE POLICY systeem ON outbox.mislukkingen FOR SELECT TO nav_systeem USING (true);
  GRANT SELECT (organisatie_id, gebeurtenis_id, verwerker, opnieuw_aangeboden_op, opgelost_op)
    ON outbox.mislukkingen TO nav_systeem;
`;

// The queue's own tables are made by BullMQ, in a schema where its role may do what it wants and nobody else anything.
const TAKEN = `
  CREATE SCHEMA bullmq;
  REVOKE ALL ON SCHEMA bullmq FROM PUBLIC;
  GRANT USAGE, CREATE ON SCHEMA bullmq TO nav_taken;
`;
