import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Routetabel = components['schemas']['RoutetabelResponse'];
export type Routeregel = components['schemas']['RouteregelDto'];

export const routetabellenVraag = queryOptions({
  queryKey: ['routetabellen'],
  queryFn: async (): Promise<readonly Routetabel[]> => gelukt(await api.GET('/api/v1/routetabellen')),
  staleTime: 60_000,
});

/** The version that holds on a day. */
export function geldendeTabel(tabellen: readonly Routetabel[], dag: string): Routetabel | undefined {
  const nieuwsteEerst = (a: Routetabel, b: Routetabel) =>
    b.geldigVanaf.localeCompare(a.geldigVanaf) || b.versie - a.versie;
  return [...tabellen].sort(nieuwsteEerst).find(({ geldigVanaf }) => geldigVanaf <= dag);
}
