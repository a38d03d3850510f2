import { TestEnvironment } from 'jest-environment-node';

/**
 * Tests in the time zone of `testEnvironmentOptions.tijdzone`. Set on the real process: what a test sees as `process.env`
 * is a copy, that the clock does not listen to.
 */
export default class TijdzoneOmgeving extends TestEnvironment {
  #vorige = process.env.TZ;

  constructor(config, context) {
    super(config, context);
    const { tijdzone } = config.projectConfig.testEnvironmentOptions;
    process.env.TZ = tijdzone;
    this.global.TIJDZONE_VAN_DE_PROEF = tijdzone;
  }

  async teardown() {
    await super.teardown();
    if (this.#vorige === undefined) delete process.env.TZ;
    else process.env.TZ = this.#vorige;
  }
}
