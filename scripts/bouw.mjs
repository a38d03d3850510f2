// Builds dist/: swc for apps and libs, Vite for the werkbank. Skips what is already up to date, so that `npm start` and
// `npm test` can always call it. `node scripts/bouw.mjs server` builds only that step; `proeven`, the tests, only when
// it is named.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const gevraagd = process.argv.length > 2 ? process.argv.slice(2) : ['server', 'web'];

/** Name, size and modification time of every file below the given folders: cheap, and enough to notice an edit. */
function vingerafdruk(paden) {
  const hash = createHash('sha256');
  const loop = (pad) => {
    const stat = statSync(pad);
    if (stat.isDirectory()) {
      for (const naam of readdirSync(pad).sort()) loop(join(pad, naam));
    } else {
      hash.update(`${relative(root, pad)} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  for (const pad of paden) if (existsSync(join(root, pad))) loop(join(root, pad));
  return hash.digest('hex');
}

/** Two builds at once would remove each other's output. The lock of a process that is gone does not count. */
function neemSlot() {
  const slot = join(dist, '.slot');
  mkdirSync(dist, { recursive: true });
  for (let pogingen = 0; pogingen < 1200; pogingen += 1) {
    try {
      writeFileSync(slot, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(slot, { force: true }));
      return;
    } catch (fout) {
      if (fout.code !== 'EEXIST') throw fout;
    }
    try {
      process.kill(Number(readFileSync(slot, 'utf8')), 0);
    } catch (fout) {
      if (fout.code === 'ESRCH') rmSync(slot, { force: true });
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  console.error(`Een andere bouw loopt al te lang. Verwijder ${relative(root, slot)} als dat niet zo is.`);
  process.exit(1);
}

/** One step: builds into a folder beside it and swaps, so that a failed build leaves the old one in place. */
async function stap({ naam, bron, uitvoer, opdracht, argumenten }) {
  if (!gevraagd.includes(naam)) return;
  const stempel = join(dist, `.${naam}.stempel`);
  const nu = vingerafdruk([...bron, 'scripts/bouw.mjs', 'package-lock.json']);
  if (existsSync(stempel) && readFileSync(stempel, 'utf8') === nu) return;
  const begin = performance.now();
  const nieuw = join(dist, `.${naam}.nieuw`);
  rmSync(nieuw, { recursive: true, force: true });
  const gedraaid = spawn(process.execPath, [join(root, 'node_modules', opdracht), ...argumenten(nieuw)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
  });
  const [code] = await once(gedraaid, 'exit');
  if (code !== 0) throw new Error(`Bouwen van ${naam} is mislukt.`);
  for (const [van, naar] of uitvoer(nieuw)) {
    const doel = join(dist, naar);
    rmSync(doel, { recursive: true, force: true });
    if (!existsSync(van)) continue;
    mkdirSync(join(doel, '..'), { recursive: true });
    renameSync(van, doel);
  }
  rmSync(nieuw, { recursive: true, force: true });
  writeFileSync(stempel, nu);
  console.log(`Gebouwd: ${naam} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
}

const serverdelen = ['apps/api', 'apps/worker', 'apps/cli', 'libs'];

/** Tests and fixtures stand beside what they are of, and the server has no use for them. */
const ernaast = serverdelen.flatMap((deel) =>
  readdirSync(join(root, deel), { recursive: true })
    .filter((pad) => /\.(fixture|spec)\.ts$/.test(pad))
    .map((pad) => join(deel, pad)),
);

const metSwc = (naam, delen, zonder, bron = delen) => ({
  naam,
  bron: [...bron, '.swcrc'],
  opdracht: '@swc/cli/bin/swc.js',
  argumenten: (map) => [
    ...delen,
    ...['-d', map, '--copy-files', '--quiet', '--config-file', '.swcrc'],
    ...zonder.flatMap((einde) => ['--ignore', `**/*.${einde}`]),
  ],
  uitvoer: (map) => delen.map((deel) => deel.replace(/\.ts$/, '.js')).map((deel) => [join(map, deel), deel]),
});

async function bouwServer() {
  await stap(metSwc('server', serverdelen, ['spec.ts', 'spec.tsx', 'fixture.ts', 'd.ts']));
  // After the server, and anew with it: that takes the folders of what stands beside it along.
  await stap(metSwc('proeven', ['test', ...ernaast], ['d.ts'], ['test', ...serverdelen]));
}

async function bouwWeb() {
  if (!existsSync(join(root, 'apps/web/index.html'))) return;
  await stap({
    naam: 'web',
    bron: ['apps/web', 'libs/ui', 'openapi'],
    opdracht: 'vite/bin/vite.js',
    argumenten: (map) => ['build', 'apps/web', '--outDir', map, '--emptyOutDir', '--logLevel', 'warn'],
    uitvoer: (map) => [[map, 'apps/web']],
  });
}

neemSlot();
// Side by side: each keeps one core busy.
for (const { reason } of await Promise.allSettled([bouwServer(), bouwWeb()])) {
  if (!reason) continue;
  console.error(reason.message);
  process.exitCode = 1;
}
