import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Lakwerk = components['schemas']['LakwerkResponse'];
export type Laksectie = components['schemas']['LaksectieResponse'];
export type Lakvoorstel = components['schemas']['LakvoorstelResponse'];
export type Lakkeuze = components['schemas']['LakkeuzeRequest'];
export type Lakgrond = components['schemas']['LakgrondResponse'];

/** What in the public version could be about a person. */
export const lakwerkVraag = (id: string) =>
  queryOptions({
    queryKey: ['publicaties', id, 'lakken'],
    queryFn: async (): Promise<Lakwerk> =>
      gelukt(await api.GET('/api/v1/publicaties/{id}/lakvoorstellen', { params: { path: { id } } })),
  });
