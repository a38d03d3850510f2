import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Providers read which framework was used, and not how we label it among ourselves. Whether nobody adopted it, the version
 * itself tells.
 */
export class KadernaamZonderAanname1790000670000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE themaonderzoek.themaonderzoeken NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE themaonderzoek.themaonderzoeken DISABLE TRIGGER staat_vast;
      UPDATE themaonderzoek.themaonderzoeken SET kader = regexp_replace(kader, ' \\(AANNAME\\)$', '')
       WHERE kader LIKE '% (AANNAME)';
      ALTER TABLE themaonderzoek.themaonderzoeken ENABLE TRIGGER staat_vast;
      ALTER TABLE themaonderzoek.themaonderzoeken FORCE ROW LEVEL SECURITY;
    `);
  }

  down(): Promise<void> {
    // The words are not put back: they never were for a provider.
    return Promise.resolve();
  }
}
