import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Steekproef = Schemas['VergewissteekproefResponse'];
export type Dossier = Schemas['BeoordeeldDossierResponse'];
export type Dossierdetail = Schemas['VergewisdossierdetailResponse'];
export type Regeluitkomst = Schemas['VergewisregeluitkomstResponse'];
export type Vergewisregelversie = Schemas['VergewisregelversieResponse'];
export type Dekking = Schemas['VergewisdekkingResponse'];

export const steekproefVraag = (id: string) =>
  queryOptions({
    queryKey: ['vergewissteekproeven', id],
    queryFn: async (): Promise<Steekproef> =>
      gelukt(await api.GET('/api/v1/vergewissteekproeven/{id}', { params: { path: { id } } })),
  });

/** One, or none. */
export const steekproevenVanBezoek = (bezoekId: string) =>
  queryOptions({
    queryKey: ['vergewissteekproeven', 'bezoek', bezoekId],
    queryFn: async (): Promise<readonly Steekproef[]> =>
      gelukt(
        await api.GET('/api/v1/bezoeken/{id}/vergewissteekproeven', { params: { path: { id: bezoekId } } }),
      ),
  });

export const dossierVraag = (id: string, dossierId: string) =>
  queryOptions({
    queryKey: ['vergewissteekproeven', id, 'dossiers', dossierId],
    queryFn: async (): Promise<Dossierdetail> =>
      gelukt(
        await api.GET('/api/v1/vergewissteekproeven/{id}/dossiers/{dossierId}', {
          params: { path: { id, dossierId } },
        }),
      ),
  });

/** The versions of the rules, the newest first. */
export const vergewisregelsVraag = queryOptions({
  queryKey: ['vergewisregels'],
  queryFn: async (): Promise<readonly Vergewisregelversie[]> =>
    gelukt(await api.GET('/api/v1/vergewisregels')),
});

export const dekkingenVraag = queryOptions({
  queryKey: ['vergewisdekkingen'],
  queryFn: async (): Promise<readonly Dekking[]> => gelukt(await api.GET('/api/v1/vergewisdekkingen')),
});
