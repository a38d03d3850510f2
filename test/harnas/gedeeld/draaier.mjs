import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import 'reflect-metadata';
import jestCircus from 'jest-circus/runner';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Where the build put it. @throws when it was edited since: what was built before would be tested instead */
function gebouwd(pad) {
  const doel = join(root, 'dist', relative(root, pad).replace(/\.ts$/, '.js'));
  if (!existsSync(doel) || statSync(doel).mtimeMs < statSync(pad).mtimeMs)
    throw new Error(`${relative(root, pad)} is niet gebouwd: draai de proef met npm test.`);
  return pathToFileURL(doel).href;
}

const eis = createRequire(import.meta.resolve('jest-circus/runner'));
const TIJD = Symbol.for('TEST_TIMEOUT_SYMBOL');
const LUISTERAARS = Symbol.for('EVENT_HANDLERS');

/**
 * The runner of Jest itself, but for where it finds its modules: the test and everything below it are what `scripts/bouw.mjs`
 * made of them, loaded by Node and shared by all files of this process. A house of two thousand modules is so read once a
 * process instead of once a file.
 */
export default async function draai(globaal, instellingen, omgeving, runtime, pad, meld) {
  delete globalThis[TIJD];
  delete globalThis[LUISTERAARS];
  const { zet } = await import(gebouwd(join(root, 'test/harnas/gedeeld/jest-globals.ts')));
  const { moduleMocker: m, fakeTimersModern: tijd } = omgeving;
  const jest = {
    fn: m.fn.bind(m),
    spyOn: m.spyOn.bind(m),
    clearAllMocks: () => m.clearAllMocks(),
    restoreAllMocks: () => m.restoreAllMocks(),
    setTimeout: (ms) => void (globalThis[TIJD] = ms),
    useFakeTimers: (keuze) => tijd.useFakeTimers(keuze),
    useRealTimers: () => tijd.useRealTimers(),
    advanceTimersByTimeAsync: (ms) => tijd.advanceTimersByTimeAsync(ms),
  };
  const gewoon = {
    requireInternalModule(module) {
      delete eis.cache[module];
      return eis(module);
    },
    requireModule: eis,
    setGlobalsForRuntime(globals) {
      zet({ ...globals, jest });
      Object.assign(globalThis, globals, { jest });
    },
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (bestand) => import(bestand === pad ? gebouwd(pad) : pathToFileURL(bestand).href),
    enterTestCode: () => runtime.enterTestCode(),
    leaveTestCode: () => runtime.leaveTestCode(),
  };
  return jestCircus.default(globaal, instellingen, omgeving, gewoon, pad, meld);
}
