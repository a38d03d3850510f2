import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Meldercontact = components['schemas']['MeldercontactResponse'];
export type Aanvulling = Meldercontact['aanvullingen'][number];

/** Questions to the melder, and what the melder added; the server writes down who read it. */
export const meldercontactVraag = (id: string) =>
  queryOptions({
    queryKey: ['meldingen', id, 'meldercontact'],
    queryFn: async (): Promise<Meldercontact> =>
      gelukt(await api.GET('/api/v1/meldingen/{id}/meldervragen', { params: { path: { id } } })),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

export async function trekVraagIn(id: string, vraagId: string): Promise<Meldercontact> {
  return gelukt(
    await api.POST('/api/v1/meldingen/{id}/meldervragen/{vraagId}/_trek-in', {
      params: { path: { id, vraagId } },
    }),
  );
}

export async function markeerGelezen(id: string, totEnMet: string): Promise<Meldercontact> {
  return gelukt(
    await api.POST('/api/v1/meldingen/{id}/aanvullingen/_markeer-gelezen', {
      params: { path: { id } },
      body: { totEnMet },
    }),
  );
}
