import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Vergelijking = Schemas['VergelijkingResponse'];
export type Groep = Schemas['GroepResponse'];
export type Telling = Schemas['TellingResponse'];
export type Verantwoording = Schemas['VerantwoordingResponse'];
export type Ronde = Schemas['HerwegingResponse'];
export type Rondedetail = Schemas['HerwegingdetailResponse'];
export type Herweegblad = Schemas['HerweegbladResponse'];
export type Overeenstemming = Schemas['OvereenstemmingResponse'];

/** Which weighings: legal days, and what was chosen besides. */
export interface Gevallenkeuze {
  van: string;
  tot: string;
  soort?: string;
  ernst?: string;
}

export const vergelijkVraag = (query: Gevallenkeuze) =>
  queryOptions({
    queryKey: ['gelijke-gevallen', query],
    queryFn: async (): Promise<Vergelijking> =>
      gelukt(await api.GET('/api/v1/gelijke-gevallen', { params: { query } })),
    // The choices of the filter come with the answer: they stay while another is asked.
    placeholderData: (vorige: Vergelijking | undefined) => vorige,
  });

export const verantwoordingVraag = (query: Gevallenkeuze) =>
  queryOptions({
    queryKey: ['gelijke-gevallen', 'verantwoording', query],
    queryFn: async (): Promise<Verantwoording> =>
      gelukt(await api.GET('/api/v1/verantwoordingsregels', { params: { query } })),
  });

export const rondesVraag = queryOptions({
  queryKey: ['herwegingen'],
  queryFn: async (): Promise<readonly Ronde[]> => gelukt(await api.GET('/api/v1/herwegingen')),
});

export const rondeVraag = (id: string) =>
  queryOptions({
    queryKey: ['herwegingen', id],
    queryFn: async (): Promise<Rondedetail> =>
      gelukt(await api.GET('/api/v1/herwegingen/{id}', { params: { path: { id } } })),
  });

export const herweegVraag = (id: string) =>
  queryOptions({
    queryKey: ['herwegingen', 'item', id],
    queryFn: async (): Promise<Herweegblad> =>
      gelukt(await api.GET('/api/v1/herweegitems/{id}', { params: { path: { id } } })),
  });
