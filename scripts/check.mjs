// `npm run check`: everything that can be said about the code without running the application. Two steps at a time,
// one line per step; what failed shows its output at the end.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const GEGENEREERD = ['apps/api/src/metadata.ts', 'openapi/openapi.json', 'apps/web/src/api/schema.d.ts'];

const seconden = (sinds) => `${((performance.now() - sinds) / 1000).toFixed(1)} s`;

function draai(programma, argumenten) {
  const kind = spawn(process.execPath, [`${root}${programma}`, ...argumenten], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitvoer = '';
  kind.stdout.setEncoding('utf8').on('data', (deel) => (uitvoer += deel));
  kind.stderr.setEncoding('utf8').on('data', (deel) => (uitvoer += deel));
  return new Promise((klaar) => kind.once('close', (code) => klaar({ gelukt: code === 0, uitvoer })));
}

const programma =
  (pad, ...argumenten) =>
  () =>
    draai(pad, argumenten);

/** Generates again and compares: what is committed must be what the code says. */
async function gegenereerd() {
  const lees = (bestand) => (existsSync(root + bestand) ? readFileSync(root + bestand, 'utf8') : '');
  const voor = GEGENEREERD.map(lees);
  const { gelukt, uitvoer } = await draai('scripts/genereer.mjs', []);
  if (!gelukt) return { gelukt, uitvoer };
  const anders = GEGENEREERD.filter((bestand, i) => lees(bestand) !== voor[i]);
  return {
    gelukt: anders.length === 0,
    uitvoer: `Liep achter op de code en is nu bijgewerkt; neem het mee in de commit:\n${anders.join('\n')}`,
  };
}

const npm = 'node_modules/';
const LINT = [
  '.',
  '--cache',
  '--cache-location',
  'node_modules/.cache/eslint/',
  '--cache-strategy',
  'content',
];
const begin = performance.now();
const uitslagen = [];

async function stap(naam, werk) {
  const sinds = performance.now();
  const uitslag = await werk();
  console.log(`${uitslag.gelukt ? 'goed ' : 'FOUT '} ${naam.padEnd(24)} ${seconden(sinds)}`);
  uitslagen.push({ naam, ...uitslag });
}

/** How the code is written. */
async function vorm() {
  await stap('lint', programma(`${npm}eslint/bin/eslint.js`, ...LINT, '--no-error-on-unmatched-pattern'));
  await stap(
    'opmaak',
    // The generated client is written anew beside this step; `gegenereerd` compares it.
    programma(
      `${npm}prettier/bin/prettier.cjs`,
      ...['--check', '.', '!apps/web/src/api/schema.d.ts', '--log-level', 'warn'],
      // A place of its own: prettier without a cache, as in `generate`, removes the one in the usual place.
      ...['--cache', '--cache-location', 'node_modules/.cache/opmaak.json'],
    ),
  );
}

const vormKlaar = vorm();
// Before the two that read what it makes.
await stap('gegenereerde bestanden', gegenereerd);
await Promise.all([
  // The import rules are among them.
  stap('architectuurproeven', programma('scripts/test.mjs', '--selectProjects', 'architectuur')),
  vormKlaar.then(() => stap('typen', programma(`${npm}typescript/bin/tsc`, '--noEmit', '-p', '.'))),
]);

const mislukt = uitslagen.filter(({ gelukt }) => !gelukt);
for (const { naam, uitvoer } of mislukt) {
  console.log(`\n──── ${naam} ${'─'.repeat(Math.max(4, 90 - naam.length))}\n${uitvoer.trimEnd()}`);
}
console.log(`\n${uitslagen.length - mislukt.length} van ${uitslagen.length} goed, ${seconden(begin)}`);
process.exit(mislukt.length === 0 ? 0 : 1);
