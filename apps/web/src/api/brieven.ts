import { queryOptions } from '@tanstack/react-query';
import { api, gelukt, roep } from './client';
import type { components } from './schema';
import type { Bericht } from './zaken';

type Schemas = components['schemas'];
export type Sjabloonregel = Schemas['SjabloonregelResponse'];
export type Sjabloon = Schemas['SjabloonResponse'];
export type Sjabloontekst = Schemas['SjabloontekstResponse'];
export type Sjabloonvoorbeeld = Schemas['SjabloonvoorbeeldResponse'];
export type Postkeuze = Schemas['PostkeuzeResponse'];
export type EigenBrief = Schemas['EigenBriefResponse'];

export const sjablonenVraag = queryOptions({
  queryKey: ['sjablonen', 'lijst'],
  queryFn: async (): Promise<readonly Sjabloonregel[]> => gelukt(await api.GET('/api/v1/sjablonen')),
});

export const sjabloonVraag = (code: string) =>
  queryOptions({
    queryKey: ['sjablonen', code],
    queryFn: async (): Promise<Sjabloon> =>
      gelukt(await api.GET('/api/v1/sjablonen/{code}', { params: { path: { code } } })),
  });

/** How a text reads, with made-up values or those of the letters of a case. */
export const voorbeeldVraag = (code: string, tekst: { onderwerp: string; tekst: string }, zaakId: string) =>
  queryOptions({
    queryKey: ['sjablonen', code, 'voorbeeld', tekst.onderwerp, tekst.tekst, zaakId],
    queryFn: (): Promise<Sjabloonvoorbeeld> =>
      roep(`/api/v1/sjablonen/${encodeURIComponent(code)}/_voorbeeld`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...kort(tekst), ...(zaakId ? { zaakId } : {}) }),
      }),
    staleTime: Infinity,
  });

const kort = ({ onderwerp, tekst }: { onderwerp: string; tekst: string }) => ({ onderwerp, tekst });

export const berichtVraag = (id: string) =>
  queryOptions({
    queryKey: ['berichten', id],
    queryFn: async (): Promise<Bericht> =>
      gelukt(await api.GET('/api/v1/berichten/{id}', { params: { path: { id } } })),
  });

const AANTAL_ZAKEN = 50;

/** The newest cases, to choose one whose letters are meant. */
export const zaakkeuzesVraag = queryOptions({
  queryKey: ['zaken', 'keuze'],
  queryFn: async () =>
    gelukt(await api.GET('/api/v1/zaken', { params: { query: { status: ['alle'], aantal: AANTAL_ZAKEN } } }))
      .resultaten,
});

export const postkeuzeVraag = (id: string) =>
  queryOptions({
    queryKey: ['aanbieders', id, 'postkeuze'],
    queryFn: async (): Promise<Postkeuze> =>
      gelukt(await api.GET('/api/v1/aanbieders/{id}/postkeuzes', { params: { path: { id } } })),
  });
