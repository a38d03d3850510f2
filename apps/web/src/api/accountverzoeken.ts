import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Accountverzoek = components['schemas']['AccountverzoekResponse'];

/** Who asks for an account: open requests first. */
export const accountverzoekenVraag = queryOptions({
  queryKey: ['accountverzoeken'],
  queryFn: async () => gelukt(await api.GET('/api/v1/accountverzoeken')).resultaten,
});

export const accountverzoekVraag = (id: string) =>
  queryOptions({
    queryKey: ['accountverzoeken', id],
    queryFn: async (): Promise<Accountverzoek> =>
      gelukt(await api.GET('/api/v1/accountverzoeken/{id}', { params: { path: { id } } })),
  });
