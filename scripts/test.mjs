// `npm test`: builds, starts PostgreSQL (and Redis where there is one), makes one migrated template database, runs Jest
// and ends everything it started. Arguments go to Jest: `npm test -- test/medium/outbox/outbox.spec.ts`.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  ruimOudeProevenOp,
  startDatabank,
  startRedis,
  vindChromium,
  vindClamd,
  vindDovecot,
} from './proefomgeving.mjs';

const root = new URL('..', import.meta.url).pathname;
const volledig = process.env.CI_VOLLEDIG === '1';
const begin = performance.now();
const opruimen = [];
let gestopt = false;
let afgebroken = false;
let breekJestAf = () => undefined;

const meld = (tekst) => console.log(tekst);

async function ruimOp() {
  if (gestopt) return;
  gestopt = true;
  for (const einde of opruimen.reverse()) await einde().catch((fout) => console.error(String(fout)));
}

/** Jest as a process of its own, so that its memory and its exit code are its own. */
async function jest(omgeving, argumenten) {
  const { bewaakNpm } = await import('../dist/apps/cli/src/start/processen.js');
  const eigenWerkers = argumenten.some((a) => /^(-w|-i|--maxWorkers|--runInBand)/.test(a));
  const vast = ['--reporters=default', `--reporters=${join(root, 'test/harnas/telling.mjs')}`];
  // One more than there are cores: a third of the time a test waits for a browser, a database or a clock.
  if (!eigenWerkers) vast.push(`--maxWorkers=${Math.min(availableParallelism() + 1, 6)}`);
  if (volledig) vast.push('--ci');
  const kind = spawn(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), ...vast, ...argumenten],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...omgeving },
    },
  );
  breekJestAf = () => kind.kill('SIGTERM');
  bewaakNpm(breekJestAf);
  if (afgebroken) breekJestAf();
  return new Promise((klaar) => kind.once('exit', (code) => klaar(code ?? 1)));
}

/** How many files of a whole run may be given a second look (docs/adr/0017): more is no coincidence. */
const TWEEDE_BLIK = 5;

/**
 * A whole run on a busy machine now and then meets a race of a test with itself, and one such run takes half an hour.
 * What fails alone as well is broken; what then holds is told by name, so that somebody mends it.
 */
async function bekijkNogEens(omgeving, eerste) {
  meld(`\nNog eens, alleen: ${eerste.misluktIn.join(', ')}\n`);
  const code = await jest(omgeving, ['--maxWorkers=1', ...eerste.misluktIn]);
  if (code !== 0 || afgebroken) return { code: code || 1, uitslag: eerste };
  for (const bestand of eerste.misluktIn) meld(`! WANKEL: ${bestand} faalde in de hele ronde en alleen niet`);
  return { code, uitslag: { ...eerste, geslaagd: eerste.geslaagd + eerste.mislukt, mislukt: 0 } };
}

/** Names loudly what did not run, so that a green line never hides it. */
function toonOvergeslagen(ontbreekt, overgeslagen) {
  if (ontbreekt.length === 0 && overgeslagen.length === 0) return;
  meld(`\n${'!'.repeat(100)}`);
  for (const naam of ontbreekt) meld(`! ONTBREEKT: ${naam}`);
  for (const naam of overgeslagen) meld(`! NIET GEDRAAID: ${naam}`);
  meld('!'.repeat(100));
}

async function draai() {
  if (process.env.NAV_ZONDER_BOUW !== '1') {
    const bouw = spawnSync(process.execPath, [join(root, 'scripts/bouw.mjs'), 'server', 'web', 'proeven'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (bouw.status !== 0) return 1;
  }
  await ruimOudeProevenOp();
  const map = mkdtempSync(join(tmpdir(), `navolgbaar-test-${process.pid}-`));
  chmodSync(map, 0o755); // the user that PostgreSQL runs as has to get in
  opruimen.push(async () => rmSync(map, { recursive: true, force: true }));

  const databank = await startDatabank(root, map);
  opruimen.push(databank.stop);
  meld(`PostgreSQL: ${databank.omschrijving}`);
  const redis = await startRedis(map);
  if (redis) opruimen.push(redis.stop);
  meld(`Redis:      ${redis?.omschrijving ?? 'ontbreekt'}`);
  const chromium = vindChromium();
  meld(`Chromium:   ${chromium ?? 'ontbreekt'}`);
  const clamd = vindClamd();
  meld(`ClamAV:     ${clamd ?? 'ontbreekt'}`);
  const dovecot = vindDovecot();
  meld(`Dovecot:    ${dovecot ?? 'ontbreekt'}`);
  meld(`Voorbereid in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);

  const telling = join(map, 'telling.json');
  const omgeving = {
    ...databank.omgeving,
    NAV_TEST_REDIS_URL: redis?.url ?? '',
    NAV_TEST_CHROMIUM: chromium ?? '',
    NAV_TEST_CLAMD: clamd ?? '',
    NAV_TEST_DOVECOT: dovecot ?? '',
    NAV_TEST_TELLING: telling,
    // Nothing in a test may reach the servers of the person who runs it.
    ...Object.fromEntries(
      [
        'DATABASE_URL',
        'DATABASE_BEHEER_URL',
        'REDIS_URL',
        'CHROMIUM_PATH',
        'CLAMD_ADRES',
        'CLAMD_PATH',
        'DOVECOT_PATH',
        'IMAP_ORGANISATIES',
      ].map((n) => [n, '']),
    ),
    NODE_ENV: 'test',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
  };
  const argumenten = process.argv.slice(2);
  let code = await jest(omgeving, argumenten);
  let uitslag = existsSync(telling) ? JSON.parse(readFileSync(telling, 'utf8')) : null;
  const wankel = uitslag?.misluktIn.length ?? 0;
  if (volledig && argumenten.length === 0 && !afgebroken && wankel > 0 && wankel <= TWEEDE_BLIK)
    ({ code, uitslag } = await bekijkNogEens(omgeving, uitslag));
  await ruimOp();

  const ontbreekt = [];
  if (!redis)
    ontbreekt.push(
      'Redis (REDIS_URL, of het programma redis-server): wachtrijproeven op Redis niet gedraaid',
    );
  if (!chromium)
    ontbreekt.push('Chromium (CHROMIUM_PATH, of /usr/bin/chromium): browserproeven niet gedraaid');
  if (!clamd)
    ontbreekt.push('ClamAV (CLAMD_PATH, of het programma clamd): proeven met een virusscanner niet gedraaid');
  if (!dovecot)
    ontbreekt.push('Dovecot (DOVECOT_PATH, of het programma dovecot): proeven met een postvak niet gedraaid');
  toonOvergeslagen(ontbreekt, uitslag?.overgeslagen ?? []);
  const teWeinig = volledig && (ontbreekt.length > 0 || (uitslag?.overgeslagen.length ?? 0) > 0);
  if (teWeinig) meld('CI_VOLLEDIG=1: er mag niets ontbreken of worden overgeslagen. Deze ronde is mislukt.');
  meld(`\nDuur ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  if (uitslag) meld(`${uitslag.geslaagd} passed, ${uitslag.mislukt} failed`);
  else if (code !== 0) meld('0 passed, 1 failed');
  if (afgebroken) return 130;
  return code !== 0 ? code : teWeinig ? 1 : 0;
}

// Jest ends, and then everything else in order; what starts meanwhile is finished first, so that it can be ended too.
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signaal, () => {
    afgebroken = true;
    breekJestAf();
  });
}

let code = 1;
try {
  code = await draai();
} catch (fout) {
  console.error(fout instanceof Error && fout.name === 'Startfout' ? fout.message : fout);
} finally {
  await ruimOp();
}
process.exit(code);
