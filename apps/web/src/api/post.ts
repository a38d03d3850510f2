import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Postregel = Schemas['PostregelResponse'];
export type Post = Schemas['PostResponse'];
export type Postaantallen = Schemas['PostaantallenResponse'];
export type Postvakstand = Schemas['PostvakstandResponse'];
export type Gespreksverslag = Schemas['GespreksverslagResponse'];

const staleTime = 60_000;

export const postVraag = (id: string) =>
  queryOptions({
    queryKey: ['post', id],
    queryFn: async (): Promise<Post> =>
      gelukt(await api.GET('/api/v1/inkomende-berichten/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** The mails that belong to a melding, newest first. */
export const postVanMelding = (meldingId: string) =>
  queryOptions({
    queryKey: ['post', 'melding', meldingId],
    queryFn: async (): Promise<readonly Postregel[]> =>
      gelukt(await api.GET('/api/v1/inkomende-berichten', { params: { query: { meldingId } } })).resultaten,
    staleTime,
  });

export const postaantallenVraag = queryOptions({
  queryKey: ['post', 'aantallen'],
  queryFn: async (): Promise<Postaantallen> => gelukt(await api.GET('/api/v1/inkomende-berichten/aantallen')),
  staleTime,
});

export const postvakstandVraag = queryOptions({
  queryKey: ['postvakstand'],
  queryFn: async (): Promise<Postvakstand> => gelukt(await api.GET('/api/v1/postvakken/stand')),
  staleTime: 15_000,
});

export const gespreksverslagenVraag = (meldingId: string) =>
  queryOptions({
    queryKey: ['meldingen', meldingId, 'gespreksverslagen'],
    queryFn: async (): Promise<readonly Gespreksverslag[]> =>
      gelukt(
        await api.GET('/api/v1/meldingen/{id}/gespreksverslagen', { params: { path: { id: meldingId } } }),
      ).resultaten,
    staleTime,
  });
