import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { Response } from 'supertest';
import { totdat } from '../../apps/cli/src/start/processen';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(60_000);

let app: TestApp;
let server: pg.Client;

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  // On another database of the same server: from here the database of the application can be closed and opened.
  const elders = new URL(app.databank.clusterUrl);
  elders.pathname = '/postgres';
  server = new pg.Client({ connectionString: elders.toString() });
  await server.connect();
});
afterEach(() => openDatabank());
afterAll(async () => {
  await server.end();
  await app.sluit();
});

const BEEINDIG = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`;

/** No new connections, and the existing ones cut: for the application the server is gone. */
async function sluitDatabank(): Promise<void> {
  await server.query(`ALTER DATABASE ${app.databank.naam} CONNECTION LIMIT 0`);
  await server.query(BEEINDIG, [app.databank.naam]);
}
const openDatabank = () => server.query(`ALTER DATABASE ${app.databank.naam} CONNECTION LIMIT -1`);

const wie = () => app.als('toezichthouder');
const melding = (onderwerp: string) => ({
  soort: 'signaal',
  kanaal: 'telefoon',
  bron: 'zorgaanbieder',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderwerp,
  omschrijving: 'In het weekend is er niemand.',
  onrechtmatigheid: 'nee',
  aanbiederId: app.eerste.aanbiederId,
});
const aantal = async (onderwerp: string) =>
  (await app.sql('SELECT 1 FROM melding.meldingen WHERE onderwerp = $1', [onderwerp])).length;

function verwachtEvenWeg(antwoord: Response): void {
  expect([antwoord.status, antwoord.body.code]).toEqual([503, 'NIET_BESCHIKBAAR']);
  expect(antwoord.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(Number(antwoord.headers['retry-after'])).toBeGreaterThan(0);
  expect(antwoord.body.detail).toContain('Er is niets opgeslagen');
  expect(antwoord.body.correlatieId).toBeTruthy();
}

/** Asks until it works again. @returns the statuses on the way */
async function totHetWerkt(vraag: () => PromiseLike<Response>, goed: number): Promise<number[]> {
  const gezien: number[] = [];
  await totdat(async () => {
    const { status } = await vraag();
    gezien.push(status);
    return status === goed;
  }, 15_000);
  return gezien;
}

describe('een verbinding met PostgreSQL die midden in een verzoek wegvalt', () => {
  it('geeft 503, laat niets achter, en het volgende verzoek werkt gewoon', async () => {
    const { body } = await wie().post('/api/v1/meldingen').send(melding('Vast')).expect(201);
    const slot = new pg.Client({ connectionString: app.databank.clusterUrl });
    await slot.connect();
    await slot.query('BEGIN');
    await slot.query('SELECT 1 FROM melding.meldingen WHERE id = $1 FOR UPDATE', [body.id]);
    const adres = `/api/v1/meldingen/${body.id}`;
    const wijziging = wie()
      .patch(adres)
      .set('if-match', '"v1"')
      .send({ onderwerp: 'Half' })
      .then((antwoord) => antwoord);
    const wachtend = `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND usename = 'nav_app'
                        AND wait_event_type = 'Lock'`;
    const pids = async () => (await server.query<{ pid: number }>(wachtend, [app.databank.naam])).rows;
    await totdat(async () => (await pids()).length === 1, 10_000);
    await server.query('SELECT pg_terminate_backend($1)', [(await pids())[0]?.pid]);
    verwachtEvenWeg(await wijziging);
    await slot.query('ROLLBACK');
    await slot.end();
    const dossier = await wie().get(adres).expect(200);
    expect(dossier.body).toMatchObject({ onderwerp: 'Vast', versie: 1 });
  });

  it('raakt geen enkel verzoek harder dan 503 als ze allemaal tegelijk wegvallen onder druk', async () => {
    const verzoeken = Array.from({ length: 40 }, (_, i) =>
      (i % 2 === 0
        ? wie().get('/api/v1/meldingen')
        : wie().post('/api/v1/meldingen').send(melding('Druk'))
      ).then((antwoord) => antwoord),
    );
    await new Promise((verder) => setImmediate(verder));
    await server.query(`${BEEINDIG} AND usename LIKE 'nav\\_%'`, [app.databank.naam]);
    const antwoorden = await Promise.all(verzoeken);
    expect(antwoorden.map(({ status }) => status).filter((s) => ![200, 201, 503].includes(s))).toEqual([]);
    // Who reads is never told that something may have been stored.
    const gelezen = antwoorden.filter((_, i) => i % 2 === 0);
    expect(gelezen.map(({ body }) => body.code)).not.toContain('VASTLEGGEN_ONZEKER');
    const zeker = antwoorden.filter(({ body }) => body.code !== 'VASTLEGGEN_ONZEKER');
    zeker.filter(({ status }) => status === 503).forEach(verwachtEvenWeg);
    // What was told as stored is stored; more only where the answer itself says that it does not know.
    const gemeld = antwoorden.filter(({ status }) => status === 201).length;
    expect(await aantal('Druk')).toBeGreaterThanOrEqual(gemeld);
    expect(await aantal('Druk')).toBeLessThanOrEqual(gemeld + antwoorden.length - zeker.length);
    expect((await totHetWerkt(() => wie().get('/api/v1/meldingen'), 200)).at(-1)).toBe(200);
  });
});

describe('een verbinding die wegvalt als de wijziging al vastligt', () => {
  it('zegt niet dat er niets is opgeslagen, want het is opgeslagen', async () => {
    const adres = `/api/v1/aanbieders/${app.eerste.aanbiederId}`;
    const { body: eerst } = await wie().get(adres).expect(200);
    const slot = new pg.Client({ connectionString: app.databank.clusterUrl });
    await slot.connect();
    await slot.query('BEGIN');
    // The change does not need the locations; showing the result does, in a transaction of its own.
    await slot.query('LOCK TABLE aanbieder.locaties IN ACCESS EXCLUSIVE MODE');
    const wijziging = wie()
      .patch(adres)
      .set('if-match', `"v${eerst.versie}"`)
      .send({ telefoon: '050 123 45 67' })
      .then((antwoord) => antwoord);
    const wachtend = `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND usename = 'nav_app'
                        AND wait_event_type = 'Lock'`;
    const pids = async () => (await server.query<{ pid: number }>(wachtend, [app.databank.naam])).rows;
    await totdat(async () => (await pids()).length === 1, 10_000);
    await server.query('SELECT pg_terminate_backend($1)', [(await pids())[0]?.pid]);
    const antwoord = await wijziging;
    await slot.query('ROLLBACK');
    await slot.end();
    expect([antwoord.status, antwoord.body.code]).toEqual([503, 'VASTLEGGEN_ONZEKER']);
    const { body: daarna } = await wie().get(adres).expect(200);
    expect(daarna).toMatchObject({ versie: eerst.versie + 1, telefoon: '050 123 45 67' });
  });
});

describe('een databank die een tijd weg is', () => {
  it('geeft op elk verzoek 503 zonder iets op te slaan, en het herstelt zichzelf', async () => {
    await wie().get('/api/v1/meldingen').expect(200);
    await sluitDatabank();
    verwachtEvenWeg(await wie().get('/api/v1/meldingen'));
    verwachtEvenWeg(await wie().post('/api/v1/meldingen').send(melding('Tijdens')));
    verwachtEvenWeg(
      await wie().post('/api/v1/meldingen').set('idempotency-key', 'weg').send(melding('Tijdens')),
    );
    await openDatabank();
    const gezien = await totHetWerkt(() => wie().get('/api/v1/meldingen'), 200);
    expect(gezien.filter((status) => ![200, 503].includes(status))).toEqual([]);
    expect(await aantal('Tijdens')).toBe(0);
    await wie().post('/api/v1/meldingen').set('idempotency-key', 'weg').send(melding('Erna')).expect(201);
    expect(await aantal('Erna')).toBe(1);
  });

  it('laat het proces leven maar niet gereed zijn, en daarna weer wel', async () => {
    await app.anoniem().get('/health/ready').expect(200);
    await sluitDatabank();
    await app.anoniem().get('/health/live').expect(200);
    const { body } = await app.anoniem().get('/health/ready').expect(503);
    expect(body).toMatchObject({ gereed: false, onderdelen: { postgresql: { werkt: false } } });
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|nav_|FATAL|connections/);
    await app.anoniem().get('/health/live').expect(200);
    await openDatabank();
    await totHetWerkt(() => app.anoniem().get('/health/ready'), 200);
    await app.anoniem().get('/health/ready').expect(200);
  });

  it('raakt niet wat zonder databank kan: rekenen, het contract, het programma', async () => {
    await sluitDatabank();
    const vraag = { start: '2026-04-03', duur: 'P6W' };
    await app.anoniem().post('/api/v1/termijnberekeningen').send(vraag).expect(200);
    await app.anoniem().get('/api/v1/openapi.json').expect(200);
  });

  it('logt een geldige sessie niet uit', async () => {
    await sluitDatabank();
    const antwoord = await wie().get('/api/v1/ik');
    verwachtEvenWeg(antwoord);
    expect(antwoord.headers['set-cookie']).toBeUndefined();
    await openDatabank();
    await totHetWerkt(() => wie().get('/api/v1/ik'), 200);
    await wie().get('/api/v1/ik').expect(200);
  });
});
