// `npm run check`: everything that can be said about the code without running the application. Two steps at a time,
// one line each; what failed shows its output at the end.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const TEGELIJK = 2;
const CACHE = 'node_modules/.cache';

const STAPPEN = [
  // The slowest first, so that the two lanes end together.
  [
    'lint',
    'eslint/bin/eslint.js',
    ['.', '--cache', '--cache-location', `${CACHE}/eslint/`, '--cache-strategy', 'content'],
  ],
  ['typen', 'typescript/bin/tsc', ['--noEmit', '-p', '.']],
  [
    'importregels',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['apps', 'libs', 'test', '--config', '.dependency-cruiser.cjs'],
  ],
  ['opmaak', 'prettier/bin/prettier.cjs', ['--check', '.', '--cache', '--log-level', 'warn']],
  ['gegenereerde bestanden', '../scripts/genereer.mjs', ['--controleer']],
  ['architectuurproeven', '../scripts/test.mjs', ['--selectProjects', 'architectuur']],
].filter(([, programma]) => existsSync(`${root}node_modules/${programma}`));

const seconden = (sinds) => `${((performance.now() - sinds) / 1000).toFixed(1)} s`;

function draai([naam, programma, argumenten]) {
  const begin = performance.now();
  const kind = spawn(process.execPath, [`${root}node_modules/${programma}`, ...argumenten], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  kind.stdout.on('data', (deel) => (uitvoer += deel));
  kind.stderr.on('data', (deel) => (uitvoer += deel));
  return new Promise((klaar) => {
    kind.once('close', (code) => {
      const gelukt = code === 0;
      console.log(`${gelukt ? 'goed ' : 'FOUT '} ${naam.padEnd(24)} ${seconden(begin)}`);
      klaar({ naam, gelukt, uitvoer });
    });
  });
}

const begin = performance.now();
const rij = [...STAPPEN];
const uitslagen = [];
async function baan() {
  for (let stap = rij.shift(); stap; stap = rij.shift()) uitslagen.push(await draai(stap));
}
await Promise.all(Array.from({ length: TEGELIJK }, baan));

const mislukt = uitslagen.filter(({ gelukt }) => !gelukt);
for (const { naam, uitvoer } of mislukt)
  console.log(`\n──── ${naam} ${'─'.repeat(Math.max(4, 90 - naam.length))}\n${uitvoer.trimEnd()}`);
console.log(`\n${uitslagen.length - mislukt.length} van ${uitslagen.length} goed, ${seconden(begin)}`);
process.exit(mislukt.length === 0 ? 0 : 1);
