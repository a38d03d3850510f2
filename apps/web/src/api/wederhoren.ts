import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Wederhoor = components['schemas']['WederhoorResponse'];
export type Wederhoorregel = components['schemas']['WederhoorregelResponse'];
export type Wederhoorreactie = components['schemas']['WederhoorreactieResponse'];

const staleTime = 60_000;

/** Where a hearing is kept: every act answers with the hearing as it is now. */
export const wederhoorsleutel = ({ id }: Pick<Wederhoor, 'id'>): string[] => ['wederhoren', id];

/** What shows something else after an act on a hearing. */
export const naWederhoor: readonly string[][] = [
  ['wederhoren'],
  ['rapporten'],
  ['termijnen'],
  ['documenten'],
];

export const wederhoorVraag = (id: string) =>
  queryOptions({
    queryKey: wederhoorsleutel({ id }),
    queryFn: async (): Promise<Wederhoor> =>
      gelukt(await api.GET('/api/v1/wederhoren/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** Of a report, the newest first. */
export const wederhorenVan = (rapportId: string) =>
  queryOptions({
    queryKey: ['wederhoren', 'van', rapportId],
    queryFn: async (): Promise<readonly Wederhoorregel[]> =>
      gelukt(await api.GET('/api/v1/wederhoren', { params: { query: { rapportId } } })).resultaten,
    staleTime,
  });
