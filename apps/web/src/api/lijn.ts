import { queryOptions } from '@tanstack/react-query';
import { ACHTERGROND, api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Maatregel = Schemas['MaatregelResponse'];
/** The letters of an act, read before it is done. */
export type Maatregelbrieven = Schemas['MaatregelbrievenResponse'];
export type Maatregelregel = Schemas['MaatregelregelResponse'];
export type Rapport = Schemas['RapportResponse'];
export type Rapportregel = Schemas['RapportregelResponse'];
export type Rapportsjabloon = Schemas['RapportsjabloonResponse'];
export type Publicatie = Schemas['PublicatieResponse'];
export type Publicatieregel = Schemas['PublicatieregelResponse'];
export type Grondencatalogus = Schemas['GrondencatalogusResponse'];
export type Publicatiestandaard = Schemas['StandaardversieResponse'];
export type PubliekeSectie = Schemas['PubliekeSectieResponse'];
export type Collegestuk = Schemas['CollegestukResponse'];
export type Collegebericht = Schemas['CollegeberichtResponse'];

const bij = (id: string) => ({ params: { path: { id } } });
const staleTime = 60_000;

export const maatregelVraag = (id: string) =>
  queryOptions({
    queryKey: ['maatregelen', id],
    queryFn: async (): Promise<Maatregel> => gelukt(await api.GET('/api/v1/maatregelen/{id}', bij(id))),
    staleTime,
  });

export const maatregelenVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['maatregelen', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Maatregelregel[]> =>
      gelukt(await api.GET('/api/v1/maatregelen', { params: { query: { zaakId } } })).resultaten,
    staleTime,
  });

/** The file is made in the background shortly after adoption. */
const wachtOpPdf = (rapport: Rapport | undefined): boolean =>
  rapport?.status === 'vastgesteld' && !rapport.documentId && !rapport.pdfFout;

export const rapportVraag = (id: string) =>
  queryOptions({
    queryKey: ['rapporten', id],
    queryFn: async ({ client }): Promise<Rapport> =>
      gelukt(
        await api.GET('/api/v1/rapporten/{id}', {
          ...bij(id),
          headers: wachtOpPdf(client.getQueryData<Rapport>(['rapporten', id])) ? ACHTERGROND : {},
        }),
      ),
    staleTime,
    refetchInterval: ({ state: { data } }) => (wachtOpPdf(data) ? 3000 : false),
  });

export const rapportsjablonenVraag = queryOptions({
  queryKey: ['rapportsjablonen'],
  queryFn: async (): Promise<readonly Rapportsjabloon[]> => gelukt(await api.GET('/api/v1/rapportsjablonen')),
  staleTime,
});

export const rapportenVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['rapporten', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Rapportregel[]> =>
      gelukt(await api.GET('/api/v1/zaken/{id}/rapporten', bij(zaakId))).resultaten,
    staleTime,
  });

export const publicatieVraag = (id: string) =>
  queryOptions({
    queryKey: ['publicaties', id],
    queryFn: async (): Promise<Publicatie> => gelukt(await api.GET('/api/v1/publicaties/{id}', bij(id))),
    staleTime,
  });

/** The versions of the defaults per kind of report, the newest first. */
export const publicatiestandaardenVraag = queryOptions({
  queryKey: ['publicatiestandaarden'],
  queryFn: async (): Promise<readonly Publicatiestandaard[]> =>
    gelukt(await api.GET('/api/v1/publicatiestandaarden')),
});

/** The grounds of the Woo as they are weighed today. */
export const grondenVraag = queryOptions({
  queryKey: ['uitzonderingsgronden'],
  queryFn: async (): Promise<Grondencatalogus> => gelukt(await api.GET('/api/v1/uitzonderingsgronden')),
  staleTime,
});

export const publicatiesVanRapport = (rapportId: string) =>
  queryOptions({
    queryKey: ['publicaties', 'rapport', rapportId],
    queryFn: async (): Promise<readonly Publicatieregel[]> =>
      gelukt(await api.GET('/api/v1/publicaties', { params: { query: { rapportId } } })).resultaten,
    staleTime,
  });

/** With which colleges this was shared, and when. */
export const delingenVan = (objectId: string) =>
  queryOptions({
    queryKey: ['collegestukken', 'van', objectId],
    queryFn: async (): Promise<readonly Collegestuk[]> =>
      gelukt(await api.GET('/api/v1/collegestukken', { params: { query: { objectId } } })).resultaten,
    staleTime,
  });

export const collegeberichtVraag = (id: string) =>
  queryOptions({
    queryKey: ['collegeberichten', id],
    queryFn: async (): Promise<Collegebericht> =>
      gelukt(await api.GET('/api/v1/collegeberichten/{id}', bij(id))),
    staleTime,
  });
