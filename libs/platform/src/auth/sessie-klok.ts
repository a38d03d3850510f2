import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';

/**
 * The clock of sessions and tokens. Apart from `Klok` on purpose: who moves the legal day of the demo or of a test weeks
 * ahead stays logged in, and a login lasts as long as it really lasts.
 */
@Injectable()
export class Sessieklok {
  nu(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}
