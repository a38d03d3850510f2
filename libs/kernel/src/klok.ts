import { Temporal } from 'temporal-polyfill';

/** The time zone in which every legal day begins and ends. */
export const TIJDZONE = 'Europe/Amsterdam';

/** Where "now" comes from. Domain and application never read the clock of the machine themselves. */
export abstract class Klok {
  abstract nu(): Temporal.Instant;

  /** The last day that was asked for, with its first moment and that of the next: every act asks for it, some often. */
  private laatste: { readonly dag: Temporal.PlainDate; readonly van: number; readonly tot: number } | null =
    null;

  /** The legal day of today, in Europe/Amsterdam. @param nu for who read the clock already, so that both are of one moment */
  vandaag(nu: Temporal.Instant = this.nu()): Temporal.PlainDate {
    const { epochMilliseconds } = nu;
    if (!this.laatste || epochMilliseconds < this.laatste.van || epochMilliseconds >= this.laatste.tot) {
      const begin = nu.toZonedDateTimeISO(TIJDZONE).startOfDay();
      const [van, tot] = [begin, begin.add({ days: 1 })].map((moment) => moment.epochMilliseconds);
      this.laatste = { dag: begin.toPlainDate(), van: van as number, tot: tot as number };
    }
    return this.laatste.dag;
  }
}
