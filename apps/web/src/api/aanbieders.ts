import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Aanbieder = components['schemas']['AanbiederResponse'];
export type Aanbiederregel = components['schemas']['AanbiederregelResponse'];
export type Gemeente = components['schemas']['GemeenteResponse'];

/** A provider with its locations and what it does for whom. */
export const aanbiederVraag = (id: string) =>
  queryOptions({
    queryKey: ['aanbieders', id],
    queryFn: async (): Promise<Aanbieder> =>
      gelukt(await api.GET('/api/v1/aanbieders/{id}', { params: { path: { id } } })),
  });

/** The first providers whose name begins so, or that have this KVK number. */
export const zoekAanbieders = (zoek: string) =>
  queryOptions({
    queryKey: ['aanbieders', 'zoek', zoek],
    queryFn: async (): Promise<readonly Aanbiederregel[]> =>
      gelukt(await api.GET('/api/v1/aanbieders', { params: { query: { zoek, aantal: 8 } } })).resultaten,
    staleTime: 60_000,
  });

export const gemeentenVraag = queryOptions({
  queryKey: ['gemeenten'],
  queryFn: async (): Promise<readonly Gemeente[]> => gelukt(await api.GET('/api/v1/gemeenten')),
  staleTime: 60 * 60_000,
});
