import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How one person wants the werkbank to behave. Who never chose has no row, and gets the defaults. */
export class Voorkeuren1790000230000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE identiteit.voorkeuren (
        organisatie_id uuid NOT NULL,
        gebruiker_id uuid NOT NULL,
        -- Shortcuts of one key: speech input may set them off by accident (WCAG 2.1.4).
        sneltoetsen boolean NOT NULL,
        PRIMARY KEY (organisatie_id, gebruiker_id),
        FOREIGN KEY (organisatie_id, gebruiker_id) REFERENCES identiteit.gebruikers
      );
      SELECT nav.bescherm('identiteit.voorkeuren', 'SELECT, INSERT, UPDATE');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE identiteit.voorkeuren');
  }
}
