import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case that concerns several providers, and what is concluded for all of them together. */
export class Zaakaanbieders1790000580000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- The provider that the case was opened for stands in zaken; here are the others.
      CREATE TABLE onderzoek.zaak_aanbieders (
        organisatie_id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        aanbieder_naam text NOT NULL,
        rol text NOT NULL CHECK (rol IN ('regie', 'uitvoerder', 'onderaannemer', 'anders')),
        reden text NOT NULL CHECK (reden <> ''),
        op timestamptz(3) NOT NULL,
        door uuid,
        PRIMARY KEY (organisatie_id, zaak_id, aanbieder_id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
      );
      CREATE INDEX zaak_aanbieders_aanbieder ON onderzoek.zaak_aanbieders (organisatie_id, aanbieder_id, zaak_id);
      SELECT nav.bescherm('onderzoek.zaak_aanbieders', 'SELECT, INSERT, DELETE');
      SELECT nav.bescherm_inhoud('onderzoek.zaak_aanbieders');
      SELECT nav.bescherm_zaakdeel('onderzoek.zaak_aanbieders');

      -- One row for each provider that reads it: a provider reaches its own, and no way from it to the others.
      CREATE TABLE onderzoek.zaakconclusies (
        organisatie_id uuid NOT NULL,
        id uuid NOT NULL,
        zaak_id uuid NOT NULL,
        aanbieder_id uuid NOT NULL,
        conclusie text NOT NULL CHECK (conclusie <> ''),
        reden text,
        op timestamptz(3) NOT NULL,
        door uuid,
        PRIMARY KEY (organisatie_id, id),
        FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
      );
      CREATE INDEX zaakconclusies_zaak ON onderzoek.zaakconclusies (organisatie_id, zaak_id, aanbieder_id, op DESC);
      SELECT nav.bescherm('onderzoek.zaakconclusies', 'SELECT, INSERT');
      SELECT nav.bescherm_inhoud('onderzoek.zaakconclusies', 'aanbieder_id');
      SELECT nav.bescherm_zaakdeel('onderzoek.zaakconclusies');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE onderzoek.zaakconclusies; DROP TABLE onderzoek.zaak_aanbieders');
  }
}
