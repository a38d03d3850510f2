import { Temporal } from 'temporal-polyfill';

/** A location that is in use, with the last visit to it. Days are ISO text. */
export interface Locatiebezoek {
  readonly id: string;
  readonly naam: string;
  readonly laatst: string | null;
}

/** Those that were not visited within so many months before a day: a measure for the whole provider also binds those. */
export function nietBezocht(
  locaties: readonly Locatiebezoek[],
  vandaag: Temporal.PlainDate,
  maanden: number,
): Locatiebezoek[] {
  const vanaf = vandaag.subtract({ months: maanden }).toString();
  return locaties.filter(({ laatst }) => laatst === null || laatst < vanaf);
}
