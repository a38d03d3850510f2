import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a document, and the policy by which it is seen with that document. */
const BIJ_DOCUMENT = {
  controles: 'inhoud_lezen',
  originelen: 'inhoud',
  origineelinzages: 'inhoud',
  teksten: 'inhoud_lezen',
};

/**
 * Whether somebody sees what belongs to a document is asked of that document alone. Of an EXISTS the planner may make a list of
 * all documents of the organisation, and does so while it still expects few: every file that is checked then reads them all,
 * which with a thousand files waiting took a minute. A value it can only look up.
 */
export class ControlePerDocument1790000813000 implements MigrationInterface {
  up(q: QueryRunner): Promise<void> {
    return zet(q, (voorwaarde) => `(SELECT true FROM ${voorwaarde})`);
  }

  down(q: QueryRunner): Promise<void> {
    return zet(q, (voorwaarde) => `EXISTS (SELECT 1 FROM ${voorwaarde})`);
  }
}

async function zet(q: QueryRunner, zichtbaar: (voorwaarde: string) => string): Promise<void> {
  for (const [tabel, beleid] of Object.entries(BIJ_DOCUMENT)) {
    const document = `document.documenten d WHERE d.organisatie_id = ${tabel}.organisatie_id AND d.id = ${tabel}.document_id`;
    await q.query(`
      ALTER POLICY ${beleid} ON document.${tabel}
        USING (nav.bereik() = 'inhoud' AND ${zichtbaar(document)})`);
  }
}
