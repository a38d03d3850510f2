import { Temporal } from 'temporal-polyfill';

const MAANDEN = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/**
 * A legal day as a reader writes it: `2026-05-18` becomes `18 mei 2026`. By hand: `Intl` takes a hundred times as long.
 * @throws RangeError for what is no day
 */
export function schrijfDag(iso: string): string {
  const { day, month, year } = Temporal.PlainDate.from(iso);
  return `${day} ${MAANDEN[month - 1]} ${year}`;
}
