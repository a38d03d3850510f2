import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Wooinstelling = components['schemas']['WooinstellingversieResponse'];
export type Plaatsing = components['schemas']['PlaatsingResponse'];

/** The versions of the setting, the newest first. */
export const wooinstellingenVraag = queryOptions({
  queryKey: ['wooinstellingen'],
  queryFn: async (): Promise<readonly Wooinstelling[]> => gelukt(await api.GET('/api/v1/wooinstellingen')),
});

/** How a publication stands with the publicatiebank. */
export const plaatsingVraag = (id: string) =>
  queryOptions({
    queryKey: ['publicaties', id, 'plaatsing'],
    queryFn: async (): Promise<Plaatsing> =>
      gelukt(await api.GET('/api/v1/plaatsingen/{id}', { params: { path: { id } } })),
  });
