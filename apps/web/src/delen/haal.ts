import { roep } from '../api/client';
import type { Bladzijde } from './lijst';

/** Fetches a page of a list with the filter of the address: `haal: haalBladzijde<Regel>('/api/v1/meldingen')`. */
export function haalBladzijde<R>(
  pad: string,
  vast: Readonly<Record<string, string>> = {},
): (vraag: Record<string, string>) => Promise<Bladzijde<R>> {
  return (vraag) => roep<Bladzijde<R>>(`${pad}?${new URLSearchParams({ ...vast, ...vraag }).toString()}`);
}
