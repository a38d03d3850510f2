import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Risicolijst = Schemas['RisicolijstResponse'];
export type Risicostand = Pick<Risicolijst, 'peildatum' | 'van' | 'regelversie' | 'aanname' | 'hoogsteScore'>;
export type Risicodetail = Schemas['RisicodetailResponse'];
export type Risicoregel = Schemas['RisicoregelResponse'];
export type Bijstelling = Schemas['BijstellingResponse'];
export type Kenmerk = Schemas['RisicokenmerkResponse'];
export type Analyse = Schemas['AnalyseResponse'];
export type Analysedetail = Schemas['AnalysedetailResponse'];
export type Informeervoorstel = Schemas['InformeervoorsteldetailResponse'];
export type Gewichtversie = Schemas['RisicoregelversieResponse'];
export type Bezoekkeuze = Schemas['BezoekkeuzeResponse'];
export type Keuzedetail = Schemas['BezoekkeuzedetailResponse'];

/** The highest score first; `zoek` is a part of a name. */
export const risicobeeldVraag = (zoek: string) =>
  queryOptions({
    queryKey: ['risico', 'lijst', zoek],
    queryFn: async (): Promise<Risicolijst> =>
      gelukt(await api.GET('/api/v1/risicobeelden', { params: { query: zoek ? { zoek } : {} } })),
    placeholderData: (vorige) => vorige,
  });

export const risicoVraag = (aanbiederId: string) =>
  queryOptions({
    queryKey: ['risico', 'aanbieder', aanbiederId],
    queryFn: async (): Promise<Risicodetail> =>
      gelukt(await api.GET('/api/v1/risicobeelden/{aanbiederId}', { params: { path: { aanbiederId } } })),
  });

export const analysesVraag = queryOptions({
  queryKey: ['risico', 'analyses'],
  queryFn: async (): Promise<readonly Analyse[]> => gelukt(await api.GET('/api/v1/risicoanalyses')),
});

export const analyseVraag = (id: string) =>
  queryOptions({
    queryKey: ['risico', 'analyses', id],
    queryFn: async (): Promise<Analysedetail> =>
      gelukt(await api.GET('/api/v1/risicoanalyses/{id}', { params: { path: { id } } })),
  });

export const voorstellenVraag = queryOptions({
  queryKey: ['risico', 'voorstellen'],
  queryFn: async (): Promise<readonly Informeervoorstel[]> =>
    gelukt(await api.GET('/api/v1/informeervoorstellen')),
});

export const voorstelVraag = (id: string) =>
  queryOptions({
    queryKey: ['risico', 'voorstellen', id],
    queryFn: async (): Promise<Informeervoorstel> =>
      gelukt(await api.GET('/api/v1/informeervoorstellen/{id}', { params: { path: { id } } })),
  });

/** The versions of the weights, the newest first. */
export const gewichtenVraag = queryOptions({
  queryKey: ['risicoregels'],
  queryFn: async (): Promise<readonly Gewichtversie[]> => gelukt(await api.GET('/api/v1/risicoregels')),
});

export const bezoekkeuzesVraag = queryOptions({
  queryKey: ['bezoekkeuzes'],
  queryFn: async (): Promise<readonly Bezoekkeuze[]> => gelukt(await api.GET('/api/v1/bezoekkeuzes')),
});

export const bezoekkeuzeVraag = (id: string) =>
  queryOptions({
    queryKey: ['bezoekkeuzes', id],
    queryFn: async (): Promise<Keuzedetail> =>
      gelukt(await api.GET('/api/v1/bezoekkeuzes/{id}', { params: { path: { id } } })),
  });
