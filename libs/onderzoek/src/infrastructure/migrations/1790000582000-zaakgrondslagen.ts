import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case rests on: versions of sources, in the words of the day on which they were linked. */
export class Zaakgrondslagen1790000582000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE onderzoek.zaak_grondslagen (
        organisatie_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        bronversie_id uuid NOT NULL,
        soort text NOT NULL,
        naam text NOT NULL,
        aanduiding text NOT NULL,
        vindplaats text,
        PRIMARY KEY (organisatie_id, zaak_id, bronversie_id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
      );
      SELECT nav.bescherm('onderzoek.zaak_grondslagen', 'SELECT, INSERT, DELETE');
      SELECT nav.bescherm_inhoud('onderzoek.zaak_grondslagen');
      SELECT nav.bescherm_zaakdeel('onderzoek.zaak_grondslagen');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE onderzoek.zaak_grondslagen');
  }
}
