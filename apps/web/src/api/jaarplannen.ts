import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Jaarplan = Schemas['JaarplanResponse'];
export type Jaarplandetail = Schemas['JaarplandetailResponse'];
export type Jaarplanregel = Schemas['JaarplanregelResponse'];
export type Jaarplanregeldetail = Schemas['JaarplanregeldetailResponse'];
export type Jaarplaninstelling = Schemas['JaarplaninstellingversieResponse'];

/** The newest year first. */
export const jaarplannenVraag = queryOptions({
  queryKey: ['jaarplannen'],
  queryFn: async (): Promise<readonly Jaarplan[]> => gelukt(await api.GET('/api/v1/jaarplannen')),
});

export const jaarplanVraag = (id: string) =>
  queryOptions({
    queryKey: ['jaarplannen', id],
    queryFn: async (): Promise<Jaarplandetail> =>
      gelukt(await api.GET('/api/v1/jaarplannen/{id}', { params: { path: { id } } })),
  });

export const jaarplanregelVraag = (id: string, aanbiederId: string) =>
  queryOptions({
    queryKey: ['jaarplannen', id, 'regels', aanbiederId],
    queryFn: async (): Promise<Jaarplanregeldetail> =>
      gelukt(
        await api.GET('/api/v1/jaarplannen/{id}/regels/{aanbiederId}', {
          params: { path: { id, aanbiederId } },
        }),
      ),
  });

/** The versions of the setting, the newest first. */
export const jaarplaninstellingenVraag = queryOptions({
  queryKey: ['jaarplaninstellingen'],
  queryFn: async (): Promise<readonly Jaarplaninstelling[]> =>
    gelukt(await api.GET('/api/v1/jaarplaninstellingen')),
});
