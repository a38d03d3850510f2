import type { Temporal } from 'temporal-polyfill';

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "vrijdag 15 mei 2026". Written out here, because Intl gives other text per machine. */
export function schrijfDatum(datum: Temporal.PlainDate): string {
  return `${DAGEN[datum.dayOfWeek - 1]} ${datum.day} ${MAANDEN[datum.month - 1]} ${datum.year}`;
}

/** "zaterdag 4 april 2026 om 10.00 uur". */
export function schrijfTijdstip(moment: Temporal.ZonedDateTime): string {
  const tweeCijfers = (getal: number) => String(getal).padStart(2, '0');
  const seconden = moment.second === 0 ? '' : `.${tweeCijfers(moment.second)}`;
  const tijd = `${moment.hour}.${tweeCijfers(moment.minute)}${seconden}`;
  return `${schrijfDatum(moment.toPlainDate())} om ${tijd} uur`;
}

/** A source as a letter names it: our own mark that something is an assumption is no news for its reader. */
export function schrijfBron(bron: string): string {
  return bron.replace(/\s*\(AANNAME\)|:\s*AANNAME\b/g, '');
}

/** "a", "a en b", "a, b en c". */
export function opsomming(delen: readonly string[]): string {
  if (delen.length < 2) return delen.join('');
  return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}
