import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Collegeadvies = components['schemas']['CollegeadviesResponse'];
export type Adviesregel = components['schemas']['CollegeadviesregelResponse'];
export type Maatregelgrond = components['schemas']['MaatregelgrondResponse'];

const staleTime = 60_000;

export const adviesVraag = (id: string) =>
  queryOptions({
    queryKey: ['collegeadviezen', id],
    queryFn: async (): Promise<Collegeadvies> =>
      gelukt(await api.GET('/api/v1/collegeadviezen/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** Of a case, the newest first. */
export const adviezenVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['collegeadviezen', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Adviesregel[]> =>
      gelukt(await api.GET('/api/v1/collegeadviezen', { params: { query: { zaakId, status: ['alle'] } } }))
        .resultaten,
    staleTime,
  });

/** Which measure can rest on which ground. */
export const maatregelgrondenVraag = queryOptions({
  queryKey: ['collegeadviezen', 'maatregelgronden'],
  queryFn: async (): Promise<readonly Maatregelgrond[]> =>
    gelukt(await api.GET('/api/v1/collegeadviezen/maatregelgronden')),
  staleTime: Infinity,
});
