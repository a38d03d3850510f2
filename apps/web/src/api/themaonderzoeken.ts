import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Themaregel = Schemas['ThemaregelResponse'];
export type Thema = Schemas['ThemadetailResponse'];
export type Deelnemer = Schemas['ThemadeelnemerResponse'];
export type Normuitkomst = Schemas['NormuitkomstResponse'];
export type Openbareuitkomst = Schemas['OpenbareuitkomstResponse'];
export type Openuitkomst = Schemas['OpenuitkomstResponse'];
export type Gedeeldeuitkomst = Schemas['GedeeldeuitkomstResponse'];
export type Themaverzoek = Schemas['ThemaonderzoekRequest'];

/** The newest first. */
export const themasVraag = queryOptions({
  queryKey: ['themaonderzoeken', 'lijst'],
  queryFn: async (): Promise<readonly Themaregel[]> => gelukt(await api.GET('/api/v1/themaonderzoeken')),
});

export const themaVraag = (id: string) =>
  queryOptions({
    queryKey: ['themaonderzoeken', id],
    queryFn: async (): Promise<Thema> =>
      gelukt(await api.GET('/api/v1/themaonderzoeken/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && zakenOnderweg(data) > 0 ? 3000 : false),
  });

/** How many cases are still to be opened. */
export const zakenOnderweg = ({ deelnemers }: Thema): number =>
  deelnemers.filter(({ zaakOnderweg }) => zaakOnderweg).length;

/** The theme that a case is part of: one, or none. */
export const themasVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['themaonderzoeken', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Schemas['ThemaverwijzingResponse'][]> =>
      gelukt(await api.GET('/api/v1/zaken/{id}/themaonderzoeken', { params: { path: { id: zaakId } } })),
    staleTime: 60_000,
  });

/** What was shared with the provider that reads. */
export const gedeeldVraag = queryOptions({
  queryKey: ['themauitkomsten'],
  queryFn: async (): Promise<readonly Gedeeldeuitkomst[]> =>
    gelukt(await api.GET('/api/v1/themauitkomsten')).resultaten,
});
