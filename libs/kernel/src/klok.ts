import { Temporal } from 'temporal-polyfill';

/** The time zone in which every legal day begins and ends. */
export const TIJDZONE = 'Europe/Amsterdam';

/** Where "now" comes from. Domain and application never read the clock of the machine themselves. */
export abstract class Klok {
  abstract nu(): Temporal.Instant;

  /** The legal day of today, in Europe/Amsterdam. */
  vandaag(): Temporal.PlainDate {
    return this.nu().toZonedDateTimeISO(TIJDZONE).toPlainDate();
  }
}
