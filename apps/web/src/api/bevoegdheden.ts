import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Gebruik = components['schemas']['BevoegdheidResponse'];
export type Gebruikregel = components['schemas']['BevoegdheidregelResponse'];

const staleTime = 60_000;

export const gebruikVraag = (id: string) =>
  queryOptions({
    queryKey: ['bevoegdheden', id],
    queryFn: async (): Promise<Gebruik> =>
      gelukt(await api.GET('/api/v1/bevoegdheden/{id}', { params: { path: { id } } })),
    staleTime,
  });

export const gebruikenVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['bevoegdheden', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Gebruikregel[]> =>
      gelukt(await api.GET('/api/v1/bevoegdheden', { params: { query: { zaakId, status: 'alle' } } }))
        .resultaten,
    staleTime,
  });
