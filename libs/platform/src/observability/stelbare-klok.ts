import { Klok } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';

/**
 * A clock that can be moved: for tests, and for the demo, whose dossiers come about step by step on earlier days.
 * It stands still until it is moved.
 */
export class StelbareKlok extends Klok {
  constructor(private moment: Temporal.Instant = Temporal.Now.instant()) {
    super();
  }

  nu(): Temporal.Instant {
    return this.moment;
  }

  /** Sets the clock: an instant, or a day at nine in the morning in Europe/Amsterdam. */
  naar(moment: Temporal.Instant | string): void {
    if (typeof moment !== 'string') this.moment = moment;
    else if (moment.includes('T')) this.moment = Temporal.Instant.from(moment);
    else
      this.moment = Temporal.PlainDate.from(moment)
        .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '09:00' })
        .toInstant();
  }

  /** Moves the clock on, by an ISO duration of time such as `PT90M`. */
  verder(duur: string): void {
    this.moment = this.moment.add(Temporal.Duration.from(duur));
  }
}
