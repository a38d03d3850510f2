import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LeesMelder } from '@navolgbaar/melding';
import { Configuratie } from '@navolgbaar/platform/config';
import type { Response } from 'supertest';
import { ConceptenOpruimenTaak } from '../../libs/loket/src/jobs/concepten-opruimen.taak';
import {
  ANTWOORDEN,
  Loketbezoeker,
  type Velden,
  kaal,
  naar,
  openLoket,
  tijdVan,
  titel,
} from '../harnas/loket';
import { routesVan } from '../harnas/routes';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(180_000);

let app: TestApp;
let adresnummer = 0;
/** The address of the visitor; every test is somebody else, so that counts do not add up. */
let vanaf = '';

beforeAll(async () => {
  app = await TestApp.start();
  await openLoket(app);
});
afterAll(() => app?.sluit());
beforeEach(() => {
  app.klok.naar('2026-04-13');
  adresnummer += 1;
  vanaf = `198.51.100.${adresnummer}`;
});

const haal = (pad: string) => app.anoniem().get(pad).set('x-forwarded-for', vanaf);
const bezoeker = () => new Loketbezoeker(app, vanaf);
const stuur = (pad: string, velden: Velden, tijd: string) => bezoeker().stuur(pad, velden, tijd);
const vulIn = (pad: string, velden: Velden) => bezoeker().vulIn(pad, velden);
const vulFoutIn = (pad: string, velden: Velden) => bezoeker().vulFoutIn(pad, velden);
const begin = () => bezoeker().begin();
const totControle = (anders?: Parameters<Loketbezoeker['totControle']>[0]) => bezoeker().totControle(anders);

const aantal = async (tabel: string): Promise<number> =>
  (await app.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel}`))[0]?.n ?? 0;

const meldingen = () =>
  app.sql<Record<string, unknown>>('SELECT * FROM melding.meldingen ORDER BY geregistreerd_op, id');

describe('een melding door een inwoner', () => {
  it('gaat van vraag naar vraag en wordt een melding als elke andere, met de melder apart en versleuteld', async () => {
    const concept = await totControle();
    const { text } = await haal(`${concept}/controle`).expect(200);
    expect(titel(text)).toBe('Stap 6 van 6: Klopt alles? – Toezicht Noord');
    expect(kaal(text)).toContain('vrijdag 3 april 2026');
    for (const stap of Object.keys(ANTWOORDEN)) expect(text).toContain(`href="${concept}/${stap}"`);

    expect(naar(await vulIn(`${concept}/controle`, {}))).toBe(`${concept}/ontvangen`);
    const klaar = kaal((await haal(`${concept}/ontvangen`).expect(200)).text);
    const melding = (await meldingen()).at(-1);
    expect(klaar).toContain(`Uw meldingsnummer is ${String(melding?.['nummer'])}`);
    expect(klaar).toContain('Binnen 3 werkdagen hoort u van ons');
    expect(klaar).toContain('050 123 45 67');
    expect(melding).toMatchObject({
      ...{ soort: 'melding', kanaal: 'meldpunt', bron: 'meldpunt', wet: 'wmo', status: 'ontvangen' },
      ...{ gebeurtenisdatum: '2026-04-03', gemeente_id: app.eerste.gemeenteId },
    });
    expect(melding?.['omschrijving']).toContain('Aanbieder volgens de melder: De Linde.');
    expect(JSON.stringify(melding)).not.toContain('Truus');

    await app.verwerkUitstaandeJobs();
    const id = String(melding?.['id']);
    const { melder } = await app.app.get(LeesMelder).execute(app.actor('toezichthouder'), id);
    expect(melder).toMatchObject({
      naam: 'Truus Zonderling',
      email: 'truus@voorbeeld.nl',
      telefoon: '0612345678',
    });
    const termijnen = await app.sql(`SELECT 1 FROM termijn.termijnen WHERE object_id = $1`, [id]);
    expect(termijnen).toHaveLength(1);
    // The supervisor sees it in the worklist like any other.
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingen/${id}`).expect(200);
    expect(body).toMatchObject({ id, kanaal: 'meldpunt' });
  });

  it('bewaart van een anonieme melder niets, ook niet wat de browser invulde', async () => {
    const concept = await totControle({ melder: { ...ANTWOORDEN.melder, bekend: 'anoniem' } });
    expect(kaal((await haal(`${concept}/controle`)).text)).not.toContain('Truus');
    naar(await vulIn(`${concept}/controle`, {}));
    expect(kaal((await haal(`${concept}/ontvangen`)).text)).toContain('Wij bellen of mailen u niet');
    const melding = (await meldingen()).at(-1);
    await app.verwerkUitstaandeJobs();
    const personen = await app.sql('SELECT 1 FROM melding.personen WHERE melding_id = $1', [melding?.['id']]);
    expect(personen).toEqual([]);
  });

  it('over een jongere valt onder de Jeugdwet', async () => {
    const concept = await totControle({ persoon: { relatie: 'naaste', leeftijd: 'jong' } });
    naar(await vulIn(`${concept}/controle`, {}));
    expect((await meldingen()).at(-1)).toMatchObject({ wet: 'jeugdwet' });
  });

  it('staat onderweg versleuteld en onder een hash, en na het versturen niet meer in het concept', async () => {
    const concept = await totControle();
    const geheim = concept.split('/').at(-1) ?? '';
    const rij = async () =>
      (
        await app.sql<{ inhoud: Buffer | null; tekst: string }>(
          'SELECT inhoud, c::text AS tekst FROM loket.concepten c ORDER BY id DESC LIMIT 1',
        )
      )[0];
    const onderweg = await rij();
    expect(onderweg?.inhoud?.length).toBeGreaterThan(100);
    expect(onderweg?.inhoud?.toString('latin1')).not.toMatch(/Linde|Truus|nachts/);
    expect(onderweg?.tekst).not.toContain(geheim);
    naar(await vulIn(`${concept}/controle`, {}));
    expect((await rij())?.inhoud).toBeNull();
  });

  it('is wijzigen, en gaat dan terug naar de controle; verdergaan met het adres komt uit waar men was', async () => {
    const concept = await begin();
    naar(await vulIn(`${concept}/gebeurtenis`, ANTWOORDEN.gebeurtenis));
    expect(naar(await haal(concept))).toBe(`${concept}/aanbieder`);
    // The check comes last, whatever the address says.
    expect(naar(await haal(`${concept}/controle`))).toBe(`${concept}/aanbieder`);
    expect((await haal(`${concept}/gebeurtenis`)).text).toContain('value="3 april 2026"');
    const andere = await totControle();
    expect(naar(await vulIn(`${andere}/aanbieder`, { aanbieder: 'Het Anker', plaats: '' }))).toBe(
      `${andere}/controle`,
    );
    const { text } = await haal(`${andere}/controle`);
    expect(kaal(text)).toContain('Het Anker');
    expect(kaal(text)).not.toContain('Lindelaan');
  });

  it('laat geen netwerkadres na: niet in de audit, niet in een concept, niet bij de melding', async () => {
    const concept = await totControle();
    naar(await vulIn(`${concept}/controle`, {}));
    await app.verwerkUitstaandeJobs();
    const tabellen = await app.sql<{ naam: string }>(
      `SELECT schemaname || '.' || relname AS naam FROM pg_stat_user_tables ORDER BY 1`,
    );
    const gevonden: string[] = [];
    for (const { naam } of tabellen) {
      const [rij] = await app.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${naam} t WHERE t::text LIKE '%' || $1 || '%'`,
        [vanaf],
      );
      if (rij?.n) gevonden.push(naam);
    }
    expect(gevonden).toEqual([]);
    const regels = await app.sql<{ herkomst: string; actor_soort: string }>(
      `SELECT DISTINCT herkomst, actor_soort FROM audit.regels WHERE handeling IN ('concept:beginnen', 'concept:verzenden')`,
    );
    expect(regels).toEqual([{ herkomst: 'loket', actor_soort: 'loket' }]);
  });
});

describe('een melding die niet door kan', () => {
  it.each([
    ['niets ingevuld', 'gebeurtenis', { gebeurtenis: ' ', wanneer: '' }, ['veld-gebeurtenis']],
    [
      'een dag die niet bestaat',
      'gebeurtenis',
      { gebeurtenis: 'x', wanneer: '31 februari 2026' },
      ['veld-wanneer'],
    ],
    [
      'een dag die nog moet komen',
      'gebeurtenis',
      { gebeurtenis: 'x', wanneer: '14 april 2026' },
      ['veld-wanneer'],
    ],
    ['een te lang verhaal', 'gebeurtenis', { gebeurtenis: 'x'.repeat(10_001) }, ['veld-gebeurtenis']],
    ['geen aanbieder', 'aanbieder', { aanbieder: '' }, ['veld-aanbieder']],
    [
      'een keuze die er niet is',
      'persoon',
      { relatie: 'toString', leeftijd: '' },
      ['veld-relatie', 'veld-leeftijd'],
    ],
    ['geen keuze over de naam', 'melder', {}, ['veld-bekend']],
    ['een naam zonder naam', 'melder', { bekend: 'naam' }, ['veld-naam', 'veld-email']],
    [
      'een onbruikbaar e-mailadres',
      'melder',
      { bekend: 'naam', naam: 'T', email: 'geen adres' },
      ['veld-email'],
    ],
    [
      'een onbruikbaar telefoonnummer',
      'melder',
      { bekend: 'naam', naam: 'T', telefoon: '12' },
      ['veld-telefoon'],
    ],
  ])('met %s (op %s) zegt alles tegelijk, houdt wat er stond en bewaart niets', async (...geval) => {
    const [, stap, velden, verwacht] = geval;
    const concept = await begin();
    const antwoord = await vulFoutIn(`${concept}/${stap}`, velden as Velden);
    expect(antwoord.status).toBe(200);
    expect(titel(antwoord.text)).toMatch(/^Fout: Stap \d van 6: /);
    const doelen = [...antwoord.text.matchAll(/href="#(veld-[\w-]+)"/g)].map(([, doel]) => doel);
    expect(doelen).toEqual(verwacht);
    for (const doel of doelen) expect(antwoord.text).toContain(`id="${doel}"`);
    expect(antwoord.text).toMatch(
      /<div[^>]*id="foutsamenvatting"[^>]*autofocus|<div[^>]*autofocus[^>]*foutsamenvatting/i,
    );
    for (const waarde of Object.values(velden)) {
      if (waarde.trim() && !['toString'].includes(waarde)) expect(antwoord.text).toContain(waarde);
    }
    const [rij] = await app.sql('SELECT inhoud, poging FROM loket.concepten ORDER BY id DESC LIMIT 1');
    expect(rij?.['inhoud']).toBeNull();
    // What was typed is kept to be shown again, and nobody else can read it.
    for (const waarde of Object.values(velden).filter((een) => een.length > 4))
      expect(String(rij?.['poging'])).not.toContain(waarde);
    // Asked again without the mark of the fault, the page has only what was taken.
    expect((await haal(`${concept}/${stap}`)).text).not.toContain('foutsamenvatting');
  });

  it('met meer dan iemand typt, komt terug en wordt nergens bewaard', async () => {
    const concept = await begin();
    const pad = `${concept}/gebeurtenis`;
    const { status, text } = await vulIn(pad, { gebeurtenis: 'é'.repeat(30_001) });
    expect([status, text.includes('é'.repeat(30_001))]).toEqual([400, true]);
    expect(kaal(text)).toContain('gebruik ten hoogste 10000 tekens');
    expect((await vulFoutIn(pad, { gebeurtenis: 'e'.repeat(10_001) })).text).toContain('e'.repeat(10_001));
    const rijen = await app.sql('SELECT length(poging) AS n FROM loket.concepten WHERE poging IS NOT NULL');
    for (const { n } of rijen) expect(n).toBeLessThan(40_000);
  });

  it('vindt de aanbieder bij zijn naam: de browser biedt aan wie nu voor deze gemeente werkt', async () => {
    const { id, aanbiederId, andereAanbiederId, gemeenteId } = app.eerste;
    const inzet = (wie: string, van: string, tot: string | null) =>
      app.sql(
        `INSERT INTO aanbieder.inzetten (organisatie_id, id, aanbieder_id, gemeente_id, wet, financiering, gecontracteerd, van, tot)
         VALUES ($1, gen_random_uuid(), $2, $3, 'wmo', 'zin', true, $4, $5)`,
        [id, wie, gemeenteId, van, tot],
      );
    await inzet(aanbiederId, '2025-01-01', null);
    await inzet(andereAanbiederId, '2024-01-01', '2024-12-31');
    await app.sql(`UPDATE aanbieder.aanbieders SET handelsnamen = ARRAY['Linde Thuis'] WHERE id = $1`, [
      aanbiederId,
    ]);
    const concept = await begin();
    const { text } = await haal(`${concept}/aanbieder`).expect(200);
    const namen = [...text.matchAll(/<option value="([^"]+)"/g)].map(([, naam]) => naam);
    // Who no longer works here is not offered.
    expect(namen).toEqual(['Linde Thuis', 'Stichting De Linde']);
    expect(text).toContain(`list="suggesties-aanbieder"`);
    // A choice of the visitor: whose melding it is, the toezichthouder says, and the database too.
    const bij = await totControle({ aanbieder: { aanbieder: 'Stichting De Linde' } });
    naar(await vulIn(`${bij}/controle`, {}));
    const melding = (await meldingen()).at(-1);
    expect(melding).toMatchObject({
      aanbieder_id: null,
      omschrijving: expect.stringContaining('Stichting De Linde'),
    });
  });

  it('met een fout, wordt niet nog eens verstuurd door terug te gaan; wat fout was, is weg als het goed is', async () => {
    const concept = await begin();
    const pad = `${concept}/gebeurtenis`;
    const { text } = await vulFoutIn(pad, { gebeurtenis: 'Half af', wanneer: 'straks' });
    expect(text).toContain('Half af</textarea>');
    expect(text).toContain('value="straks"');
    app.klok.verder('PT20S');
    naar(await stuur(pad, ANTWOORDEN.gebeurtenis, tijdVan(text)));
    const terug = await haal(`${pad}?fout=ja`).expect(200);
    expect(terug.text).toContain('Er is ’s nachts niemand aanwezig.</textarea>');
    expect(terug.text).not.toMatch(/foutsamenvatting|Half af/);
    expect(
      await app.sql('SELECT 1 FROM loket.concepten WHERE poging IS NOT NULL AND inhoud IS NOT NULL'),
    ).toEqual([]);
  });

  it('zonder gemeente, of met een die nergens of nog niet meedoet, begint niet', async () => {
    const voor = await aantal('loket.concepten');
    for (const gemeente of ['', 'x', app.tweede.gemeenteId, '01890000-0000-7000-8000-000000000000']) {
      const { text } = await vulFoutIn('/melding-doen', { gemeente });
      expect(titel(text)).toBe('Fout: Melding doen – Toezicht Wmo en Jeugdwet');
      expect(text).toContain('href="#veld-gemeente"');
    }
    expect(await aantal('loket.concepten')).toBe(voor);
  });

  it('met het lokveld gevuld, te snel, of met een verzonnen tijd wordt niet bewaard, en wat er stond blijft staan', async () => {
    const concept = await begin();
    const pad = `${concept}/gebeurtenis`;
    const tijd = tijdVan((await haal(pad)).text);
    const snel = await stuur(pad, ANTWOORDEN.gebeurtenis, tijd);
    expect([snel.status, kaal(snel.text)]).toEqual([400, expect.stringContaining('wel heel snel')]);
    // The time of the form counts on: the next try is no longer too fast.
    expect(tijdVan(snel.text)).toBe(tijd);
    app.klok.verder('PT20S');
    for (const [velden, gegevenTijd, tekst] of [
      [{ ...ANTWOORDEN.gebeurtenis, website: 'https://voorbeeld.nl' }, tijd, 'Maak het veld leeg'],
      [ANTWOORDEN.gebeurtenis, '', 'stond lang open'],
      [ANTWOORDEN.gebeurtenis, tijd.replace(/^./, '1'), 'stond lang open'],
      [ANTWOORDEN.gebeurtenis, tijdVan((await haal('/melding-doen')).text), 'stond lang open'],
    ] as const) {
      const { status, text } = await stuur(pad, velden, gegevenTijd);
      expect([status, kaal(text)]).toEqual([400, expect.stringContaining(tekst)]);
      expect(text).toContain('Er is ’s nachts niemand aanwezig.');
    }
    expect(naar(await haal(concept))).toBe(pad);
    expect(naar(await stuur(pad, ANTWOORDEN.gebeurtenis, tijd))).toBe(`${concept}/aanbieder`);
  });

  it('met een verkeerd geheim of een verlopen concept geeft hetzelfde antwoord, met wat net was getypt', async () => {
    const concept = await begin();
    const pad = `${concept}/gebeurtenis`;
    const tijd = tijdVan((await haal(pad)).text);
    app.klok.verder('PT336H');
    const verlopen = await stuur(pad, ANTWOORDEN.gebeurtenis, tijd);
    expect(verlopen.status).toBe(404);
    expect(kaal(verlopen.text)).toContain('Er is ’s nachts niemand aanwezig.');
    const fout = await haal(`/melding-doen/noord/${'x'.repeat(43)}/gebeurtenis`).expect(404);
    expect((await haal(pad).expect(404)).text).toBe(fout.text);
    for (const weg of [
      '/melding-doen/noord/kort/gebeurtenis',
      `/melding-doen/zuid/${'x'.repeat(43)}/melder`,
    ]) {
      expect(titel((await haal(weg).expect(404)).text)).toContain('Deze melding staat hier niet meer');
    }
  });

  it('met het geheim van een ander loket wordt niet gevonden', async () => {
    await openLoket(app, app.tweede);
    const concept = await begin();
    await haal(concept.replace('/noord/', '/zuid/')).expect(404);
    await haal(concept).expect(303);
    await app.sql('DELETE FROM loket.instellingen WHERE organisatie_id = $1', [app.tweede.id]);
  });

  it('wordt, twee keer en tegelijk verstuurd, één melding', async () => {
    const concept = await totControle();
    const voor = await aantal('melding.meldingen');
    const tijd = tijdVan((await haal(`${concept}/controle`)).text);
    app.klok.verder('PT20S');
    const antwoorden = await Promise.all([1, 2, 3].map(() => stuur(`${concept}/controle`, {}, tijd)));
    antwoorden.push(await stuur(`${concept}/controle`, {}, tijd));
    // A page that was still open changes nothing any more.
    antwoorden.push(await stuur(`${concept}/aanbieder`, ANTWOORDEN.aanbieder, tijd));
    expect(antwoorden.map(naar)).toEqual(antwoorden.map(() => `${concept}/ontvangen`));
    expect(await aantal('melding.meldingen')).toBe(voor + 1);
    expect(naar(await haal(`${concept}/gebeurtenis`))).toBe(`${concept}/ontvangen`);
  });

  it('wordt niet verstuurd zolang er een antwoord ontbreekt', async () => {
    const concept = await begin();
    const voor = await aantal('melding.meldingen');
    // There is no check page yet; who sends it all the same needs a time of that page, and gets it with the refusal.
    const geweigerd = await stuur(`${concept}/controle`, {}, 'x');
    app.klok.verder('PT20S');
    const verstuurd = await stuur(`${concept}/controle`, {}, tijdVan(geweigerd.text));
    expect(naar(verstuurd)).toBe(`${concept}/gebeurtenis`);
    expect(await aantal('melding.meldingen')).toBe(voor);
  });

  it('wacht boven de grens van één adres, met wat er stond, en houdt een ander adres niet op', async () => {
    const concept = await begin();
    const pad = `${concept}/gebeurtenis`;
    const tijd = tijdVan((await haal(pad)).text);
    app.klok.verder('PT20S');
    let laatste: Response | undefined;
    for (let i = 0; i < 61; i += 1)
      laatste = await stuur(pad, { gebeurtenis: '', wanneer: 'blijft staan' }, tijd);
    expect(laatste?.status).toBe(429);
    expect(Number(laatste?.headers['retry-after'])).toBeGreaterThan(0);
    expect(kaal(laatste?.text ?? '')).toContain('Wacht een minuut');
    expect(laatste?.text).toContain('value="blijft staan"');
    vanaf = '203.0.113.9';
    expect(naar(await stuur(pad, ANTWOORDEN.gebeurtenis, tijd))).toBe(`${concept}/aanbieder`);
  });

  it('wordt met 100 vreemde invoeren nooit half bewaard en geeft nooit een storing', async () => {
    const vreemd = [
      ...[
        '\0',
        '<script>alert(1)</script>',
        "'; DROP TABLE melding.meldingen; --",
        '%00',
        '\ud800',
        '🙂'.repeat(500),
      ],
      ...[
        '__proto__',
        '{{7*7}}',
        '../../etc/passwd',
        '\u202e\u0000x',
        'a'.repeat(20_000),
        '\r\n\r\nSet-Cookie: x=1',
      ],
    ];
    const velden = [
      'gebeurtenis',
      'wanneer',
      'aanbieder',
      'relatie',
      'bekend',
      'naam',
      'email',
      'telefoon',
      'tijd',
      'website',
    ];
    const concept = await begin();
    const voor = { meldingen: await aantal('melding.meldingen'), concepten: await aantal('loket.concepten') };
    const statussen = new Set<number>();
    for (let i = 0; i < 100; i += 1) {
      vanaf = `192.0.2.${i}`;
      const stap = [...Object.keys(ANTWOORDEN), 'controle', 'onzin', '__proto__'][i % 7];
      const waarde = vreemd[i % vreemd.length] ?? '';
      const naam = velden[i % velden.length] ?? '';
      const pad = `${concept}/${stap}`;
      const tijd = i % 3 === 0 ? tijdVan((await haal(pad)).text) : 'x';
      app.klok.verder('PT2S');
      const antwoord = await stuur(pad, { [naam]: [waarde, waarde], [waarde.slice(0, 20)]: waarde }, tijd);
      expect({ i, status: antwoord.status < 500 }).toEqual({ i, status: true });
      expect(antwoord.text).not.toMatch(/<script|node_modules|SELECT /);
      statussen.add(antwoord.status);
    }
    for (const [soort, lichaam] of [
      ['application/json', '{"gebeurtenis":{"a":[1]}}'],
      ['application/json', '[1,2]'],
      ['application/json', 'null'],
      ['application/json', '{'],
      ['text/plain', 'x'],
      ['application/x-www-form-urlencoded', `gebeurtenis=${'a'.repeat(1_100_000)}`],
      ['application/x-www-form-urlencoded', 'gebeurtenis=%E0%A4%A&%=%'],
      ['multipart/form-data; boundary=x', '--x--'],
    ] as const) {
      const pad = `${concept}/gebeurtenis`;
      const { status } = await app
        .anoniem()
        .post(pad)
        .set('content-type', soort)
        .set('accept', 'text/html')
        .send(lichaam);
      expect({ soort, goed: status >= 400 && status < 500 }).toEqual({ soort, goed: true });
    }
    expect([...statussen].filter((status) => ![303, 400, 404].includes(status))).toEqual([]);
    // Both kinds of refusal were met, else the inputs proved little.
    expect([statussen.has(400), statussen.has(404)]).toEqual([true, true]);
    expect(await aantal('melding.meldingen')).toBe(voor.meldingen);
    expect(await aantal('loket.concepten')).toBe(voor.concepten);
  });
});

describe('wat een bezoeker in de databank kan', () => {
  it('is inbrengen wat van het meldpunt komt, en geen melding of melder lezen', async () => {
    const concept = await totControle();
    naar(await vulIn(`${concept}/controle`, {}));
    const alsLoket = async (sql: string): Promise<string> => {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: app.databank.urls.app });
      await client.connect();
      try {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('nav.organisatie', $1, true), set_config('nav.bereik', 'loket', true)`,
          [app.eerste.id],
        );
        return String((await client.query(sql)).rowCount);
      } catch (fout) {
        return String((fout as { code?: string }).code);
      } finally {
        await client.query('ROLLBACK');
        await client.end();
      }
    };
    expect(await aantal('melding.personen')).toBeGreaterThan(0);
    expect(await alsLoket('SELECT 1 FROM melding.meldingen')).toBe('0');
    expect(await alsLoket('SELECT 1 FROM melding.personen')).toBe('0');
    expect(await alsLoket('UPDATE melding.meldingen SET versie = versie')).toBe('0');
    expect(await alsLoket('SELECT 1 FROM onderzoek.zaken')).toBe('0');
    // A copy of a row that is there, with another channel, is refused by the same policy.
    const kopie = (kanaal: string) =>
      `INSERT INTO melding.meldingen (organisatie_id, id, nummer, soort, kanaal, bron, wet, domein, over_toezichthouder, onderwerp,
         omschrijving, ontvangen_op, geregistreerd_op, via_aanbieder, onrechtmatigheid, gevoelig, route, routeherleiding, status, versie)
       VALUES ('${app.eerste.id}', gen_random_uuid(), '2026-99999', 'melding', '${kanaal}', 'meldpunt', 'wmo', 'kwaliteit', false, 'xxx',
         'xxx', now(), now(), false, 'onbekend', false, 'eigen', '[]', 'ontvangen', 1)`;
    expect(await alsLoket(kopie('telefoon'))).toBe('42501');
    expect(await alsLoket(kopie('meldpunt'))).toBe('1');
  });

  it('is na het verlopen van een concept niets meer: de taak haalt het weg, en alleen dat', async () => {
    const weg = await begin();
    await app.sql(`UPDATE loket.concepten SET verloopt_op = now() + interval '1 day'`);
    await app.sql(
      `UPDATE loket.concepten SET verloopt_op = now() - interval '1 second' WHERE id = (SELECT max(id::text)::uuid FROM loket.concepten)`,
    );
    const voor = await aantal('loket.concepten');
    await app.app.get(ConceptenOpruimenTaak).voerUit();
    expect(await aantal('loket.concepten')).toBe(voor - 1);
    app.klok.naar(new Date().toISOString().slice(0, 10));
    await haal(weg).expect(404);
  });
});

describe('de instelling van het loket', () => {
  const zet = (rol: 'beheerder' | 'toezichthouder', versie: number, anders: object = {}) =>
    app
      .als(rol, app.tweede)
      .put('/api/v1/loketinstelling')
      .set('if-match', `"v${versie}"`)
      .send({ open: true, email: 'toezicht@zuid.example', telefoon: '040 123 45 67', ...anders });

  it('is van de beheerder, kent geen verouderde versie en weigert wat niet te bereiken is', async () => {
    const { body } = await app.als('beheerder', app.tweede).get('/api/v1/loketinstelling').expect(200);
    expect(body).toMatchObject({ open: false, versie: 0, gewijzigdOp: null, gewijzigdDoorNaam: null });
    await zet('toezichthouder', 0).expect(403);
    await zet('beheerder', 0, { email: 'x' }).expect(400);
    await zet('beheerder', 0, { telefoon: '' }).expect(400);
    await zet('beheerder', 0).expect(200);
    await zet('beheerder', 0).expect(412);
    // Who changed it and when, for the screen; the team reads it too.
    const { body: nu } = await app
      .als('toezichthouder', app.tweede)
      .get('/api/v1/loketinstelling')
      .expect(200);
    expect(nu).toMatchObject({ versie: 1, gewijzigdOp: expect.stringMatching(/^2026-/) });
    expect(nu.gewijzigdDoorNaam).toMatch(/beheerder/);
    await app.als('college', app.tweede).get('/api/v1/loketinstelling').expect(403);
    expect((await haal('/melding-doen')).text).toContain('Gemeente Toezicht Zuid');
    await zet('beheerder', 1, { open: false }).expect(200);
    expect((await haal('/melding-doen')).text).not.toContain('Gemeente Toezicht Zuid');
  });
});

describe('de openbare pagina’s', () => {
  /** What a browser may run: the directive itself, or else the default (CSP3 § 6.8.3). */
  const script = (beleid: string): string => {
    const delen = new Map(
      beleid.split(';').map((deel) => deel.trim().split(/\s+(.*)/, 2) as [string, string]),
    );
    return delen.get('script-src') ?? delen.get('default-src') ?? 'alles';
  };

  it('laten op geen enkele open route buiten de programma’s een script toe', async () => {
    const programma = /^\/(?:werkbank|ter-plaatse)(?:\/|$)/;
    const open = routesVan(app.app)
      .filter(({ openbaar, methode, pad }) => openbaar && methode === 'GET' && !programma.test(pad))
      .map(({ pad }) => pad.replace(':loket', 'noord').replace(/:\w+/g, 'onbekend'));
    const paginas: string[] = [];
    for (const pad of open) {
      const { headers, text } = await haal(pad).set('accept', 'text/html');
      if (!String(headers['content-type']).startsWith('text/html')) continue;
      paginas.push(pad);
      expect([pad, script(String(headers['content-security-policy']))]).toEqual([pad, "'none'"]);
      expect([pad, /<script|\sstyle=|\son[a-z]+=/.test(text)]).toEqual([pad, false]);
      expect([pad, /<html lang="nl"/.test(text)]).toEqual([pad, true]);
    }
    expect(paginas).toEqual(
      expect.arrayContaining([
        '/',
        '/melding-doen',
        '/privacy',
        '/register',
        '/termijnen',
        '/toegankelijkheid',
      ]),
    );
  });

  it('met een formulier wegen met hun opmaak hooguit 40 kB, zoals ze over de lijn gaan', async () => {
    const concept = await totControle();
    const { code } = await new Loketbezoeker(app, '203.0.113.40').meld();
    const melder = new Loketbezoeker(app, '203.0.113.41');
    naar(await melder.vulIn('/mijn-melding', { code }));
    const paden = [
      '/melding-doen',
      '/mijn-melding',
      ...Object.keys(ANTWOORDEN).map((stap) => `${concept}/${stap}`),
    ];
    const gewicht = async (pad: string, lees = haal(pad)): Promise<[string, boolean]> => {
      const { text } = await lees;
      const adressen = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, adres]) =>
        String(adres),
      );
      expect(adressen.length).toBeGreaterThan(0);
      let bytes = Buffer.byteLength(text);
      for (const adres of adressen) {
        const { headers } = await haal(adres).set('accept-encoding', 'gzip').expect(200);
        bytes += Number(headers['content-length']);
      }
      // Nothing else that a page waits for: no script, no picture; the letters come after it can be read.
      expect([pad, /<(script|img|video|iframe)/.test(text)]).toEqual([pad, false]);
      return [pad, bytes > 0 && bytes <= 40 * 1024];
    };
    const gewogen = [...(await Promise.all(paden.map((pad) => gewicht(pad))))];
    gewogen.push(await gewicht('overzicht', melder.haal('/mijn-melding/overzicht') as never));
    expect(gewogen.filter(([, past]) => !past)).toEqual([]);
  });

  it('noemen wie verantwoordelijk is, hoe lang gegevens blijven en hoe de toezichthouder te bereiken is', async () => {
    const privacy = kaal((await haal('/privacy').expect(200)).text);
    for (const tekst of [
      'toezichthoudende ambtenaren zijn zelf verantwoordelijk',
      'artikel 5.1.5',
      '15 jaar',
      '5.3.4',
    ])
      expect(privacy).toContain(tekst);
    for (const tekst of ['Toezicht Noord', 'toezicht@noord.example', 'fg@noord.example', 'Postbus 1'])
      expect(privacy).toContain(tekst);
    const verklaring = kaal((await haal('/toegankelijkheid').expect(200)).text);
    for (const tekst of ['status C', 'Nationale ombudsman', 'Deze verklaring is van', '050 123 45 67'])
      expect(verklaring).toContain(tekst);
    expect((await haal('/').expect(200)).text).toContain('href="/werkbank/"');
  });

  it('hebben een security.txt volgens RFC 9116 als iemand zei waarheen, en anders niet', async () => {
    await haal('/.well-known/security.txt').set('accept', 'text/html').expect(404);
    const configuratie = app.app.get(Configuratie) as { beveiligingscontact: string | null };
    configuratie.beveiligingscontact = 'mailto:veiligheid@noord.example';
    const { text, headers } = await haal('/.well-known/security.txt').expect(200);
    configuratie.beveiligingscontact = null;
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(text.split('\n')).toEqual([
      'Contact: mailto:veiligheid@noord.example',
      'Expires: 2026-10-10T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: http://localhost/.well-known/security.txt',
      '',
    ]);
  });
});
