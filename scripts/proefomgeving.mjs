// The servers that tests and benchmarks run against: started on free ports, ended with the one who asked for them.
import { randomBytes } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (pad) => import(new URL(`../dist/${pad}`, import.meta.url).href);
const VOORVOEGSEL = 'navolgbaar-test-';

/** Whether something speaks Redis at this URL: PING answered within a second, also when it wants a password first. */
function redisAntwoordt(url) {
  const { hostname, port, password, username } = new URL(url);
  return new Promise((klaar) => {
    const lijn = connect({ host: hostname, port: Number(port || 6379), timeout: 1000 });
    const einde = (ja) => (lijn.destroy(), klaar(ja));
    lijn.once('error', () => einde(false)).once('timeout', () => einde(false));
    lijn.once('connect', () => {
      if (password) lijn.write(`AUTH ${username ? `${username} ` : ''}${decodeURIComponent(password)}\r\n`);
      lijn.write('PING\r\n');
    });
    let antwoord = '';
    lijn.on('data', (deel) => {
      antwoord += deel;
      if (antwoord.includes('+PONG')) einde(true);
      else if (antwoord.includes('-')) einde(false);
    });
  });
}

function vindProgramma(naam) {
  for (const map of (process.env.PATH ?? '').split(delimiter))
    if (map && existsSync(join(map, naam))) return join(map, naam);
  return null;
}

/**
 * REDIS_URL when it answers, else an own redis-server without persistence, else null. With `eigen` always its own: a
 * benchmark empties it.
 * @returns {Promise<{url: string, omschrijving: string, stop: () => Promise<void>} | null>}
 */
export async function startRedis(map, { eigen = false } = {}) {
  const gegeven = eigen ? null : process.env.REDIS_URL;
  if (gegeven) {
    if (!(await redisAntwoordt(gegeven))) return null;
    return { url: gegeven, omschrijving: 'REDIS_URL', stop: async () => undefined };
  }
  const programma = vindProgramma('redis-server');
  if (!programma) return null;
  const { vrijePoort } = await dist('apps/cli/src/start/poorten.js');
  const { totdat } = await dist('apps/cli/src/start/processen.js');
  const poort = await vrijePoort();
  const redisMap = join(map, 'redis');
  mkdirSync(redisMap);
  const kind = spawn(
    programma,
    ['--port', String(poort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', redisMap],
    { stdio: 'ignore', detached: true },
  );
  let loopt = true;
  const afgelopen = new Promise((klaar) => kind.once('exit', () => ((loopt = false), klaar())));
  writeFileSync(join(map, 'redis.pid'), String(kind.pid));
  const url = `redis://127.0.0.1:${poort}`;
  if (!(await totdat(async () => !loopt || (await redisAntwoordt(url)), 10_000)) || !loopt) return null;
  return {
    url,
    omschrijving: `eigen redis-server op poort ${poort}`,
    stop: async () => {
      kind.kill('SIGTERM');
      await afgelopen;
    },
  };
}

/** Path of the daemon of ClamAV, or null. Debian puts it where only root looks for programs. */
export function vindClamd() {
  const wensen = [process.env.CLAMD_PATH, vindProgramma('clamd'), '/usr/sbin/clamd'].filter(Boolean);
  return wensen.find((pad) => spawnSync(pad, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** Path of dovecot, or null. Debian puts it where only root looks for programs. */
export function vindDovecot() {
  const wensen = [process.env.DOVECOT_PATH, vindProgramma('dovecot'), '/usr/sbin/dovecot'].filter(Boolean);
  return wensen.find((pad) => spawnSync(pad, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** Path of a Chromium, or null. */
export function vindChromium() {
  // The headless shell draws the same pages with a third less of the processor.
  const wensen = [process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].filter(
    Boolean,
  );
  return wensen.find((pad) => spawnSync(pad, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

async function eigenServer(map, blijvend) {
  const { startPostgres } = await dist('apps/cli/src/start/postgres.js');
  const server = await startPostgres({
    datamap: map,
    wachtwoord: randomBytes(16).toString('hex'),
    blijvend,
  });
  writeFileSync(join(map, 'postgres-gegevens'), join(server.map, 'gegevens'));
  return {
    url: server.url,
    omschrijving: `eigen PostgreSQL op poort ${server.poort}`,
    proces: { pid: server.pid, log: join(server.map, 'postgres.log') },
    stop: async () => {
      await server.stop();
      rmSync(server.map, { recursive: true, force: true });
    },
  };
}

/**
 * A PostgreSQL with the roles of the house and one migrated template database. With `blijvend` it keeps what it
 * committed, as in production (fsync): for benchmarks.
 * @returns {Promise<{omgeving: Record<string, string>, omschrijving: string, stop: () => Promise<void>,
 *   proces?: {pid: number, log: string}}>} `proces` only of a server of our own
 */
export async function startDatabank(_, map, { blijvend = false } = {}) {
  const { voorzieRollen } = await dist('libs/platform/src/database/voorzie-rollen.js');
  const { migreer } = await dist('apps/cli/src/migraties.js');
  const { Gegevensmap } = await dist('apps/cli/src/start/gegevensmap.js');
  const gegeven = process.env.DATABASE_BEHEER_URL || process.env.DATABASE_URL;
  const server = gegeven
    ? { url: gegeven, omschrijving: 'DATABASE_URL', stop: async () => undefined }
    : await eigenServer(map, blijvend);
  // On somebody's own server the roles may already be in use by `npm start`: the same passwords then.
  const bewaar = new Gegevensmap(gegeven ? process.env.GEGEVENSMAP || join(root, '.navolgbaar') : map);
  const wachtwoorden = bewaar.rolwachtwoorden(new URL(server.url));
  const ronde = randomBytes(4).toString('hex');
  const sjabloon = `nav_sjabloon_${ronde}`;
  const url = new URL(server.url);
  url.pathname = `/${sjabloon}`;
  try {
    const urls = await voorzieRollen(url.toString(), wachtwoorden);
    await migreer(urls.beheer);
  } catch (fout) {
    await server.stop();
    throw fout;
  }
  url.pathname = '/postgres';
  return {
    omgeving: {
      NAV_TEST_BEHEER_URL: url.toString(),
      NAV_TEST_SJABLOON: sjabloon,
      NAV_TEST_ROLLEN: JSON.stringify(wachtwoorden),
    },
    omschrijving: server.omschrijving,
    proces: server.proces,
    stop: async () => {
      if (gegeven) await verwijder(url.toString(), ronde);
      await server.stop();
    },
  };
}

/** Drops the databases of one run: its template, and clones that a test did not live to drop. */
async function verwijder(url, ronde) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname ~ $1', [
    `^nav_[a-z]+_${ronde}(_|$)`,
  ]);
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  await client.end();
}

/** Ends what an earlier run left behind when it was killed outright, and removes its folder. */
export async function ruimOudeProevenOp() {
  const { leeft, beeindig, opdrachtregel } = await dist('apps/cli/src/start/processen.js');
  const { stopWees } = await dist('apps/cli/src/start/postgres.js');
  for (const naam of readdirSync(tmpdir()).filter((n) => n.startsWith(VOORVOEGSEL))) {
    const pid = Number.parseInt(naam.slice(VOORVOEGSEL.length), 10);
    if (!pid || leeft(pid)) continue;
    const map = join(tmpdir(), naam);
    const lees = (bestand) =>
      existsSync(join(map, bestand)) ? readFileSync(join(map, bestand), 'utf8').trim() : null;
    const gegevens = lees('postgres-gegevens');
    if (gegevens) {
      await stopWees(gegevens);
      // Its own folder, where the user of PostgreSQL could not enter ours.
      rmSync(dirname(gegevens), { recursive: true, force: true });
    }
    const redis = Number(lees('redis.pid'));
    if (redis && opdrachtregel(redis).includes('redis-server')) await beeindig(redis, [['SIGTERM', 5000]]);
    for (const bestand of readdirSync(map).filter((n) => /^(clamd|dovecot)-\d+\.pid$/.test(n))) {
      const dienst = Number(lees(bestand));
      // The master of dovecot takes its own children along.
      if (dienst && opdrachtregel(dienst).includes('clamd')) await beeindig(dienst, [['SIGKILL', 5000]]);
      if (dienst && opdrachtregel(dienst).includes('dovecot')) await beeindig(dienst, [['SIGTERM', 5000]]);
    }
    rmSync(map, { recursive: true, force: true });
  }
}
