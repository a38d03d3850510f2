import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Bezoek = components['schemas']['BezoekResponse'];
export type Bezoekregel = components['schemas']['BezoekregelResponse'];

const staleTime = 60_000;

export const bezoekVraag = (id: string) =>
  queryOptions({
    queryKey: ['bezoeken', id],
    queryFn: async (): Promise<Bezoek> =>
      gelukt(await api.GET('/api/v1/bezoeken/{id}', { params: { path: { id } } })),
    staleTime,
  });

export const bezoekenVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['bezoeken', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Bezoekregel[]> =>
      gelukt(await api.GET('/api/v1/bezoeken', { params: { query: { zaakId, status: 'alle' } } })).resultaten,
    staleTime,
  });
