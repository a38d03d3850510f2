import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { maakOrganisatie } from '@navolgbaar/platform/database';
import {
  alsPlatteTekst,
  leesTekstdocument,
  type Tekstdocument,
  uitPlatteTekst,
  zelfdeTekst,
} from '@navolgbaar/tekst';
import { OpgemaaktePublicaties1790000771000 } from '../../libs/publicatie/src/infrastructure/migrations/1790000771000-opgemaakte-publicaties';
import { OpgemaakteRapporten1790000770000 } from '../../libs/rapport/src/infrastructure/migrations/1790000770000-opgemaakte-rapporten';
import { type Testdatabank, maakDatabank } from '../harnas/databank';

const CONCEPT = '01890000-0000-7000-8000-000000000001';
const VASTGESTELD = '01890000-0000-7000-8000-000000000002';
const ANDER = '01890000-0000-7000-8000-00000000000a';
const HASH = 'a'.repeat(64);
const FEITEN =
  'Wij bezochten de locatie.\nOverdag en in de nacht.\n \n\nEr waren twee mensen: <b>te weinig</b>.\u0007';
const OUD = {
  ...{ aanleiding: 'Een melding.', feiten: FEITEN, conclusie: '', gevolgVoorInwoners: 'Lang wachten.' },
  ...{ advies: '  ', samenvatting: 'Het moet beter.' },
  bevindingen: [
    { norm: 'Genoeg mensen', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' },
    { norm: 'Scholing', oordeel: 'voldoet', onderbouwing: 'De certificaten.' },
  ],
};
const sectie = (sleutel: string, tekst: string, anders: object = {}) => ({
  ...{ sleutel, kop: '', oordeel: null, tekst, gecontroleerd: true, gecontroleerdDoor: ANDER },
  ...{ naamGevonden: false, naamToelichting: null, ...anders },
});

interface Rapportrij {
  secties: { sleutel: string; inhoud: Tekstdocument }[];
  bevindingen: { norm: string; onderbouwing: Tekstdocument }[];
  sjabloonversie: number;
  platte_tekst: string;
  document_id: string | null;
  pdf_sha256: string | null;
  versie: number;
}

describe('de rapporten van voor er opgemaakte tekst was', () => {
  let databank: Testdatabank;
  let beheer: pg.Client;
  let cluster: pg.Client;
  const rapporten = new Map<string, Rapportrij>();
  let versie: { sleutel: string; kop: string; inhoud: Tekstdocument }[];
  let pagina: {
    secties: { sleutel: string; inhoud: Tekstdocument }[];
    bevindingen: unknown[];
    bevindingenNa: string;
  };

  beforeAll(async () => {
    databank = await maakDatabank();
    beheer = new pg.Client({ connectionString: databank.urls.beheer });
    cluster = new pg.Client({ connectionString: databank.clusterUrl });
    await Promise.all([beheer.connect(), cluster.connect()]);
    const runner = { query: (sql: string) => beheer.query(sql) } as unknown as QueryRunner;
    const [rapport, publicatie] = [
      new OpgemaakteRapporten1790000770000(),
      new OpgemaaktePublicaties1790000771000(),
    ];
    await publicatie.down(runner);
    await rapport.down(runner);
    const { id } = await maakOrganisatie(databank.urls.beheer, { naam: 'Oud', code: 'oud', gemeenten: [] });
    await vul(id);
    await rapport.up(runner);
    await publicatie.up(runner);
    const gelezen = await cluster.query<Rapportrij & { id: string }>('SELECT * FROM rapport.rapporten');
    for (const rij of gelezen.rows) rapporten.set(rij.id, rij);
    versie = (await cluster.query('SELECT publieke_versie AS v FROM publicatie.besluiten')).rows[0].v;
    pagina = (await cluster.query('SELECT inhoud FROM register.publicaties')).rows[0].inhoud;
  });
  afterAll(async () => {
    await Promise.all([beheer.end(), cluster.end()]);
    await databank.sluit();
  });

  async function vul(organisatie: string): Promise<void> {
    for (const [id, vast] of [
      [CONCEPT, false],
      [VASTGESTELD, true],
    ] as const) {
      await cluster.query(
        `INSERT INTO rapport.rapporten (organisatie_id, id, nummer, zaak_id, zaaknummer, aanbieder_id, aanbieder_naam,
           titel, soort, secties, status, opsteller, vaststeller, vastgesteld_op, document_id, pdf_sha256, versie)
         VALUES ($1, $2::uuid, $2::text, $2::uuid, 'Z-1', $2::uuid, 'De Linde', 'De nacht', 'kwaliteit', $3, $4, $2::uuid, $5::uuid,
           CASE WHEN $5::uuid IS NULL THEN NULL ELSE date '2026-04-13' END, $5, CASE WHEN $5::uuid IS NULL THEN NULL
           ELSE $6 END, 3)`,
        [organisatie, id, JSON.stringify(OUD), vast ? 'vastgesteld' : 'concept', vast ? ANDER : null, HASH],
      );
    }
    const publiek = [
      ...[sectie('titel', 'De nacht'), sectie('samenvatting', 'Het moet beter.'), sectie('feiten', FEITEN)],
      ...[sectie('conclusie', 'Niet op orde.')],
      sectie('bevinding-0', 'De roosters.', { kop: 'Genoeg mensen', oordeel: 'voldoet_niet' }),
    ];
    await cluster.query(
      `INSERT INTO publicatie.besluiten (organisatie_id, id, rapport_id, zaak_id, aanbieder_id, standaard, voornemen,
         voor, tegen, publieke_versie, status, versie)
       VALUES ($1, $2, $2, $2, $2, '{}', 'openbaar', 'x', 'x', $3, 'voorgesteld', 1)`,
      [organisatie, VASTGESTELD, JSON.stringify(publiek)],
    );
    const { samenvatting, ...inhoud } = OUD;
    await cluster.query(
      `INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam,
         kenmerk, titel, soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256)
       VALUES ($1, $2, 'de-nacht', 'openbaar', 'Oud', 'De Linde', 'de linde', 'R-1', 'De nacht', 'kwaliteit', $3, $4,
         false, '2026-04-13', now(), '\\x00', $5)`,
      [organisatie, VASTGESTELD, samenvatting, JSON.stringify(inhoud), HASH],
    );
  }

  it.each([
    ['concept', CONCEPT],
    ['vastgesteld', VASTGESTELD],
  ])('%s: elk deel is een document met dezelfde woorden, onder het oude sjabloon', (_, id) => {
    const rij = rapporten.get(id) as Rapportrij;
    expect(rij.sjabloonversie).toBe(1);
    expect(rij.secties.map(({ sleutel }) => sleutel)).toEqual([
      ...['samenvatting', 'aanleiding', 'feiten', 'conclusie', 'gevolgVoorInwoners', 'advies'],
    ]);
    for (const { sleutel, inhoud } of rij.secties) {
      const platte = OUD[sleutel as 'feiten'].replace('\u0007', '');
      expect(zelfdeTekst(inhoud, uitPlatteTekst(platte))).toBe(true);
      expect(zelfdeTekst(leesTekstdocument(inhoud, { plaats: sleutel }), inhoud)).toBe(true);
    }
    expect(rij.bevindingen.map(({ norm, onderbouwing }) => [norm, alsPlatteTekst(onderbouwing)])).toEqual([
      ['Genoeg mensen', 'De roosters.'],
      ['Scholing', 'De certificaten.'],
    ]);
    expect(rij.platte_tekst).toContain('Er waren twee mensen');
    expect(rij.platte_tekst).toContain('De certificaten.');
  });

  it('van wat is vastgesteld blijven bestand, hash en versie wat zij waren, en daarna verandert het niet meer', async () => {
    expect(rapporten.get(VASTGESTELD)).toMatchObject({ document_id: ANDER, pdf_sha256: HASH, versie: 3 });
    const nogmaals = cluster.query(`UPDATE rapport.rapporten SET bevindingen = '[]' WHERE id = $1`, [
      VASTGESTELD,
    ]);
    await expect(nogmaals).rejects.toThrow('Een vastgesteld rapport verandert niet.');
  });

  it('de publieke versie staat in de volgorde van het lezen en blijft nagekeken', () => {
    expect(versie.map(({ sleutel, kop }) => [sleutel, kop])).toEqual([
      ['titel', ''],
      ['samenvatting', 'Samenvatting in gewone taal'],
      ['feiten', 'Feiten'],
      ['bevinding-0', 'Genoeg mensen'],
      ['conclusie', 'Conclusie'],
    ]);
    expect(versie.every((deel) => !('tekst' in deel))).toBe(true);
    expect(versie[3]).toMatchObject({ oordeel: 'voldoet_niet', gecontroleerd: true });
    expect(alsPlatteTekst((versie[3] as { inhoud: Tekstdocument }).inhoud)).toBe('De roosters.');
  });

  it('het register toont dezelfde woorden, zonder wat leeg was', () => {
    expect(pagina.bevindingenNa).toBe('feiten');
    expect(pagina.secties.map(({ sleutel }) => sleutel)).toEqual([
      ...['samenvatting', 'aanleiding', 'feiten', 'gevolgVoorInwoners'],
    ]);
    expect(pagina.bevindingen).toHaveLength(2);
  });
});
