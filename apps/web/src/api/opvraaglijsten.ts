import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Opvraaglijst = components['schemas']['OpvraaglijstResponse'];
export type Opvraagvraag = components['schemas']['OpvraagvraagResponse'];
export type Opvraagregel = components['schemas']['OpvraagregelResponse'];
export type Catalogusvraag = components['schemas']['CatalogusvraagResponse'];

const staleTime = 60_000;

/** Where a list is kept: every act answers with the list as it is now. */
export const lijstsleutel = ({ id }: Pick<Opvraaglijst, 'id'>): string[] => ['opvraaglijsten', id];

export const opvraaglijstVraag = (id: string) =>
  queryOptions({
    queryKey: lijstsleutel({ id }),
    queryFn: async (): Promise<Opvraaglijst> =>
      gelukt(await api.GET('/api/v1/opvraaglijsten/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** Of a case or a visit, the newest first. */
export const opvraaglijstenVan = (van: { zaakId: string } | { bezoekId: string }) =>
  queryOptions({
    queryKey: ['opvraaglijsten', 'van', Object.values(van)[0] ?? ''],
    queryFn: async (): Promise<readonly Opvraagregel[]> =>
      gelukt(await api.GET('/api/v1/opvraaglijsten', { params: { query: { ...van, status: ['alle'] } } }))
        .resultaten,
    staleTime,
  });

export const opvraagcatalogusVraag = queryOptions({
  queryKey: ['opvraaglijsten', 'catalogus'],
  queryFn: async (): Promise<readonly Catalogusvraag[]> =>
    gelukt(await api.GET('/api/v1/opvraaglijsten/catalogus')),
  staleTime: Infinity,
});
