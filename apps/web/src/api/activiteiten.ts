import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Activiteit = Schemas['ActiviteitResponse'];
export type Activiteitregel = Schemas['ActiviteitregelResponse'];
export type Activiteitsoort = Schemas['ActiviteitRequest']['soort'];
export type Activiteitjaar = Schemas['ActiviteitjaarResponse'];
export type Uitwisseling = Schemas['UitwisselingResponse'];
export type Uitwisselregel = Schemas['UitwisselingregelResponse'];
export type Uitwisselregelversie = Schemas['UitwisselregelversieResponse'];

const staleTime = 60_000;

export const activiteitVraag = (id: string) =>
  queryOptions({
    queryKey: ['activiteiten', id],
    queryFn: async (): Promise<Activiteit> =>
      gelukt(await api.GET('/api/v1/activiteiten/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** Of what: a case, or a provider. */
type Waarvan = { readonly zaakId: string } | { readonly aanbiederId: string };

/** The newest of a case or a provider. */
export const activiteitenVan = (waarvan: Waarvan) =>
  queryOptions({
    queryKey: ['activiteiten', 'van', waarvan],
    queryFn: async (): Promise<readonly Activiteitregel[]> =>
      gelukt(await api.GET('/api/v1/activiteiten', { params: { query: waarvan } })).resultaten,
    staleTime,
  });

export const jaarVraag = (jaar: number) =>
  queryOptions({
    queryKey: ['activiteiten', 'jaar', String(jaar)],
    queryFn: async (): Promise<Activiteitjaar> =>
      gelukt(await api.GET('/api/v1/activiteiten/jaartellingen', { params: { query: { jaar } } })),
  });

export const uitwisselingVraag = (id: string) =>
  queryOptions({
    queryKey: ['uitwisselingen', id],
    queryFn: async (): Promise<Uitwisseling> =>
      gelukt(await api.GET('/api/v1/uitwisselingen/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** The newest of a case or a provider. */
export const uitwisselingenVan = (waarvan: Waarvan) =>
  queryOptions({
    queryKey: ['uitwisselingen', 'van', waarvan],
    queryFn: async (): Promise<readonly Uitwisselregel[]> =>
      gelukt(await api.GET('/api/v1/uitwisselingen', { params: { query: waarvan } })).resultaten,
    staleTime,
  });

export const uitwisselregelsVraag = queryOptions({
  queryKey: ['uitwisselregels'],
  queryFn: async (): Promise<readonly Uitwisselregelversie[]> =>
    gelukt(await api.GET('/api/v1/uitwisselregels')),
});
