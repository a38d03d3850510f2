import { TIJDZONE } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';

/** The legal day of a moment, in Europe/Amsterdam. Takes an ISO instant or what the driver makes of a timestamptz. */
export function dagVan(moment: string | Date): Temporal.PlainDate {
  const tekst = typeof moment === 'string' ? moment : moment.toISOString();
  return Temporal.Instant.from(tekst).toZonedDateTimeISO(TIJDZONE).toPlainDate();
}
