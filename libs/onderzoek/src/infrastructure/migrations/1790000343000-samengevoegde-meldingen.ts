import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A melding that went up in another comes along to its case: it is as closed as that case, and leaves it when it is split
 * off again.
 */
export class SamengevoegdeMeldingen1790000343000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER POLICY besloten ON melding.meldingen
        USING (status NOT IN ('in_zaak', 'samengevoegd') OR NOT nav.melding_besloten_voor_mij(id));
      GRANT DELETE ON onderzoek.zaak_meldingen TO nav_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      REVOKE DELETE ON onderzoek.zaak_meldingen FROM nav_app;
      ALTER POLICY besloten ON melding.meldingen
        USING (status <> 'in_zaak' OR NOT nav.melding_besloten_voor_mij(id));
    `);
  }
}
