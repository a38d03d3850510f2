import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision that everybody may read of a stop waits before it is carried out. */
export class WachttijdOpenbareStop1790000806000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(WACHTEN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP INDEX corrigerend.maatregelen_wachten_op_pagina;
      ALTER TABLE corrigerend.maatregelen NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
      UPDATE corrigerend.maatregelen SET openbaarmaking = NULL WHERE openbaarmaking->>'op' IS NULL;
      UPDATE corrigerend.maatregelen
         SET openbaarmaking = openbaarmaking - 'gehoord' - 'bekendgemaaktOp' - 'vanaf' - 'herleiding'
       WHERE openbaarmaking IS NOT NULL;
      ALTER TABLE corrigerend.maatregelen FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
    `);
  }
}

// What stood on the page already stays there: it was decided before it was asked when the provider got the decision.
const WACHTEN = `
  ALTER TABLE corrigerend.maatregelen NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
  UPDATE corrigerend.maatregelen
     SET openbaarmaking = openbaarmaking || jsonb_build_object('gehoord', NULL, 'herleiding', '[]'::jsonb,
           'bekendgemaaktOp', openbaarmaking->>'besluitOp', 'vanaf', openbaarmaking->>'op')
   WHERE openbaarmaking IS NOT NULL;
  ALTER TABLE corrigerend.maatregelen FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;
  CREATE INDEX maatregelen_wachten_op_pagina ON corrigerend.maatregelen (organisatie_id, id)
   WHERE openbaarmaking->>'op' IS NULL AND openbaarmaking IS NOT NULL;
`;
