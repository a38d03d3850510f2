import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Uitstelblad = Schemas['UitstelbladResponse'];
export type Uitstelverzoek = Schemas['UitstelverzoekResponse'];
export type OpenUitstel = Schemas['OpenUitstelResponse'];

/** A term with what was asked about it; under `termijnen`, so that an act on the term refreshes it. */
export const uitstelVraag = (termijnId: string) =>
  queryOptions({
    queryKey: ['termijnen', 'uitstel', termijnId],
    queryFn: async (): Promise<Uitstelblad> =>
      gelukt(
        await api.GET('/api/v1/termijnen/{id}/uitstelverzoeken', { params: { path: { id: termijnId } } }),
      ),
    staleTime: 60_000,
  });

/** The request about which nobody decided yet. */
export const openVerzoek = <T extends Pick<Uitstelverzoek, 'status'>>(verzoeken: readonly T[]) =>
  verzoeken.find(({ status }) => status === 'gevraagd');

/** What granting with that length would mean. Not under `termijnen`: once it was decided, the question has no answer. */
export const toewijzingVraag = (id: string, versie: number, lengte: { duur?: string; werkdagen?: number }) =>
  queryOptions({
    queryKey: ['toewijzing', id, versie, lengte],
    queryFn: async () =>
      gelukt(
        await api.POST('/api/v1/uitstelverzoeken/{id}/_bereken-toewijzing', {
          params: { path: { id } },
          body: lengte,
        }),
      ),
    retry: false,
  });
