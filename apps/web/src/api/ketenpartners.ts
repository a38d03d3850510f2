import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components, operations } from './schema';

type Schemas = components['schemas'];
export type Partner = Schemas['PartnerResponse'];
export type Partnerdetail = Schemas['PartnerdetailResponse'];
export type Afspraak = Schemas['AfspraakResponse'];
export type Overleg = Schemas['OverlegdetailResponse'];
export type Doorzending = Schemas['DoorzendingResponse'];
export type Doorzendingdetail = Schemas['DoorzendingdetailResponse'];
export type Verstrekking = Schemas['VerstrekkingResponse'];
export type Partnervraag = Schemas['PartnervraagResponse'];
export type Partnervraagdetail = Schemas['PartnervraagdetailResponse'];
type Partnervragenfilter = NonNullable<operations['Partnervraag_lijst']['parameters']['query']>;

const staleTime = 60_000;

export const partnersVraag = queryOptions({
  queryKey: ['ketenpartners'],
  queryFn: async (): Promise<readonly Partner[]> => gelukt(await api.GET('/api/v1/ketenpartners')),
  staleTime,
});

export const partnerVraag = (id: string) =>
  queryOptions({
    queryKey: ['ketenpartners', id],
    queryFn: async (): Promise<Partnerdetail> =>
      gelukt(await api.GET('/api/v1/ketenpartners/{id}', { params: { path: { id } } })),
    staleTime,
  });

export const overlegVraag = (id: string) =>
  queryOptions({
    queryKey: ['overleggen', id],
    queryFn: async (): Promise<Overleg> =>
      gelukt(await api.GET('/api/v1/overleggen/{id}', { params: { path: { id } } })),
    staleTime,
  });

export const doorzendingVraag = (id: string) =>
  queryOptions({
    queryKey: ['doorzendingen', id],
    queryFn: async (): Promise<Doorzendingdetail> =>
      gelukt(await api.GET('/api/v1/doorzendingen/{id}', { params: { path: { id } } })),
    staleTime,
  });

export const doorzendingenVanMelding = (meldingId: string) =>
  queryOptions({
    queryKey: ['doorzendingen', 'melding', meldingId],
    queryFn: async (): Promise<readonly Doorzending[]> =>
      gelukt(await api.GET('/api/v1/doorzendingen', { params: { query: { meldingId, status: 'alle' } } }))
        .resultaten,
    staleTime,
  });

export const verstrekkingenVanMelding = (meldingId: string) =>
  queryOptions({
    queryKey: ['verstrekkingen', 'melding', meldingId],
    queryFn: async (): Promise<readonly Verstrekking[]> =>
      gelukt(await api.GET('/api/v1/verstrekkingen', { params: { query: { meldingId } } })).resultaten,
    staleTime,
  });

export const partnervraagVraag = (id: string) =>
  queryOptions({
    queryKey: ['partnervragen', id],
    queryFn: async (): Promise<Partnervraagdetail> =>
      gelukt(await api.GET('/api/v1/partnervragen/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** The questions about one thing or to one partner: all of them, or only what waits. */
export const partnervragenVan = (waar: Partnervragenfilter) =>
  queryOptions({
    queryKey: ['partnervragen', 'van', waar],
    queryFn: async (): Promise<readonly Partnervraag[]> =>
      gelukt(await api.GET('/api/v1/partnervragen', { params: { query: waar } })).resultaten,
    staleTime,
  });
