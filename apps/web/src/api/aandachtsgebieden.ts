import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Gebiedsregel = Schemas['AandachtsgebiedregelResponse'];
export type Aandachtsgebied = Schemas['AandachtsgebieddetailResponse'];
export type Aanduiding = Schemas['AanduidingResponse'];
export type Objectaandacht = Schemas['ObjectaandachtResponse'];
export type Tellingen = Schemas['AandachttellingenResponse'];
/** What can carry an area. */
export type Aanduidbaar = Schemas['GeefAanduidingRequest']['object'];

/** Which periods are counted: by quarter when nothing is said, and the newest when no year is. */
export interface Telkeuze {
  per?: 'jaar' | 'kwartaal';
  jaar?: number;
}

export const gebiedenVraag = queryOptions({
  queryKey: ['aandachtsgebieden', 'lijst'],
  queryFn: async (): Promise<readonly Gebiedsregel[]> => gelukt(await api.GET('/api/v1/aandachtsgebieden')),
});

export const gebiedVraag = (id: string) =>
  queryOptions({
    queryKey: ['aandachtsgebieden', id],
    queryFn: async (): Promise<Aandachtsgebied> =>
      gelukt(await api.GET('/api/v1/aandachtsgebieden/{id}', { params: { path: { id } } })),
  });

export const tellingenVraag = (query: Telkeuze) =>
  queryOptions({
    queryKey: ['aandachtsgebieden', 'tellingen', query],
    queryFn: async (): Promise<Tellingen> =>
      gelukt(await api.GET('/api/v1/aandachtsgebieden/tellingen', { params: { query } })),
  });

/** What a melding, case or provider carries. */
export const aandachtVraag = (object: Aanduidbaar, objectId: string) =>
  queryOptions({
    queryKey: ['aandachtsgebieden', 'van', object, objectId],
    queryFn: async (): Promise<Objectaandacht> =>
      gelukt(await api.GET('/api/v1/aanduidingen', { params: { query: { object, objectId } } })),
  });
