import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import { maatregelenVanZaak, rapportenVanZaak } from './lijn';
import type { components } from './schema';
import { termijnenVraag, zaakVraag } from './zaken';

type Schemas = components['schemas'];
export type Dossier = Schemas['DossierResponse'];
export type Notitie = Schemas['NotitieResponse'];
export type Geschiedenis = Schemas['GeschiedenisResponse'];

/**
 * Everything of a case in one answer. What is in it also answers the questions that its cards and forms ask by
 * themselves, so that a page of a case is one request.
 */
export const dossierVraag = (id: string) =>
  queryOptions({
    queryKey: ['zaken', id, 'dossier'],
    queryFn: async ({ client }): Promise<Dossier> => {
      const dossier = gelukt(await api.GET('/api/v1/zaken/{id}/dossier', { params: { path: { id } } }));
      client.setQueryData(zaakVraag(id).queryKey, dossier.zaak);
      client.setQueryData(termijnenVraag(id).queryKey, dossier.termijnen);
      client.setQueryData(maatregelenVanZaak(id).queryKey, dossier.maatregelen);
      client.setQueryData(rapportenVanZaak(id).queryKey, dossier.rapporten);
      return dossier;
    },
    staleTime: 60_000,
  });
