import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Confidential parts (Awb art. 2:5): a conversation, an observation or a document that only named people see, inside a
 * case that others work on too. Everybody else finds nothing of it: not the part, not its line in the history, not in
 * a count. Only confidential parts have people in deel_toegang, as only closed cases have in zaak_toegang; the mark on
 * the row keeps the price of all other rows at one comparison.
 */
export class VertrouwelijkeDelen1790000200000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(TOEGANG);
    await q.query(DELEN);
    await q.query(TIJDLIJN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP POLICY delen ON onderzoek.tijdlijn;
      ALTER TABLE onderzoek.tijdlijn DROP COLUMN deel_id, DROP COLUMN andere_zaak_id;
      DROP POLICY vertrouwelijk ON document.documenten;
      DROP POLICY vertrouwelijk ON onderzoek.waarnemingen;
      DROP POLICY vertrouwelijk ON onderzoek.gesprekken;
      ALTER TABLE onderzoek.waarnemingen DROP COLUMN vertrouwelijk;
      ALTER TABLE onderzoek.gesprekken DROP COLUMN vertrouwelijk;
      DROP TABLE onderzoek.deel_toegang;
      DROP FUNCTION nav.deel_besloten_voor_mij;
    `);
  }
}

const TOEGANG = `
  CREATE TABLE onderzoek.deel_toegang (
    organisatie_id uuid NOT NULL,
    zaak_id uuid NOT NULL,
    -- Of a conversation, an observation or a document: ids are unique over all of them.
    deel_id uuid NOT NULL,
    gebruiker_id uuid NOT NULL,
    PRIMARY KEY (organisatie_id, deel_id, gebruiker_id),
    FOREIGN KEY (organisatie_id, zaak_id) REFERENCES onderzoek.zaken
  );
  CREATE INDEX deel_toegang_zaak ON onderzoek.deel_toegang (organisatie_id, zaak_id);
  -- Sets of ids, as in zaak_toegang: needed to know of a part that it is closed.
  SELECT nav.bescherm('onderzoek.deel_toegang', 'SELECT, INSERT, DELETE');
  SELECT nav.bescherm_inhoud('onderzoek.deel_toegang');

  CREATE FUNCTION nav.deel_besloten_voor_mij(deel uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('nav.gebruiker', true), '') IS NOT NULL
      AND EXISTS (SELECT 1 FROM onderzoek.deel_toegang t
                  WHERE t.organisatie_id = nav.organisatie() AND t.deel_id = deel)
      AND NOT EXISTS (SELECT 1 FROM onderzoek.deel_toegang t
                      WHERE t.organisatie_id = nav.organisatie() AND t.deel_id = deel
                        AND t.gebruiker_id = nullif(current_setting('nav.gebruiker', true), '')::uuid)
  $$;
  -- Nobody lets himself in, and nobody sends away who belongs to a part that he does not see.
  CREATE POLICY erbij ON onderzoek.deel_toegang AS RESTRICTIVE FOR INSERT TO nav_app
    WITH CHECK (NOT nav.deel_besloten_voor_mij(deel_id));
  CREATE POLICY eraf ON onderzoek.deel_toegang AS RESTRICTIVE FOR DELETE TO nav_app
    USING (NOT nav.deel_besloten_voor_mij(deel_id));
`;

const DELEN = `
  ALTER TABLE onderzoek.gesprekken ADD COLUMN vertrouwelijk boolean NOT NULL DEFAULT false;
  ALTER TABLE onderzoek.waarnemingen ADD COLUMN vertrouwelijk boolean NOT NULL DEFAULT false;
  -- The record itself is still never edited.
  GRANT UPDATE (vertrouwelijk) ON onderzoek.gesprekken, onderzoek.waarnemingen TO nav_app;
  CREATE POLICY vertrouwelijk ON onderzoek.gesprekken AS RESTRICTIVE TO nav_app
    USING (NOT vertrouwelijk OR NOT nav.deel_besloten_voor_mij(id));
  CREATE POLICY vertrouwelijk ON onderzoek.waarnemingen AS RESTRICTIVE TO nav_app
    USING (NOT vertrouwelijk OR NOT nav.deel_besloten_voor_mij(id));
  -- What was shared with a provider or a college stays theirs: they have no other part of the case.
  CREATE POLICY vertrouwelijk ON document.documenten AS RESTRICTIVE TO nav_app
    USING (NOT vertrouwelijk OR nav.bereik() <> 'inhoud' OR NOT nav.deel_besloten_voor_mij(id));
`;

// A line of the history may be about a part, or name another case: it is as closed as what it is about. For what is
// there already: every conversation and every observation left exactly one line of its kind, and both have ids in the
// order of recording.
const BIJ_DEEL = (soort: string, tabel: string) => `
  UPDATE onderzoek.tijdlijn t SET deel_id = d.id
    FROM (SELECT organisatie_id, zaak_id, id, row_number() OVER (PARTITION BY organisatie_id, zaak_id ORDER BY id) AS n
            FROM onderzoek.tijdlijn WHERE soort = '${soort}') r
    JOIN (SELECT organisatie_id, zaak_id, id, row_number() OVER (PARTITION BY organisatie_id, zaak_id ORDER BY id) AS n
            FROM onderzoek.${tabel}) d USING (organisatie_id, zaak_id, n)
   WHERE t.organisatie_id = r.organisatie_id AND t.id = r.id;`;
const BIJ_VERVOLG = (hier: string, daar: string, begin: string) => `
  UPDATE onderzoek.tijdlijn t SET andere_zaak_id = k.${daar}
    FROM onderzoek.zaak_koppelingen k
    JOIN onderzoek.zaken z ON z.organisatie_id = k.organisatie_id AND z.id = k.${daar}
   WHERE t.organisatie_id = k.organisatie_id AND t.zaak_id = k.${hier} AND t.soort = 'zaak'
     AND starts_with(t.tekst, '${begin}' || z.nummer);`;
const GELEZEN = ['tijdlijn', 'gesprekken', 'waarnemingen', 'zaken', 'zaak_koppelingen'];
const dwing = (hoe: string) =>
  GELEZEN.map((tabel) => `ALTER TABLE onderzoek.${tabel} ${hoe} ROW LEVEL SECURITY;`).join('\n');

const TIJDLIJN = `
  ALTER TABLE onderzoek.tijdlijn ADD COLUMN deel_id uuid, ADD COLUMN andere_zaak_id uuid;
  ${dwing('NO FORCE')}
  ${BIJ_DEEL('gesprek', 'gesprekken')}
  ${BIJ_DEEL('waarneming', 'waarnemingen')}
  ${BIJ_VERVOLG('zaak_id', 'vervolg_id', 'Vervolgzaak ')}
  ${BIJ_VERVOLG('vervolg_id', 'zaak_id', 'Vervolg op zaak ')}
  ${dwing('FORCE')}
  CREATE POLICY delen ON onderzoek.tijdlijn AS RESTRICTIVE TO nav_app
    USING ((deel_id IS NULL OR NOT nav.deel_besloten_voor_mij(deel_id))
       AND (andere_zaak_id IS NULL OR nav.zaak_zichtbaar(andere_zaak_id)));
`;
