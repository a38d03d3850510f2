import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Zienswijzevraag = components['schemas']['ZienswijzevraagResponse'];
export type Zienswijzevraagregel = components['schemas']['ZienswijzevraagregelResponse'];

/** Where a question is kept: giving a view answers with the question as it is now. */
export const vraagsleutel = ({ id }: Pick<Zienswijzevraag, 'id'>): string[] => ['zienswijzevragen', id];

export const zienswijzevraagVraag = (id: string) =>
  queryOptions({
    queryKey: vraagsleutel({ id }),
    queryFn: async (): Promise<Zienswijzevraag> =>
      gelukt(await api.GET('/api/v1/zienswijzevragen/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });
