import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Vandaag = Schemas['VandaagResponse'];
export type Vandaagblok = Schemas['VandaagblokResponse'];
export type Vandaagregel = Schemas['VandaagregelResponse'];
export type Wijziging = Schemas['WijzigingResponse'];
export type Bloknaam = Vandaagblok['naam'];

/** What waits today. Asked again on every visit: every act elsewhere may have changed it. */
export const vandaagVraag = queryOptions({
  queryKey: ['vandaag'],
  queryFn: async (): Promise<Vandaag> => gelukt(await api.GET('/api/v1/vandaag')),
  staleTime: 0,
  // Every reading is written down; looking at another tab is no new visit.
  refetchOnWindowFocus: false,
});
