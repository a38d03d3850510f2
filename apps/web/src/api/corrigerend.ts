import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Corrigerend = components['schemas']['CorrigerendResponse'];
export type Corrigerendregel = components['schemas']['CorrigerendregelResponse'];

const staleTime = 60_000;

export const corrigerendVraag = (id: string) =>
  queryOptions({
    queryKey: ['corrigerend', id],
    queryFn: async (): Promise<Corrigerend> =>
      gelukt(await api.GET('/api/v1/corrigerende-maatregelen/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** Of a case, a provider or an advice, the newest decision first. */
export const corrigerendVan = (van: { zaakId?: string; aanbiederId?: string; adviesId?: string }) =>
  queryOptions({
    queryKey: ['corrigerend', 'van', JSON.stringify(van)],
    queryFn: async (): Promise<readonly Corrigerendregel[]> =>
      gelukt(await api.GET('/api/v1/corrigerende-maatregelen', { params: { query: van } })).resultaten,
    staleTime,
  });
