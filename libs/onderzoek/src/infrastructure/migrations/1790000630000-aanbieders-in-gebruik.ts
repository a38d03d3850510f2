import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done at a provider of a case stays; so does the provider, from the first of it on. */
export class AanbiedersInGebruik1790000630000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE onderzoek.zaak_aanbieders ADD COLUMN in_gebruik boolean NOT NULL DEFAULT false;
      GRANT UPDATE (in_gebruik) ON onderzoek.zaak_aanbieders TO nav_app;
      ${TABELLEN.map((tabel) => `ALTER TABLE ${tabel} NO FORCE ROW LEVEL SECURITY;`).join('\n')}
      UPDATE onderzoek.zaak_aanbieders b SET in_gebruik = true
       WHERE ${BIJ.map(bestaat).join(' OR ')};
      ${TABELLEN.map((tabel) => `ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE onderzoek.zaak_aanbieders DROP COLUMN in_gebruik');
  }
}

/** Where until now something could stand about another provider than the first. */
const BIJ = ['onderzoek.opdrachten', 'onderzoek.verbeterplannen', 'bezoek.bezoeken'] as const;
const TABELLEN = ['onderzoek.zaak_aanbieders', ...BIJ] as const;
const bestaat = (tabel: string): string =>
  `EXISTS (SELECT 1 FROM ${tabel} d
            WHERE d.organisatie_id = b.organisatie_id AND d.zaak_id = b.zaak_id AND d.aanbieder_id = b.aanbieder_id)`;
