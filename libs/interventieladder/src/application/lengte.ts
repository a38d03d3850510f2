import { leesDuur, schrijfDuur, telKalender } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';

const BEGIN = Temporal.PlainDate.from('2026-01-01');

/** How many days a duration is, counted from one fixed day, so that weeks and months compare; null for what is none. */
export function lengte(duur: string): number | null {
  try {
    const { aantal, eenheid } = leesDuur(duur);
    if (eenheid === 'uren' || eenheid === 'werkdagen') return null;
    return BEGIN.until(telKalender(BEGIN, aantal, eenheid), { largestUnit: 'day' }).days;
  } catch {
    return null;
  }
}

/** "4 weken" */
export const duurtekst = (duur: string): string => schrijfDuur(leesDuur(duur));
