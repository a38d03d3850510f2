import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Belangenconflict = components['schemas']['BelangenconflictResponse'];

export const conflictVraag = (id: string) =>
  queryOptions({
    queryKey: ['belangenconflicten', id],
    queryFn: async (): Promise<Belangenconflict> =>
      gelukt(await api.GET('/api/v1/belangenconflicten/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });
