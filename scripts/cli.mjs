// `npm start` and `npm run cli`: builds when something changed, then runs the command line in this same process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bouw = spawnSync(
  process.execPath,
  [`${root}scripts/bouw.mjs`, ...(process.argv[2] === 'start' ? [] : ['server'])],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (bouw.status !== 0) process.exit(bouw.status ?? 1);
await import('../dist/apps/cli/src/main.js');
