import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Aanbieder = components['schemas']['AanbiederResponse'];
export type Aanbiederregel = components['schemas']['AanbiederregelResponse'];
export type Aanbiederbeeld = components['schemas']['AanbiederbeeldResponse'];
export type EigenAanbieder = components['schemas']['EigenAanbiederResponse'];
export type Clientenstop = components['schemas']['ClientenstopResponse'];
export type Relatie = components['schemas']['RelatieResponse'];
export type Lidmaatschap = components['schemas']['LidmaatschapResponse'];
export type Netwerk = components['schemas']['NetwerkResponse'];
export type Netwerkregel = components['schemas']['NetwerkregelResponse'];
export type Gemeente = components['schemas']['GemeenteResponse'];

/** A provider with its locations and what it does for whom. */
export const aanbiederVraag = (id: string) =>
  queryOptions({
    queryKey: ['aanbieders', id],
    queryFn: async (): Promise<Aanbieder> =>
      gelukt(await api.GET('/api/v1/aanbieders/{id}', { params: { path: { id } } })),
  });

/** What happened at a provider, as far as this person may see. */
export const beeldVraag = (id: string) =>
  queryOptions({
    queryKey: ['aanbieders', id, 'beeld'],
    queryFn: async (): Promise<Aanbiederbeeld> =>
      gelukt(await api.GET('/api/v1/aanbieders/{id}/gebeurtenissen', { params: { path: { id } } })),
  });

/** Every client stop of a provider, what holds today first. */
export const stopsVraag = (aanbiederId: string) =>
  queryOptions({
    queryKey: ['aanbieders', aanbiederId, 'stops'],
    queryFn: async (): Promise<readonly Clientenstop[]> =>
      gelukt(
        await api.GET('/api/v1/aanbieders/{id}/clientenstops', { params: { path: { id: aanbiederId } } }),
      ),
  });

/** The provider that this person works for. */
export const eigenVraag = queryOptions({
  queryKey: ['aanbieders', 'eigen'],
  queryFn: async (): Promise<EigenAanbieder> => gelukt(await api.GET('/api/v1/ik/gegevens')),
});

export const netwerkenVraag = queryOptions({
  queryKey: ['aanbieders', 'netwerken'],
  queryFn: async (): Promise<readonly Netwerkregel[]> => gelukt(await api.GET('/api/v1/netwerken')),
});

export const netwerkVraag = (id: string) =>
  queryOptions({
    queryKey: ['aanbieders', 'netwerken', id],
    queryFn: async (): Promise<Netwerk> =>
      gelukt(await api.GET('/api/v1/netwerken/{id}', { params: { path: { id } } })),
  });

/** `linde` means De Linde before De Vlinder. */
function woordbeginEerst(regels: readonly Aanbiederregel[], zoek: string): readonly Aanbiederregel[] {
  const rang = ({ naam }: Aanbiederregel) =>
    ` ${naam}`.toLowerCase().includes(` ${zoek.trim().toLowerCase()}`) ? 0 : 1;
  return [...regels].sort((a, b) => rang(a) - rang(b));
}

/** The first providers of which a name holds this, or that have this KVK number. */
export const zoekAanbieders = (zoek: string) =>
  queryOptions({
    queryKey: ['aanbieders', 'zoek', zoek],
    queryFn: async (): Promise<readonly Aanbiederregel[]> =>
      woordbeginEerst(
        gelukt(await api.GET('/api/v1/aanbieders', { params: { query: { zoek, aantal: 8 } } })).resultaten,
        zoek,
      ),
    staleTime: 60_000,
  });

export const gemeentenVraag = queryOptions({
  queryKey: ['gemeenten'],
  queryFn: async (): Promise<readonly Gemeente[]> => gelukt(await api.GET('/api/v1/gemeenten')),
  staleTime: 60 * 60_000,
});
