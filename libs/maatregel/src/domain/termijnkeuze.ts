import { Temporal } from 'temporal-polyfill';
import { weiger } from './fouten';
import type { Termijnonderdeel } from './soorten';

/** A length as ISO 8601 duration, or the last day itself. */
export type Termijnkeuze = string;

const DAG = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The length of a chosen term, counted from today: a last day becomes a number of days.
 * @throws DomeinFout MAATREGEL.DAG_VOORBIJ for a last day that is not after today
 */
export function lengteVan(keuze: Termijnkeuze, vandaag: Temporal.PlainDate, onderdeel: Termijnonderdeel): string {
  if (!DAG.test(keuze)) return keuze;
  const { days } = vandaag.until(Temporal.PlainDate.from(keuze), { largestUnit: 'day' });
  if (days > 0) return `P${days}D`;
  return weiger('MAATREGEL.DAG_VOORBIJ', { dag: keuze }, [
    {
      name: `termijn${onderdeel[0]?.toUpperCase()}${onderdeel.slice(1)}`,
      reason: 'De laatste dag van een termijn ligt na vandaag.',
    },
  ]);
}
