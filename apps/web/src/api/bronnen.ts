import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Bron = components['schemas']['BronResponse'];
export type Bronversie = components['schemas']['BronversieResponse'];

export const bronnenVraag = queryOptions({
  queryKey: ['bronnen', 'lijst'],
  queryFn: async (): Promise<readonly Bron[]> => gelukt(await api.GET('/api/v1/bronnen')),
});

export const bronVraag = (id: string) =>
  queryOptions({
    queryKey: ['bronnen', id],
    queryFn: async (): Promise<Bron> =>
      gelukt(await api.GET('/api/v1/bronnen/{id}', { params: { path: { id } } })),
  });
