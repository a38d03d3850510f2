import type { Samenvoegvelden } from '@navolgbaar/bericht';
import type { Gevraagd } from '../../domain/maatregelstaat';
import type { Maatregelsoort } from '../../domain/soorten';

/**
 * Which parts of the letter are for the reader: a letter says what is expected by what is asked (BK-8.04, types a to d). Only
 * whether they are there counts.
 */
export function verwachtingen(soort: Maatregelsoort, gevraagd: readonly Gevraagd[]): Samenvoegvelden {
  const namen = gevraagd.map(({ onderdeel }) => (onderdeel === 'reactie' ? soort : onderdeel));
  return Object.fromEntries(namen.map((naam) => [naam, 'ja']));
}
