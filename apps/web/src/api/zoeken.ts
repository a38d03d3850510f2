import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Zoekregel = components['schemas']['ZoekregelResponse'];
export type Zoekuitkomst = components['schemas']['ZoekuitkomstResponse'];

/** A search, in everything or in one kind. */
export const zoekVraag = (vraag: string, soort: string | null) =>
  queryOptions({
    queryKey: ['zoeken', vraag, soort],
    queryFn: async (): Promise<Zoekuitkomst> =>
      gelukt(await api.POST('/api/v1/_zoek', { body: { vraag, ...(soort ? { soorten: [soort] } : {}) } })),
    staleTime: 30_000,
  });
