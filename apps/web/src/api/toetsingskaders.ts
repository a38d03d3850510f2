import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';
import { stuurBestand } from './stuur';

type Schemas = components['schemas'];
export type Kaderregel = Schemas['ToetsingskaderregelResponse'];
export type Kader = Schemas['ToetsingskaderdetailResponse'];
export type Versieregel = Schemas['KaderversieregelResponse'];
export type Kaderversie = Schemas['KaderversieResponse'];
export type Kaderinhoud = Schemas['ToetsingskaderinhoudResponse'];
export type Norm = Schemas['KadernormDto'];
export type Normvraag = Schemas['NormvraagDto'];
export type Toepassing = Schemas['KadertoepassingResponse'];
export type Kaderverschil = Schemas['KaderverschilResponse'];
export type Kadercontrole = Schemas['KaderimportcontroleResponse'];

export const kadersVraag = queryOptions({
  queryKey: ['toetsingskaders', 'lijst'],
  queryFn: async (): Promise<readonly Kaderregel[]> => gelukt(await api.GET('/api/v1/toetsingskaders')),
});

export const kaderVraag = (id: string) =>
  queryOptions({
    queryKey: ['toetsingskaders', id],
    queryFn: async (): Promise<Kader> =>
      gelukt(await api.GET('/api/v1/toetsingskaders/{id}', { params: { path: { id } } })),
  });

export const kaderversieVraag = (id: string) =>
  queryOptions({
    queryKey: ['toetsingskaders', 'versie', id],
    queryFn: async (): Promise<Kaderversie> =>
      gelukt(await api.GET('/api/v1/kaderversies/{id}', { params: { path: { id } } })),
  });

/** For whom the norms of a version are asked. */
export interface Toepassingskeuze {
  aanbiederId: string;
  wkkgz?: 'ja' | 'nee';
  lokaleGrondslag?: string;
}

export const toepassingVraag = (id: string, { aanbiederId, ...query }: Toepassingskeuze) =>
  queryOptions({
    queryKey: ['toetsingskaders', 'versie', id, 'toepassing', aanbiederId, query],
    queryFn: async (): Promise<Toepassing> =>
      gelukt(
        await api.GET('/api/v1/kaderversies/{id}/toepassingen/{aanbiederId}', {
          params: { path: { id, aanbiederId }, query },
        }),
      ),
  });

export const kaderverschilVraag = (id: string, metId: string) =>
  queryOptions({
    queryKey: ['toetsingskaders', 'versie', id, 'vergelijking', metId],
    queryFn: async (): Promise<Kaderverschil> =>
      gelukt(
        await api.GET('/api/v1/kaderversies/{id}/vergelijkingen/{metId}', {
          params: { path: { id, metId } },
        }),
      ),
  });

/** What reading in a file would come to. */
export const controleerKader = (bestand: File): Promise<Kadercontrole> =>
  stuurBestand('/api/v1/toetsingskaderimports/_controleer', bestand);

export const leesKaderIn = (bestand: File): Promise<Kaderversie> =>
  stuurBestand('/api/v1/toetsingskaderimports', bestand);
