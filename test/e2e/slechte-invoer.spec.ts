import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { Agent, request as verstuur, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { rechten, type Rol } from '@navolgbaar/platform/auth';
import type { Response } from 'supertest';
import { routesVan } from '../harnas/routes';
import { maakAanleveraar } from '../harnas/aanleveraar';
import { TestApp } from '../harnas/test-app';
import { lichaamVoor, type Contract } from '../harnas/willekeurig';

jest.setTimeout(180_000);

const NERGENS = '01890000-0000-7000-8000-000000000000';

let app: TestApp;
let geldig: Record<string, unknown>;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  geldig = {
    soort: 'signaal',
    kanaal: 'telefoon',
    bron: 'zorgaanbieder',
    wet: 'wmo',
    domein: 'kwaliteit',
    onderwerp: 'Te weinig begeleiding',
    omschrijving: 'In het weekend is er niemand.',
    onrechtmatigheid: 'nee',
    aanbiederId: app.eerste.aanbiederId,
  };
});
afterAll(() => app.sluit());

const wie = () => app.als('toezichthouder');

/** The number of rows of the whole database that a request could have left: content, events, audit, numbers. */
async function stand(): Promise<Record<string, string>> {
  const tabellen = await app.sql<{ naam: string }>(
    `SELECT schemaname || '.' || relname AS naam FROM pg_stat_user_tables
      WHERE relname NOT IN ('sessies', 'ketens', 'zegels') ORDER BY 1`,
  );
  const delen = tabellen.map(({ naam }) => `(SELECT count(*) FROM ${naam})::text AS "${naam}"`);
  const [rij] = await app.sql<Record<string, string>>(`SELECT ${delen.join(', ')}`);
  return rij ?? {};
}

/** Dutch, a problem, with a trace to ask for, and without anything of the machine. */
function verwachtProbleem(antwoord: Response, status: number, code?: string): void {
  expect([antwoord.status, antwoord.body.code]).toEqual([status, code ?? antwoord.body.code]);
  expect(antwoord.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(antwoord.body).toMatchObject({
    type: 'about:blank',
    status,
    title: expect.stringMatching(/^[A-Z].+/),
    detail: expect.stringMatching(/^[A-Z].+\.$/),
    code: expect.stringMatching(/^[A-Z_.]+$/),
    correlatieId: antwoord.headers['x-correlation-id'],
  });
  expect(antwoord.text).not.toMatch(/\b(the|must|should|error|invalid|unexpected|not found)\b/i);
  expect(antwoord.text).not.toMatch(/node_modules|at \w+ \(|SELECT |INSERT /);
}

/** Asks, expects the refusal, and that the database is as before. */
async function weigert(
  verzoek: () => PromiseLike<Response>,
  status: number,
  code?: string,
): Promise<Response> {
  const voor = await stand();
  const antwoord = await verzoek();
  verwachtProbleem(antwoord, status, code);
  expect(await stand()).toEqual(voor);
  return antwoord;
}

const post = () => wie().post('/api/v1/meldingen');
const redenen = ({ body }: Response): Record<string, string> =>
  Object.fromEntries(
    (body.invalidParams ?? []).map((p: { name: string; reason: string }) => [p.name, p.reason]),
  );

describe('wat geen goed verzoek is', () => {
  it.each([
    ['afgebroken JSON', '{"soort": "signaal"'],
    ['losse tekst', 'signaal'],
    ['een leeg lichaam', ''],
    ['een besmet prototype', '{"__proto__": {"isBeheerder": true}, "soort": "signaal"}'],
    ['een constructor', '{"constructor": {"prototype": {"x": 1}}}'],
  ])('%s wordt geweigerd', async (_, inhoud) => {
    await weigert(() => post().set('content-type', 'application/json').send(inhoud), 400);
  });

  it.each([['[]'], ['[1,2]'], ['"tekst"'], ['42'], ['true'], ['null']])(
    '%s in plaats van een object wordt geweigerd',
    async (inhoud) => {
      await weigert(() => post().set('content-type', 'application/json').send(inhoud), 400);
    },
  );

  it('een onbekend veld wordt genoemd en geweigerd', async () => {
    const antwoord = await weigert(() => post().send({ ...geldig, verrassing: 1 }), 400, 'INVOER_ONGELDIG');
    expect(redenen(antwoord)).toEqual({ verrassing: 'Dit veld is onbekend.' });
  });

  it('elk veld van het verkeerde type wordt genoemd, alle tegelijk', async () => {
    const verkeerd = Object.fromEntries(Object.keys(geldig).map((naam) => [naam, { diep: [1] }]));
    const antwoord = await weigert(() => post().send(verkeerd), 400, 'INVOER_ONGELDIG');
    expect(Object.keys(redenen(antwoord))).toEqual(expect.arrayContaining(Object.keys(geldig)));
  });

  it.each(['   ', '\u00a0\u00a0\u00a0', '\n\t \n', '\u200b\u200b\u200b'])(
    'alleen spaties (%j) zijn geen antwoord, bij geen enkele reden',
    async (leeg) => {
      const { aanbiederId } = app.eerste;
      const conflict = { aanbiederId, reden: leeg, van: '2026-04-13' };
      const betrek = { aanbiederId: app.eerste.andereAanbiederId, rol: 'regie', reden: leeg };
      for (const [pad, inhoud, veld] of [
        ['/api/v1/meldingen', { ...geldig, omschrijving: leeg }, 'omschrijving'],
        ['/api/v1/belangenconflicten', conflict, 'reden'],
        [`/api/v1/zaken/${NERGENS}/aanbieders`, betrek, 'reden'],
        [`/api/v1/zaken/${NERGENS}/verbeterplannen`, { afspraak: leeg, uiterlijk: '2026-06-01' }, 'afspraak'],
      ] as const) {
        const antwoord = await weigert(() => wie().post(pad).send(inhoud), 400, 'INVOER_ONGELDIG');
        expect([pad, Object.keys(redenen(antwoord))]).toEqual([pad, [veld]]);
      }
    },
  );

  it('een lijst waar een tekst hoort wordt geweigerd', async () => {
    await weigert(() => post().send({ ...geldig, onderwerp: ['a', 'b'] }), 400, 'INVOER_ONGELDIG');
  });

  it('een lichaam boven de grens wordt geweigerd', async () => {
    const groot = { ...geldig, omschrijving: 'x'.repeat(1_100_000) };
    await weigert(() => post().send(groot), 413, 'TE_GROOT');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'image/png', 'onzin'])(
    'inhoud van de soort %s wordt geweigerd',
    async (soort) => {
      await weigert(() => post().set('content-type', soort).send('soort=signaal'), 415);
    },
  );

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '01-02-2026',
    '2026-4-1',
    '2026-W15-1',
    '2026-04T10',
    '',
    'gisteren',
  ])('de onmogelijke datum "%s" wordt geweigerd bij het veld', async (datum) => {
    const antwoord = await weigert(() => post().send({ ...geldig, gebeurtenisdatum: datum }), 400);
    expect(Object.keys(redenen(antwoord))).toEqual(['gebeurtenisdatum']);
  });

  it.each([
    ['meldingen', 'onderwerp'],
    ['meldingen', 'gevoelig'],
    ['zaken', 'onderwerp'],
    ['aanbieders', 'naam'],
    ['rapporten', 'titel'],
  ])('bij wijzigen van %s is niets geen waarde voor %s', async (soort, veld) => {
    const wijzig = () =>
      wie()
        .patch(`/api/v1/${soort}/${NERGENS}`)
        .set('if-match', '"v1"')
        .send({ [veld]: null });
    const antwoord = await weigert(wijzig, 400, 'INVOER_ONGELDIG');
    expect(Object.keys(redenen(antwoord))).toEqual([veld]);
  });

  it('een teken dat de databank niet kan bewaren wordt geweigerd', async () => {
    await weigert(() => post().send({ ...geldig, onderwerp: 'a\u0000b' }), 400);
  });

  it('een lijst met een leeg element waar een object hoort wordt geweigerd', async () => {
    await weigert(() => post().send({ ...geldig, checklist: [null, 1] }), 400, 'INVOER_ONGELDIG');
  });

  it('een verwijzing naar iets dat niet bestaat wordt geweigerd', async () => {
    const voor = await stand();
    const antwoord = await post().send({ ...geldig, aanbiederId: NERGENS });
    expect(antwoord.status).toBeGreaterThanOrEqual(400);
    expect(antwoord.status).toBeLessThan(500);
    verwachtProbleem(antwoord, antwoord.status);
    expect(await stand()).toEqual(voor);
  });
});

describe('een bestand dat wordt geweigerd', () => {
  const MEBIBYTE = 1024 * 1024;
  const GRENS = 'grens';

  /** Over one connection, as a browser or a proxy keeps it. */
  function vraag(agent: Agent, pad: string, bestand?: Buffer): Promise<number | undefined> {
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    const kop = `--${GRENS}\r\ncontent-disposition: form-data; name="bestand"; filename="brief.pdf"\r\n\r\n`;
    const inhoud = bestand && Buffer.concat([Buffer.from(kop), bestand, Buffer.from(`\r\n--${GRENS}--\r\n`)]);
    const soort = {
      'content-type': `multipart/form-data; boundary=${GRENS}`,
      'content-length': inhoud?.length,
    };
    const headers = {
      ...{ cookie: app.eerste.cookies.toezichthouder, 'sec-fetch-site': 'same-origin' },
      ...(inhoud ? soort : {}),
    };
    return new Promise((klaar, mislukt) => {
      const doel = { host: '127.0.0.1', port, path: pad, agent, headers, method: inhoud ? 'POST' : 'GET' };
      verstuur(doel, (antwoord) => antwoord.resume().on('end', () => klaar(antwoord.statusCode)))
        .on('error', mislukt)
        .setTimeout(10_000, () => mislukt(new Error(`geen antwoord op ${pad}`)))
        .end(inhoud);
    });
  }

  it.each([
    ['voordat het is gelezen', 8, 404],
    ['omdat het te groot is', 26, 413],
  ])(
    '%s, houdt niet op wat daarna over dezelfde verbinding komt',
    async (_, mebibytes, status) => {
      const { body: melding } = await post()
        .send({ ...geldig, kanaal: 'brief' })
        .expect(201);
      const pad = `/api/v1/meldingen/${status === 404 ? NERGENS : melding.id}/brieven`;
      const bestand = Buffer.alloc(mebibytes * MEBIBYTE, 1);
      bestand.write('%PDF-1.7\n');
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      try {
        expect(await vraag(agent, pad, bestand)).toBe(status);
        // What does not come in within thirty seconds the server breaks off, and the next with it.
        expect(await vraag(agent, '/api/v1/ik')).toBe(200);
      } finally {
        agent.destroy();
      }
    },
    20_000,
  );
});

describe('een adres dat nergens heen gaat', () => {
  it.each([
    ['een onbekende route', '/api/v1/bestaat-niet', 404],
    ['een onbekend kenmerk', `/api/v1/meldingen/${NERGENS}`, 404],
    ['een kenmerk dat geen kenmerk is', '/api/v1/meldingen/1%20OR%201=1', 404],
    ['een slash te veel', '/api/v1/meldingen/', 404],
    ['kapotte procenttekens', '/api/v1/meldingen/%E0%A4%A', 400],
    ['een los procentteken', '/api/v1/%', 400],
    ['een te lang deel', `/api/v1/meldingen/${'a'.repeat(300)}`, 414],
    ['omhoog lopen', '/api/v1/../../etc/passwd', 404],
    ['omhoog lopen in de werkbank', '/werkbank/..%2f..%2fpackage.json', 404],
  ])('%s geeft een probleem', async (_, pad, status) => {
    await weigert(() => wie().get(pad), status);
  });

  it.each([
    'aantal=0',
    'aantal=101',
    'aantal=veel',
    'vanaf=onzin',
    'vanaf=WzEsMiwzLDRd',
    'status=x',
    'onbekend=1',
  ])('de vraag ?%s geeft een probleem', async (vraag) => {
    await weigert(() => wie().get(`/api/v1/meldingen?${vraag}`), 400, 'INVOER_ONGELDIG');
  });

  it.each(['put', 'delete'] as const)(
    'de methode %s, die een bestaand adres niet kent, ook',
    async (methode) => {
      await weigert(() => wie()[methode](`/api/v1/meldingen/${NERGENS}`), 404);
    },
  );

  /** Node itself refuses these, before there is a request. */
  function rauw(
    pad: string,
    koppen: Record<string, string> = {},
  ): Promise<{ antwoord: IncomingMessage; tekst: string }> {
    const { port } = (app.app.getHttpServer() as Server).address() as AddressInfo;
    return new Promise((klaar, mislukt) => {
      verstuur({ host: '127.0.0.1', port, path: pad, headers: koppen }, (antwoord) => {
        let tekst = '';
        antwoord.setEncoding('utf8').on('data', (deel: string) => (tekst += deel));
        antwoord.on('end', () => klaar({ antwoord, tekst }));
      })
        .on('error', mislukt)
        .end();
    });
  }

  it.each([
    ['een adres', `/api/v1/meldingen?vanaf=${'a'.repeat(40_000)}`, {}],
    ['een kop', '/health/live', { 'x-vraag': 'a'.repeat(40_000) }],
  ])('%s van 40 000 tekens geeft een probleem', async (_, pad, koppen) => {
    const { antwoord, tekst } = await rauw(pad, koppen);
    expect(antwoord.statusCode).toBe(414);
    expect(antwoord.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(tekst)).toMatchObject({ code: 'ADRES_TE_LANG', status: 414 });
  });
});

describe('een verouderde of ontbrekende versie', () => {
  it.each([
    [undefined, 428, 'VERSIE_ONTBREEKT'],
    ['"v99"', 412, 'VERSIE_VEROUDERD'],
    ['v1', 412, 'VERSIE_VEROUDERD'],
    ['*', 412, 'VERSIE_VEROUDERD'],
    ['"v1", "v2"', 412, 'VERSIE_VEROUDERD'],
    ['"v99999999999"', 412, 'VERSIE_VEROUDERD'],
  ])('If-Match %s geeft %i', async (kop, status, code) => {
    const { body } = await post().send(geldig).expect(201);
    const adres = `/api/v1/meldingen/${body.id}`;
    const verzoek = () => {
      const patch = wie().patch(adres).send({ onderwerp: 'Anders' });
      return kop === undefined ? patch : patch.set('if-match', kop);
    };
    await weigert(verzoek, status, code);
    expect((await wie().get(adres)).body.onderwerp).toBe('Te weinig begeleiding');
  });

  it('twee wijzigingen van dezelfde versie tegelijk: één slaagt, één krijgt 412', async () => {
    const { body } = await post().send(geldig).expect(201);
    const wijzig = (onderwerp: string) =>
      wie().patch(`/api/v1/meldingen/${body.id}`).set('if-match', '"v1"').send({ onderwerp });
    const statussen = (await Promise.all([wijzig('Een'), wijzig('Twee')])).map(({ status }) => status);
    expect(statussen.sort()).toEqual([200, 412]);
  });

  it('wie de versie al heeft krijgt 304 zonder inhoud', async () => {
    const { body } = await post().send(geldig).expect(201);
    const antwoord = await wie()
      .get(`/api/v1/meldingen/${body.id}`)
      .set('if-none-match', 'W/"v1"')
      .expect(304);
    expect(antwoord.text).toBe('');
  });
});

describe('een Idempotency-Key', () => {
  const met = (sleutel: string, inhoud: object) => post().set('idempotency-key', sleutel).send(inhoud);
  const aantal = async (onderwerp: string) =>
    (await app.sql('SELECT 1 FROM melding.meldingen WHERE onderwerp = $1', [onderwerp])).length;

  it('met een andere inhoud wordt geweigerd', async () => {
    await met('anders', { ...geldig, onderwerp: 'Sleutel een' }).expect(201);
    const tweede = { ...geldig, onderwerp: 'Sleutel twee' };
    await weigert(() => met('anders', tweede), 409, 'IDEMPOTENTIE_ANDERE_INHOUD');
  });

  it('tegelijk twee keer gebruikt geeft één rij en twee keer hetzelfde antwoord', async () => {
    const inhoud = { ...geldig, onderwerp: 'Tegelijk' };
    const [een, twee] = await Promise.all([met('samen', inhoud), met('samen', inhoud)]);
    expect([een.status, twee.status]).toEqual([201, 201]);
    expect(twee.body).toEqual(een.body);
    expect(await aantal('Tegelijk')).toBe(1);
  });

  it('tien keer tegelijk ook, en met één gebeurtenis en één auditregel', async () => {
    const inhoud = { ...geldig, onderwerp: 'Stormloop' };
    const antwoorden = await Promise.all(Array.from({ length: 10 }, () => met('storm', inhoud)));
    expect(new Set(antwoorden.map(({ body }) => body.id)).size).toBe(1);
    expect(await aantal('Stormloop')).toBe(1);
    const { id } = antwoorden[0]?.body as { id: string };
    expect(await app.sql('SELECT 1 FROM outbox.gebeurtenissen WHERE aggregaat_id = $1', [id])).toHaveLength(
      1,
    );
    const audit = await app.sql(
      `SELECT 1 FROM audit.regels WHERE object_id = $1 AND handeling LIKE '%regist%'`,
      [id],
    );
    expect(audit).toHaveLength(1);
  });

  it('van een mislukt verzoek mag opnieuw worden gebruikt', async () => {
    await weigert(() => met('opnieuw', { ...geldig, wet: 'onbekend' }), 400);
    await met('opnieuw', { ...geldig, onderwerp: 'Nu goed' }).expect(201);
  });

  it('van de een geeft een ander nooit het antwoord', async () => {
    const inhoud = { ...geldig, onderwerp: 'Van mij' };
    const { body: mijn } = await met('gedeeld', inhoud).expect(201);
    const coordinator = app.als('coordinator').post('/api/v1/meldingen').set('idempotency-key', 'gedeeld');
    const { body: ander } = await coordinator.send(inhoud).expect(201);
    expect(ander.id).not.toBe(mijn.id);
  });

  it('van meer dan 255 tekens wordt geweigerd', async () => {
    await weigert(() => met('x'.repeat(256), geldig), 400, 'INVOER_ONGELDIG');
  });
});

describe('willekeurige lichamen naar elke POST- en PATCH-route', () => {
  const contract = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as Contract;
  // More of them by hand, for a longer search: NAV_WILLEKEURIG=300.
  const POGINGEN = Number(process.env['NAV_WILLEKEURIG'] ?? 15);

  it('geven nooit een fout aan onze kant, en een weigering is altijd een probleem', async () => {
    const doelen = routesVan(app.app).filter(
      ({ methode, pad, recht }) =>
        (methode === 'POST' || methode === 'PATCH') && pad.startsWith('/api/') && recht !== null,
    );
    expect(doelen.length).toBeGreaterThan(10);
    const fouten: string[] = [];
    const aanleveraar = await maakAanleveraar(app);
    for (const { methode, pad, recht } of doelen) {
      const lichaam = lichaamVoor(contract, pad.replace(/:(\w+)/g, '{$1}'), methode.toLowerCase());
      const rol = rechten[recht ?? 'ik:lezen'][0] as Rol | undefined;
      const wie = rol ? app.als(rol) : aanleveraar;
      const adres = pad.replace(/:\w+/g, app.eerste.aanbiederId);
      for (const inhoud of fc.sample(lichaam, { numRuns: POGINGEN, seed: 20260413 })) {
        const verzoek = methode === 'POST' ? wie.post(adres) : app.als(rol as Rol).patch(adres);
        const antwoord = await verzoek.set('if-match', '"v1"').send(inhoud as object);
        const goed = antwoord.status < 400 || antwoord.type === 'application/problem+json';
        if (goed && antwoord.status < 500) continue;
        fouten.push(
          `${methode} ${adres} ${JSON.stringify(inhoud).slice(0, 1500)}: ${antwoord.text.slice(0, 300)}`,
        );
      }
    }
    expect(fouten).toEqual([]);
  });
});
