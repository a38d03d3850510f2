// `npm run bench`: measures the hot paths against a bare yardstick in the same run, keeps the figures as JSON, and ends
// with code 1 when a gate fails. `npm run bench -- P1 geheugen` runs only those; `--miljoen` also measures a million rows.
// What is measured in this process runs with the flags of a worker (apps/cli/src/start/kinderen.ts), and its yardstick too.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ruimOudeProevenOp, startDatabank, startRedis, vindChromium } from './proefomgeving.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = (pad) => import(new URL(`../dist/${pad}`, import.meta.url).href);
const miljoen = process.argv.includes('--miljoen');
const gevraagd = process.argv.slice(2).filter((woord) => !woord.startsWith('--'));
const begin = performance.now();
const opruimen = [];

const opTerminal = process.stdout.isTTY;
const regel = (tekst = '') => process.stdout.write(`${opTerminal ? '\r\u001b[2K' : ''}${tekst}\n`);
/** One line that changes on a terminal, plain lines elsewhere. */
const meld = (tekst) => (opTerminal ? process.stdout.write(`\r\u001b[2K… ${tekst}`) : regel(`  ${tekst}`));

function draaiNode(...argumenten) {
  const { status } = spawnSync(process.execPath, argumenten, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`Mislukt: node ${argumenten.join(' ')}`);
}

/** The benches are TypeScript like the rest; they are built beside it, so that they measure what production runs. */
function bouw() {
  if (process.env.NAV_ZONDER_BOUW !== '1') draaiNode('scripts/bouw.mjs');
  const swc = 'node_modules/@swc/cli/bin/swc.js';
  draaiNode(
    swc,
    'test/bench',
    'test/harnas/termijnrijen.ts',
    'test/golden/zoek/goudset.ts',
    '-d',
    'dist',
    '--quiet',
    '--config-file',
    '.swcrc',
    '--ignore',
    '**/*.d.ts',
  );
}

/** A database of its own for one bench, cloned from the migrated template, and dropped after it. */
async function metDatabank(databank, volgnummer, werk) {
  const { rolurls, stelDatabankIn } = await dist('libs/platform/src/database/voorzie-rollen.js');
  const { NAV_TEST_BEHEER_URL, NAV_TEST_SJABLOON, NAV_TEST_ROLLEN } = databank.omgeving;
  const naam = `nav_bench_${NAV_TEST_SJABLOON.split('_').at(-1)}_${volgnummer}`;
  const client = new pg.Client({ connectionString: NAV_TEST_BEHEER_URL });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${naam} TEMPLATE ${NAV_TEST_SJABLOON} OWNER nav_eigenaar`);
    await stelDatabankIn(client, naam);
    const cluster = new URL(NAV_TEST_BEHEER_URL);
    cluster.pathname = `/${naam}`;
    return await werk({
      clusterUrl: cluster.toString(),
      urls: rolurls(cluster.toString(), naam, JSON.parse(NAV_TEST_ROLLEN)),
    });
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${naam} WITH (FORCE)`).catch(() => undefined);
    await client.end();
  }
}

function toon(waarden, gehaald) {
  const getal = (n) => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));
  const rijen = waarden.map((w) => [
    w.bench,
    w.maat,
    `${getal(w.waarde)} ${w.eenheid}`.trim(),
    w.spreiding ? `${getal(w.spreiding[0])}–${getal(w.spreiding[1])}` : '',
    w.poort ? ('minstens' in w.poort ? `≥ ${w.poort.minstens}` : `≤ ${w.poort.hoogstens}`) : '',
    { true: 'gehaald', false: 'NIET GEHAALD', null: '' }[gehaald(w)],
    w.opmerking ?? '',
  ]);
  const koppen = ['bench', 'maat', 'mediaan', 'laagste–hoogste', 'poort', '', ''];
  const breedte = koppen.map((kop, i) => Math.max(kop.length, ...rijen.map((rij) => rij[i].length)));
  for (const rij of [koppen, breedte.map((b) => '-'.repeat(b)), ...rijen])
    regel(
      rij
        .map((cel, i) => cel.padEnd(breedte[i]))
        .join('  ')
        .trimEnd(),
    );
}

/** What a reader needs to judge the figures: which commit, on what machine, and how busy that was. */
function omstandigheden(databank) {
  const git = (...argumenten) => {
    try {
      return execFileSync('git', argumenten, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      return null;
    }
  };
  return {
    commit: git('rev-parse', '--short', 'HEAD'),
    gewijzigd: Boolean(git('status', '--porcelain', '--untracked-files=no')),
    node: process.version,
    processor: cpus()[0]?.model,
    kernen: cpus().length,
    geheugenGb: Math.round(totalmem() / 2 ** 30),
    databank: databank.omschrijving,
    belasting: loadavg(),
  };
}

function bewaar(verslag) {
  const map = join(root, 'test/bench/resultaten');
  mkdirSync(map, { recursive: true });
  const tijd = verslag.tijd.replace(/[-:]/g, '').slice(0, 15);
  const bestand = join(map, `${verslag.omstandigheden.commit ?? 'geen'}-${tijd}.json`);
  writeFileSync(bestand, `${JSON.stringify(verslag, null, 2)}\n`);
  return bestand;
}

async function draai() {
  bouw();
  await ruimOudeProevenOp();
  const { benches, gehaald, gestolen } = await dist('test/bench/index.js');
  const gekozen = gevraagd.length > 0 ? benches.filter(({ naam }) => gevraagd.includes(naam)) : benches;
  const onbekend = gevraagd.filter((naam) => !benches.some((bench) => bench.naam === naam));
  if (onbekend.length > 0) {
    regel(`Onbekend: ${onbekend.join(', ')}. Er is: ${benches.map(({ naam }) => naam).join(', ')}.`);
    return 1;
  }
  const map = mkdtempSync(join(tmpdir(), `navolgbaar-test-${process.pid}-`));
  chmodSync(map, 0o755); // the user that PostgreSQL runs as has to get in
  opruimen.push(async () => rmSync(map, { recursive: true, force: true }));
  const databank = await startDatabank(root, map, { blijvend: true });
  opruimen.push(databank.stop);
  const redis = await startRedis(map, { eigen: true });
  if (redis) opruimen.push(redis.stop);
  const omgeving = omstandigheden(databank);
  regel(`${omgeving.kernen} × ${omgeving.processor}, Node ${omgeving.node}, ${databank.omschrijving}`);

  const voor = gestolen();
  const waarden = [];
  const fouten = [];
  for (const [volgnummer, bench] of gekozen.entries()) {
    regel(`${bench.naam}: ${bench.omschrijving}`);
    try {
      const eigen = await metDatabank(databank, volgnummer, (urls) =>
        bench.draai({
          ...urls,
          postmaster: databank.proces?.pid ?? null,
          serverlog: databank.proces?.log ?? null,
          redisUrl: redis?.url ?? null,
          chromium: vindChromium(),
          map,
          miljoen,
          meld,
        }),
      );
      waarden.push(...eigen);
    } catch (fout) {
      fouten.push(`${bench.naam}: ${fout.stack ?? fout}`);
      regel(fouten.at(-1));
    }
  }
  const na = gestolen();
  omgeving.gestolenProcent = (100 * (na.gestolen - voor.gestolen)) / (na.alles - voor.alles);
  regel();
  toon(waarden, gehaald);
  const gezakt = waarden.filter((waarde) => gehaald(waarde) === false);
  const bestand = bewaar({ tijd: new Date().toISOString(), omstandigheden: omgeving, waarden, fouten });
  regel(`\n${bestand.slice(root.length)} (${((performance.now() - begin) / 1000).toFixed(0)} s)`);
  if (omgeving.gestolenProcent > 3)
    regel(`LET OP: ${omgeving.gestolenProcent.toFixed(1)} % van de rekentijd ging naar andere machines.`);
  return gezakt.length + fouten.length > 0 ? 1 : 0;
}

let gestopt;
function ruimOp() {
  gestopt ??= (async () => {
    for (const einde of opruimen.reverse()) await einde().catch((fout) => console.error(String(fout)));
  })();
  return gestopt;
}

for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signaal, () => void ruimOp().then(() => process.exit(1)));

let code = 1;
try {
  code = await draai();
} catch (fout) {
  console.error(fout);
} finally {
  await ruimOp();
}
process.exit(code);
