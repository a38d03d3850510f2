import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { parse } from 'csv-parse/sync';
import { TestApp } from '../harnas/test-app';

interface Bladzijde {
  readonly resultaten: readonly Readonly<Record<string, unknown>>[];
  readonly volgende: string | null;
}

/** The lists, with the role that has all of them, and the orders besides the usual one. */
const LIJSTEN = {
  meldingen: ['ontvangen'],
  zaken: ['geopend', 'aanbieder', '-aanbieder'],
  'termijnen/open': ['-uiterlijk'],
  maatregelen: ['opgelegd'],
  rapporten: ['nummer'],
  bezoeken: ['-op'],
} as const;
type Lijst = keyof typeof LIJSTEN;
const PAREN = Object.entries(LIJSTEN).flatMap(([lijst, wijzen]) =>
  wijzen.map((wijze) => [lijst as Lijst, wijze] as const),
);

describe('de volgorde en de aantallen van een werklijst', () => {
  let app: TestApp;

  const vul = (sql: string) => app.sql(sql, [app.eerste.id]);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    // More than one on the same day and with the same name, so that only the id tells them apart.
    await vul(
      `INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
         bevoegdheidherleiding, aanbieder_naam, gemeente_ids, gevoelig, status, geopend_op, heeft_maatregelen,
         open_monitoring, besloten, versie)
       SELECT $1, md5('z' || g)::uuid, 'Z-' || g, 'Zaak ' || g, 'proactief', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]',
              (ARRAY['Zorg', 'anders', 'Beter', NULL])[1 + g % 4], '{}', false, 'beoordeling',
              timestamptz '2026-01-01' + (g / 2) * interval '1 day', false, false, g = 7, 1
         FROM generate_series(1, 9) g`,
    );
    await vul(
      `INSERT INTO melding.meldingen (organisatie_id, id, nummer, soort, kanaal, bron, wet, domein, over_toezichthouder,
         onderwerp, omschrijving, ontvangen_op, geregistreerd_op, via_aanbieder, onrechtmatigheid, gevoelig, route,
         routeherleiding, status, behandelaar_id, versie)
       SELECT $1, md5('m' || g)::uuid, 'L-' || g, 'signaal', 'telefoon', 'inwoner', 'wmo', 'kwaliteit', false, 'x', 'x',
              timestamptz '2026-01-01' + (g / 40) * interval '1 day', now(), false, 'nee', false, 'x', '[]', 'ontvangen',
              CASE WHEN g % 60 = 0 THEN '${app.eerste.gebruikers.toezichthouder}'::uuid END, 1
         FROM generate_series(1, 120) g`,
    );
    await vul(
      `INSERT INTO termijn.definities (organisatie_id, code, versie, geldig_vanaf, naam, aard, grondslag_soort, grondslag,
         start_gebeurtenis, duur, awt, herinneringen, ontvangers, eigenaar, gevolg, aanname, vastgelegd_op, escalatie)
       VALUES ($1, 'ONTVANGST', 99, '2026-01-01', 'Ontvangst', 'termijn', 'beleid', 'x', 'x', 'P1W', true, '[]', '[]',
               'toezichthouder', 'x', true, now(), '[]')`,
    );
    await vul(
      `INSERT INTO termijn.termijnen (organisatie_id, id, definitie_code, definitie_versie, object, object_id, zaak_id,
         kenmerk, start, duur, ruw, uiterlijk, status, versie, aangemaakt_op)
       SELECT $1, md5('t' || g)::uuid, 'ONTVANGST', 99, 'opdracht', md5('o' || g)::uuid, md5('z' || (1 + g % 3))::uuid, 'x',
              '2026-01-01', 'P1W', '2026-02-01', date '2026-02-01' + g / 2, 'loopt', 1, now()
         FROM generate_series(1, 6) g`,
    );
    await vul(
      `INSERT INTO termijn.versies (organisatie_id, termijn_id, versie, object_id, soort, op, duur, ruw,
         ruw_zonder_verlenging, uiterlijk, herleiding, waarschuwingen, vastgelegd_op)
       SELECT organisatie_id, id, 1, object_id, 'start', start, duur, ruw, ruw, uiterlijk, '[]', '[]', now()
         FROM termijn.termijnen WHERE organisatie_id = $1 AND kenmerk = 'x'`,
    );
    await vul(
      `INSERT INTO maatregel.maatregelen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam, soort,
         omschrijving, onderbouwing, doel, ernst_weging, steunt_op_vim, herleiding, onderdelen, opgelegd_op, status, versie)
       SELECT $1, md5('a' || g)::uuid, md5('z1')::uuid, 'Z-1', 'wmo', '${app.eerste.aanbiederId}', 'x', 'advies', 'x', 'x',
              'x', 'x', false, '[]', '[]', date '2026-03-01' + g / 2, 'opgelegd', 1 FROM generate_series(1, 5) g`,
    );
    await vul(
      `INSERT INTO rapport.rapporten (organisatie_id, id, nummer, zaak_id, zaaknummer, aanbieder_id, aanbieder_naam, titel,
         soort, secties, status, opsteller, versie)
       SELECT $1, md5('r' || g)::uuid, 'R-' || g, md5('z1')::uuid, 'Z-1', '${app.eerste.aanbiederId}', 'x', 'x', 'kwaliteit',
              '{}', 'concept', '${app.eerste.gebruikers.coordinator}', 1 FROM generate_series(1, 5) g`,
    );
    await vul(
      `INSERT INTO bezoek.bezoeken (organisatie_id, id, zaak_id, zaak_nummer, aanbieder_id, aanbieder_naam, aankondiging,
         doel, op, behandelaar_id, status, versie)
       SELECT $1, md5('b' || g)::uuid, md5('z1')::uuid, 'Z-1', '${app.eerste.aanbiederId}', 'x', 'aangekondigd', 'x',
              date '2026-04-11' + g / 2, '${app.eerste.gebruikers.coordinator}', 'gepland', 1 FROM generate_series(1, 5) g`,
    );
  }, 120_000);
  afterAll(() => app.sluit());

  const haal = async (pad: string, rol: Rol = 'coordinator'): Promise<Bladzijde> =>
    (await app.als(rol).get(`/api/v1/${pad}`).expect(200)).body as Bladzijde;
  /** The whole list in pages of two. */
  const bladerDoor = async (lijst: Lijst, vraag: string) => {
    const ids: string[] = [];
    let vanaf = '';
    do {
      const { resultaten, volgende } = await haal(`${lijst}?aantal=2${vraag}${vanaf}`);
      ids.push(...resultaten.map(({ id }) => String(id)));
      vanaf = volgende ? `&vanaf=${volgende}` : '';
    } while (vanaf);
    return ids;
  };

  it.each(PAREN)('%s op %s komt bladzijde voor bladzijde, elke rij één keer', async (lijst, wijze) => {
    const gewoon = (await haal(`${lijst}?aantal=100`)).resultaten.map(({ id }) => id);
    const ids = await bladerDoor(lijst, `&sorteer=${wijze}`);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    const heel = (await haal(`${lijst}?aantal=100&sorteer=${wijze}`)).resultaten.map(({ id }) => id);
    expect(ids.slice(0, 100)).toEqual(heel);
    if (!wijze.endsWith('aanbieder') && ids.length <= 100) expect(ids).toEqual([...gewoon].reverse());
  });

  it('zaken op aanbieder staan op naam, met hoofdletters en zonder, en wat er geen heeft vooraan', async () => {
    const { resultaten } = await haal('zaken?sorteer=aanbieder');
    const namen = resultaten.map(({ aanbiederNaam }) => aanbiederNaam);
    expect(namen).toEqual([null, 'anders', 'anders', 'anders', 'Beter', 'Beter', 'Zorg', 'Zorg']);
    expect(Object.keys(resultaten[0] ?? {})).not.toContain('sleutel');
  });

  it('zaken die te laat zijn staan op volgorde van hun eerste termijn, elke zaak één keer, bladzijde voor bladzijde', async () => {
    const { resultaten } = await haal('zaken?teLaat=ja');
    expect(resultaten.map(({ nummer }) => nummer).sort()).toEqual(['Z-1', 'Z-2', 'Z-3']);
    expect(resultaten[0]?.['nummer']).toBe('Z-2');
    const dagen = resultaten.map(({ volgendeTermijn }) => String(volgendeTermijn));
    expect(dagen).toEqual([...dagen].sort());
    expect(await bladerDoor('zaken', '&teLaat=ja')).toEqual(resultaten.map(({ id }) => id));
    // An order that was chosen on another tab is not asked here.
    expect((await haal('zaken?teLaat=ja&sorteer=aanbieder')).resultaten).toEqual(resultaten);
  });

  it('ook het bestand staat in de gekozen volgorde, en het auditspoor zegt welke', async () => {
    const { text } = await app.als('coordinator').get('/api/v1/zaken/export?sorteer=geopend').expect(200);
    const regels = parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    expect(regels[0]?.['Nummer']).toBe('Z-1');
    const [audit] = await app.sql<{ velden: string[] }>(
      `SELECT velden FROM audit.regels WHERE handeling = 'zaak:exporteren' ORDER BY id DESC LIMIT 1`,
    );
    expect(audit?.velden).toContain('sorteer=geopend');
  });

  it.each(PAREN)('%s op %s neemt geen bladzijde van een andere volgorde aan', async (lijst, wijze) => {
    const weiger = async (vraag: string, vanaf: string | null) => {
      const { body } = await app
        .als('coordinator')
        .get(`/api/v1/${lijst}?aantal=1${vraag}&vanaf=${vanaf}`)
        .expect(400);
      expect((body as { invalidParams: { name: string }[] }).invalidParams[0]?.name).toBe('vanaf');
    };
    const gekozen = `&sorteer=${wijze}`;
    await weiger(gekozen, (await haal(`${lijst}?aantal=1`)).volgende);
    await weiger('', (await haal(`${lijst}?aantal=1${gekozen}`)).volgende);
  });

  it('wat te laat is en wat niet, nemen geen bladzijde van elkaar aan', async () => {
    for (const lijst of ['zaken', 'meldingen'] as const) {
      const { volgende } = await haal(`${lijst}?aantal=1`);
      expect(volgende).not.toBeNull();
      await app.als('coordinator').get(`/api/v1/${lijst}?aantal=1&teLaat=ja&vanaf=${volgende}`).expect(400);
    }
    const { volgende } = await haal('zaken?aantal=1&teLaat=ja');
    for (const vraag of ['', '&sorteer=-geopend', '&sorteer=aanbieder'])
      await app.als('coordinator').get(`/api/v1/zaken?aantal=1${vraag}&vanaf=${volgende}`).expect(400);
  });

  it.each(Object.keys(LIJSTEN))('%s is op niets anders te sorteren', async (lijst) => {
    for (const wijze of ['onderwerp', 'id', '--geopend', '', 'geopend;']) {
      const { body } = await app
        .als('coordinator')
        .get(`/api/v1/${lijst}`)
        .query({ sorteer: wijze })
        .expect(400);
      expect((body as { invalidParams: { name: string }[] }).invalidParams[0]?.name).toBe('sorteer');
    }
  });

  const tel = async (pad: string, rol: Rol = 'coordinator', organisatie = app.eerste) =>
    (await app.als(rol, organisatie).get(`/api/v1/${pad}`).expect(200)).body as object;

  it('telt achter elk tabblad, en niet verder dan honderd', async () => {
    expect(await tel('meldingen/aantallen', 'toezichthouder')).toEqual({
      mijn: 2,
      team: 100,
      niemand: 100,
      teLaat: 0,
    });
    expect(await tel('meldingen/aantallen?soort=klacht')).toEqual({
      mijn: 0,
      team: 0,
      niemand: 0,
      teLaat: 0,
    });
    expect(await tel('termijnen/open/aantallen')).toEqual({ mijn: 0, team: 6, niemand: 6, teLaat: 6 });
    expect(await tel('maatregelen/aantallen')).toEqual({ mijn: 0, team: 5, niemand: 5, teLaat: 0 });
    expect(await tel('rapporten/aantallen')).toEqual({ mijn: 5, team: 5 });
    expect(await tel('bezoeken/aantallen')).toEqual({ mijn: 5, team: 5, teLaat: 3 });
    const wie = app.eerste.gebruikers.coordinator;
    expect(await tel(`termijnen/open/aantallen?behandelaarId=${wie}`)).toMatchObject({ team: 6, teLaat: 0 });
    // The choice of a colleague belongs to the list; the tabs of reports have no place for it.
    expect(await tel(`rapporten/aantallen?behandelaarId=${wie}`)).toEqual({ mijn: 5, team: 5 });
  });

  it('telt wat in de lijst staat: een zaak die besloten is niet voor wie haar niet ziet', async () => {
    expect((await haal('zaken')).resultaten).toHaveLength(8);
    expect(await tel('zaken/aantallen')).toEqual({ mijn: 0, team: 8, niemand: 8, teLaat: 3 });
    await app.sql(`UPDATE onderzoek.zaken SET besloten = true WHERE nummer = 'Z-2'`);
    try {
      expect(await tel('zaken/aantallen')).toEqual({ mijn: 0, team: 7, niemand: 7, teLaat: 2 });
      expect((await haal('zaken?teLaat=ja')).resultaten).toHaveLength(2);
    } finally {
      await app.sql(`UPDATE onderzoek.zaken SET besloten = false WHERE nummer = 'Z-2'`);
    }
  });

  it('telt voor een andere organisatie alleen het hare', async () => {
    for (const lijst of Object.keys(LIJSTEN))
      expect(
        Object.values(await tel(`${lijst}/aantallen`, 'coordinator', app.tweede)).every((n) => n === 0),
      ).toBe(true);
  });

  it('telt voor een college of aanbieder niet meer dan die ziet, en zegt niet wie iets opstelde', async () => {
    expect(await tel('rapporten/aantallen', 'college')).toEqual({ team: 0 });
    expect(await tel('maatregelen/aantallen', 'aanbieder')).toEqual({
      mijn: 0,
      team: 5,
      niemand: 0,
      teLaat: 0,
    });
  });

  it('telt niet voor wie de lijst niet heeft', async () => {
    for (const lijst of ['meldingen', 'zaken', 'termijnen/open', 'rapporten', 'bezoeken'])
      await app.als('aanbieder').get(`/api/v1/${lijst}/aantallen`).expect(403);
    await app.als('beheerder').get('/api/v1/maatregelen/aantallen').expect(403);
    await app.anoniem().get('/api/v1/zaken/aantallen').expect(401);
    const { body } = await app.als('coordinator').get('/api/v1/zaken/aantallen?teLaat=ja').expect(400);
    expect((body as { invalidParams: { name: string }[] }).invalidParams[0]?.name).toBe('teLaat');
  });

  it('elk tellen is één regel in het auditspoor', async () => {
    await tel('zaken/aantallen');
    const regels = await app.sql(
      `SELECT 1 FROM audit.regels WHERE handeling = 'zaak:tellen' AND object = 'lijst' AND object_id = 'zaken'`,
    );
    expect(regels.length).toBeGreaterThan(0);
  });
});
