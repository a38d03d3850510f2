import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of cases in the order of the name of the provider, also of one colleague and of nobody. */
export class ZakenOpAanbieder1790000300000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- A column and not an expression in the index: under row-level security only a bare column starts a page halfway.
      ALTER TABLE onderzoek.zaken ADD COLUMN aanbieder_sortering text NOT NULL
        GENERATED ALWAYS AS (lower(coalesce(aanbieder_naam, ''))) STORED;
      CREATE INDEX zaken_op_aanbieder ON onderzoek.zaken (organisatie_id, aanbieder_sortering, id);
      CREATE INDEX zaken_op_aanbieder_open ON onderzoek.zaken (organisatie_id, aanbieder_sortering, id)
        WHERE status <> 'afgesloten' OR open_monitoring;
      CREATE INDEX zaken_op_aanbieder_behandelaar
        ON onderzoek.zaken (organisatie_id, behandelaar_id, aanbieder_sortering, id)
        WHERE behandelaar_id IS NOT NULL;
      CREATE INDEX zaken_op_aanbieder_niemand ON onderzoek.zaken (organisatie_id, aanbieder_sortering, id)
        WHERE behandelaar_id IS NULL AND (status <> 'afgesloten' OR open_monitoring);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE onderzoek.zaken DROP COLUMN aanbieder_sortering');
  }
}
