import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Netwerkkaart = components['schemas']['NetwerkkaartResponse'];
export type Kaartlid = components['schemas']['KaartlidResponse'];

const staleTime = 60_000;

export const netwerkkaartenVan = (zaakId: string) =>
  queryOptions({
    queryKey: ['netwerkkaarten', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Netwerkkaart[]> =>
      gelukt(await api.GET('/api/v1/zaken/{id}/netwerkkaarten', { params: { path: { id: zaakId } } })),
    staleTime,
  });

export const netwerkkaartVraag = (id: string) =>
  queryOptions({
    queryKey: ['netwerkkaarten', id],
    queryFn: async (): Promise<Netwerkkaart> =>
      gelukt(await api.GET('/api/v1/netwerkkaarten/{id}', { params: { path: { id } } })),
    staleTime,
  });
