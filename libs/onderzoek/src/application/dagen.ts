import { TIJDZONE } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';

/** The legal day of a moment, in Europe/Amsterdam. Takes an ISO instant or what the driver makes of a timestamptz. */
export function dagVan(moment: string | Date): Temporal.PlainDate {
  const tekst = typeof moment === 'string' ? moment : moment.toISOString();
  return Temporal.Instant.from(tekst).toZonedDateTimeISO(TIJDZONE).toPlainDate();
}

/** A legal day as a reader writes it: `18 mei 2026`. */
export function schrijfDag(dag: string): string {
  return Temporal.PlainDate.from(dag).toLocaleString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
