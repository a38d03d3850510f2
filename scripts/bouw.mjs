// Builds dist/: swc for apps and libs, Vite for the werkbank. Skips what is already up to date, so that
// `npm start` and `npm test` can always call it.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv[2];

/** Name, size and modification time of every file below the given folders: cheap, and enough to notice an edit. */
function fingerprint(folders) {
  const hash = createHash('sha256');
  const walk = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) walk(join(path, name));
    } else {
      hash.update(`${relative(root, path)} ${stat.size} ${stat.mtimeMs}\n`);
    }
  };
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder));
  return hash.digest('hex');
}

function step(name, folders, output, command, args) {
  if (only && only !== name) return;
  const stamp = join(root, 'dist', `.${name}.stamp`);
  const now = fingerprint(folders);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const started = Date.now();
  rmSync(join(root, output), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) {
    console.error(`Bouwen van ${name} is mislukt.`);
    process.exit(run.status ?? 1);
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`Gebouwd: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

const code = ['apps/api', 'apps/worker', 'apps/cli', 'libs', '.swcrc'];
step('server', code, 'dist/libs', '@swc/cli/bin/swc.js', [
  'apps/api', 'apps/worker', 'apps/cli', 'libs', '-d', 'dist', '--copy-files', '--config-file', '.swcrc',
  '--ignore', '**/*.spec.ts', '--ignore', '**/*.spec.tsx',
]);
step('web', ['apps/web', 'libs/ui', 'openapi'], 'dist/apps/web', 'vite/bin/vite.js', [
  'build', 'apps/web', '--outDir', '../../dist/apps/web', '--emptyOutDir', '--logLevel', 'warn',
]);
