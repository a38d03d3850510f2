import { TestEnvironment } from 'jest-environment-jsdom';

/**
 * jsdom with the fetch classes of Node, which a browser has and jsdom has not. A screen that talks to the API asks for
 * it with a docblock: `@jest-environment ./apps/web/src/proef/omgeving.mjs`.
 */
// eslint-disable-next-line no-restricted-syntax -- Jest takes the default export of an environment.
export default class Browseromgeving extends TestEnvironment {
  async setup() {
    await super.setup();
    const { Request, Response, Headers } = globalThis;
    Object.assign(this.global, { Request, Response, Headers });
  }
}
