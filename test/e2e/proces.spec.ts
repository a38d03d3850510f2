import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import pg from 'pg';
import { vrijePoort } from '../../apps/cli/src/start/poorten';
import { leeft, totdat } from '../../apps/cli/src/start/processen';
import { openLoket, tijdVan } from '../harnas/loket';
import { TestApp } from '../harnas/test-app';

jest.setTimeout(90_000);

/** Strings that a person could type; none may show up in a log. */
const MERKEN = [
  'ZZmerkOnderwerp',
  'ZZmerkOmschrijving',
  'ZZmerkNaam',
  'ZZmerk@voorbeeld.example',
  '0612345678',
];

interface Proces {
  readonly kind: ChildProcess;
  readonly adres: string;
  readonly poort: number;
  readonly uitvoer: () => string;
  readonly afgelopen: Promise<{ code: number | null; signaal: NodeJS.Signals | null }>;
}

let app: TestApp;

let traag: ReturnType<typeof stopMetTrageAanroeper>;

beforeAll(async () => {
  app = await TestApp.start();
  // Begun first and looked at last: it lasts as long as the patience of the process.
  traag = stopMetTrageAanroeper();
});
afterAll(() => app.sluit());

/** The api as production runs it, from `dist`, on the database of the test. */
async function startProces(): Promise<Proces> {
  const poort = await vrijePoort();
  const { NODE_OPTIONS: _, ...omgeving } = process.env;
  const kind = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/src/main.js'], {
    env: { ...omgeving, PORT: String(poort), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr])
    stroom.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  const afgelopen = new Promise<{ code: number | null; signaal: NodeJS.Signals | null }>((klaar) =>
    kind.once('close', (code, signaal) => klaar({ code, signaal })),
  );
  const adres = `http://127.0.0.1:${poort}`;
  const gereed = () =>
    fetch(`${adres}/health/ready`).then(
      (a) => a.ok,
      () => false,
    );
  await totdat(async () => !leeft(kind.pid ?? 0) || (await gereed()), 30_000);
  if (!(await gereed())) throw new Error(`De api kwam niet op:\n${uitvoer}`);
  return { kind, adres, poort, uitvoer: () => uitvoer, afgelopen };
}

const koppen = () => ({
  cookie: app.eerste.cookies.toezichthouder,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
});
const inhoud = (meer: object = {}) => ({
  soort: 'signaal',
  kanaal: 'telefoon',
  bron: 'zorgaanbieder',
  wet: 'wmo',
  domein: 'kwaliteit',
  onderwerp: MERKEN[0],
  omschrijving: MERKEN[1],
  onrechtmatigheid: 'nee',
  aanbiederId: app.eerste.aanbiederId,
  melder: { hoedanigheid: 'cliënt', naam: MERKEN[2], email: MERKEN[3], telefoon: MERKEN[4] },
  ...meer,
});

const stuur = (adres: string, methode: string, lichaam: unknown, meer: Record<string, string> = {}) =>
  fetch(adres, {
    method: methode,
    headers: { ...koppen(), ...meer },
    body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam),
  });

/** Netjes: by itself with code 0, or by the signal after everything was closed. */
const netjes = ({ code, signaal }: { code: number | null; signaal: NodeJS.Signals | null }): boolean =>
  code === 0 || signaal === 'SIGTERM';

/** Stops a process while a caller has sent half a request. @returns how it ended and after how many milliseconds */
async function stopMetTrageAanroeper() {
  const proces = await startProces();
  const traag = connect(proces.poort, '127.0.0.1');
  traag.on('error', () => undefined);
  await new Promise<void>((klaar) => traag.once('connect', () => klaar()));
  traag.write(
    `POST /api/v1/meldingen HTTP/1.1\r\nhost: localhost\r\ncookie: ${koppen().cookie}\r\n` +
      'sec-fetch-site: same-origin\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{"soort": ',
  );
  const begin = performance.now();
  proces.kind.kill('SIGTERM');
  const einde = await proces.afgelopen;
  traag.destroy();
  return { einde, duur: performance.now() - begin };
}

describe('het proces api na SIGTERM', () => {
  it('maakt een lopend verzoek af, neemt geen nieuwe meer aan, en is binnen 30 s weg', async () => {
    const proces = await startProces();
    const melding = (await (await stuur(`${proces.adres}/api/v1/meldingen`, 'POST', inhoud())).json()) as {
      id: string;
    };
    const slot = new pg.Client({ connectionString: app.databank.clusterUrl });
    await slot.connect();
    await slot.query('BEGIN');
    await slot.query('SELECT 1 FROM melding.meldingen WHERE id = $1 FOR UPDATE', [melding.id]);
    const lopend = stuur(
      `${proces.adres}/api/v1/meldingen/${melding.id}`,
      'PATCH',
      { onderwerp: 'Nog net' },
      { 'if-match': '"v1"' },
    );
    const wacht = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await totdat(async () => (await app.sql(wacht)).length > 0, 10_000);

    const begin = performance.now();
    proces.kind.kill('SIGTERM');
    const dicht = () =>
      fetch(`${proces.adres}/health/live`).then(
        () => false,
        () => true,
      );
    await totdat(dicht, 10_000);
    expect(await dicht()).toBe(true);
    expect(leeft(proces.kind.pid ?? 0)).toBe(true);
    await slot.query('COMMIT');
    await slot.end();

    expect((await lopend).status).toBe(200);
    expect(netjes(await proces.afgelopen)).toBe(true);
    expect(performance.now() - begin).toBeLessThan(10_000);
    const [rij] = await app.sql<{ onderwerp: string }>(
      'SELECT onderwerp FROM melding.meldingen WHERE id = $1',
      [melding.id],
    );
    expect(rij?.onderwerp).toBe('Nog net');
    const over = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'nav\\_%'
                    AND application_name LIKE 'navolgbaar%' AND client_port IS NOT NULL AND pid <> pg_backend_pid()`;
    // Only the connections of the application that runs inside this test are left.
    await totdat(async () => (await app.sql(over)).length <= 20, 5_000);
  });
});

describe('het logboek van het proces api', () => {
  it('is regel voor regel JSON en noemt nergens namen, adressen of vrije tekst, ook niet bij fouten', async () => {
    const proces = await startProces();
    const meldingen = `${proces.adres}/api/v1/meldingen`;
    const merk = encodeURIComponent(MERKEN[2] ?? '');
    const statussen: number[] = [];
    const doe = async (verzoek: Promise<Response>) => statussen.push((await verzoek).status);
    await doe(stuur(meldingen, 'POST', inhoud()));
    await doe(stuur(meldingen, 'POST', inhoud({ wet: MERKEN[0] })));
    await doe(stuur(meldingen, 'POST', inhoud({ gebeurtenisdatum: MERKEN[1] })));
    await doe(stuur(meldingen, 'POST', `{"naam": "${MERKEN[2]}`));
    await doe(fetch(`${meldingen}?zoek=${merk}`, { headers: koppen() }));
    await doe(fetch(`${proces.adres}/api/v1/${merk}`, { headers: koppen() }));
    await doe(fetch(`${proces.adres}/inloggen?terug=/${merk}`, { redirect: 'manual' }));
    await doe(fetch(`${proces.adres}/inloggen/terug?code=${merk}&state=${merk}`, { redirect: 'manual' }));
    // A fault of the database in the middle of an insert: its message and detail would quote the row.
    await app.sql(
      `ALTER TABLE melding.meldingen ADD CONSTRAINT proef CHECK (onderwerp <> '${MERKEN[0]}') NOT VALID`,
    );
    await doe(stuur(meldingen, 'POST', inhoud()));
    await app.sql('ALTER TABLE melding.meldingen DROP CONSTRAINT proef');
    expect(statussen.slice(0, 4)).toEqual([201, 400, 400, 400]);
    expect(statussen.at(-1)).toBe(500);

    proces.kind.kill('SIGTERM');
    await proces.afgelopen;
    const regels = proces.uitvoer().trim().split('\n');
    const geenJson = regels.filter((regel) => !isJson(regel));
    expect(geenJson).toEqual([]);
    // The fault itself is there, with what is needed to find it.
    const fout = regels
      .map((regel) => JSON.parse(regel) as Record<string, unknown>)
      .filter(({ level }) => level === 50);
    expect(fout).toContainEqual(
      expect.objectContaining({ code: 'INTERNE_FOUT', correlatieId: expect.any(String) }),
    );
    for (const tekst of [...MERKEN, merk, 'De Linde']) expect(proces.uitvoer()).not.toContain(tekst);
  });
});

describe('wat het proces van een anonieme melder opschrijft', () => {
  it('noemt nergens een netwerkadres, ook niet als het misgaat of er te veel komt', async () => {
    await openLoket(app);
    const proces = await startProces();
    // As a proxy in front passes it on; the only other address is that of the loopback.
    const adressen = ['198.51.100.77', '2001:db8::bad:cafe'];
    const formulier = (pad: string, velden: Record<string, string>, vanaf: string, meer = {}) =>
      fetch(proces.adres + pad, {
        ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(velden) },
        headers: { 'x-forwarded-for': vanaf, ...meer },
      });
    const statussen = new Set<number>();
    for (const vanaf of adressen) {
      const doe = async (verzoek: Promise<Response>) => statussen.add((await verzoek).status);
      for (const pad of ['/melding-doen', '/mijn-melding', '/mijn-melding/overzicht', '/bestaat-niet'])
        await doe(fetch(proces.adres + pad, { headers: { 'x-forwarded-for': vanaf } }));
      for (let i = 0; i < 12; i += 1) await doe(formulier('/mijn-melding', { code: 'fout' }, vanaf));
      await doe(formulier('/melding-doen', { gemeente: app.eerste.gemeenteId, website: 'vol' }, vanaf));
      await doe(
        fetch(`${proces.adres}/mijn-melding`, {
          ...{ method: 'POST', body: '{' },
          headers: { 'x-forwarded-for': vanaf, 'content-type': 'application/json' },
        }),
      );
      // What fails while it is written down: the fault is logged, and not who it happened to.
      const begin = await fetch(`${proces.adres}/melding-doen`, { headers: { 'x-forwarded-for': vanaf } });
      const tijd = tijdVan(await begin.text());
      const gemeente = app.eerste.gemeenteId;
      await app.sql('ALTER TABLE loket.concepten RENAME TO even_weg');
      // Refused as too fast until the form is a second old.
      const mislukt = async () =>
        (await formulier('/melding-doen', { gemeente, tijd }, vanaf)).status === 500;
      await totdat(mislukt, 15_000, 400);
      await app.sql('ALTER TABLE loket.even_weg RENAME TO concepten');
      statussen.add(500);
    }
    expect([...statussen].sort()).toEqual(expect.arrayContaining([200, 400, 401, 404, 429, 500]));
    proces.kind.kill('SIGTERM');
    await proces.afgelopen;
    expect(proces.uitvoer()).toContain('INTERNE_FOUT');
    for (const adres of [...adressen, '127.0.0.1:', 'bad:cafe'])
      expect(proces.uitvoer()).not.toContain(adres);
    const tabellen = await app.sql<{ naam: string }>(
      `SELECT schemaname || '.' || relname AS naam FROM pg_stat_user_tables`,
    );
    for (const { naam } of tabellen) {
      const rijen = await app.sql(`SELECT 1 FROM ${naam} t WHERE t::text LIKE ANY ($1)`, [
        adressen.map((adres) => `%${adres}%`),
      ]);
      expect([naam, rijen]).toEqual([naam, []]);
    }
  });
});

describe('een aanroeper die halverwege blijft steken', () => {
  it('houdt het stoppen niet langer op dan 30 s', async () => {
    const { einde, duur } = await traag;
    expect(netjes(einde)).toBe(true);
    expect(duur).toBeLessThan(30_000);
  });
});

function isJson(regel: string): boolean {
  try {
    return typeof JSON.parse(regel) === 'object';
  } catch {
    return false;
  }
}
