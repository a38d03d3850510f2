import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Patroonregel = Schemas['PatroonResponse'];
export type Patroon = Schemas['PatroondetailResponse'];
export type Regelversie = Schemas['PatroonregelversieResponse'];

/** Newest first; of one provider, or of all. */
export const patronenVraag = (aanbiederId?: string) =>
  queryOptions({
    queryKey: ['patronen', 'lijst', aanbiederId ?? null],
    queryFn: async (): Promise<readonly Patroonregel[]> =>
      gelukt(await api.GET('/api/v1/patronen', { params: { query: aanbiederId ? { aanbiederId } : {} } })),
  });

export const patroonVraag = (id: string) =>
  queryOptions({
    queryKey: ['patronen', id],
    queryFn: async (): Promise<Patroon> =>
      gelukt(await api.GET('/api/v1/patronen/{id}', { params: { path: { id } } })),
  });

/** The versions of the rules, the newest first. */
export const patroonregelsVraag = queryOptions({
  queryKey: ['patroonregels'],
  queryFn: async (): Promise<readonly Regelversie[]> => gelukt(await api.GET('/api/v1/patroonregels')),
});
