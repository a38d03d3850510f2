// Loaded before any test: jsdom remembers, when it is loaded, which words the world knows, and asks them of every window.
// What a test loads may add some to the world of this process (pdfjs adds `Iterator` where Node has none).
import 'jsdom';
import { ModernFakeTimers } from '@jest/fake-timers';
import { ModuleMocker } from 'jest-mock';

/**
 * An environment of Jest in the world of the process itself, instead of a new one per test file: what was loaded stays
 * loaded, and compiled, for the next file. What a file changes of the process is put back after it.
 */
export default class GedeeldeOmgeving {
  /** What Jest itself puts on the world of a test (its own `process.exit`, its own loader) stays on this one. */
  global = { __proto__: globalThis, process: { __proto__: process } };
  #eerder = { env: { ...process.env }, console: globalThis.console };

  constructor({ projectConfig }) {
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {
    globalThis.console = this.global.console;
  }

  async teardown() {
    this.moduleMocker.restoreAllMocks();
    this.fakeTimersModern.dispose();
    for (const naam of Object.keys(process.env)) if (!(naam in this.#eerder.env)) delete process.env[naam];
    Object.assign(process.env, this.#eerder.env);
    globalThis.console = this.#eerder.console;
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }
}
