import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Papierwaarschuwing = Schemas['PapierwaarschuwingResponse'];
export type Aanwijzing = Schemas['AanwijzingResponse'];
export type Legitimatie = Schemas['LegitimatieResponse'];

/** What of oneself ends soon. */
export const eigenPapierenVraag = queryOptions({
  queryKey: ['toezichtpapieren', 'mijn'],
  queryFn: async (): Promise<readonly Papierwaarschuwing[]> =>
    gelukt(await api.GET('/api/v1/eigen-toezichtpapieren')).resultaten,
  staleTime: 60 * 60_000,
});

/** What of the whole team ends soon, for the beheerder. */
export const teampapierenVraag = queryOptions({
  queryKey: ['toezichtpapieren', 'team'],
  queryFn: async (): Promise<readonly Papierwaarschuwing[]> =>
    gelukt(await api.GET('/api/v1/toezichtpapieren')).resultaten,
  staleTime: 60_000,
});

/** The papers of one account. */
export const papierenVan = (id: string) =>
  queryOptions({
    queryKey: ['toezichtpapieren', id],
    queryFn: async (): Promise<{
      aanwijzingen: readonly Aanwijzing[];
      legitimaties: readonly Legitimatie[];
    }> => {
      const params = { path: { id } };
      const [aanwijzingen, legitimaties] = await Promise.all([
        api.GET('/api/v1/gebruikers/{id}/aanwijzingen', { params }),
        api.GET('/api/v1/gebruikers/{id}/legitimatiebewijzen', { params }),
      ]);
      return {
        aanwijzingen: gelukt(aanwijzingen).resultaten,
        legitimaties: gelukt(legitimaties).resultaten,
      };
    },
    staleTime: 60_000,
  });
