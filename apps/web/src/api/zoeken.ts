import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Zoekregel = Schemas['ZoekregelResponse'];
export type Zoekuitkomst = Schemas['ZoekuitkomstResponse'];
export type Betrokkenevraag = Schemas['ZoekOpBetrokkeneRequest'];
export type Betrokkeneuitkomst = Schemas['BetrokkeneuitkomstResponse'];

/** A search, in everything or in one kind. */
export const zoekVraag = (vraag: string, soort: string | null) =>
  queryOptions({
    queryKey: ['zoeken', vraag, soort],
    queryFn: async (): Promise<Zoekuitkomst> =>
      gelukt(await api.POST('/api/v1/_zoek', { body: { vraag, ...(soort ? { soorten: [soort] } : {}) } })),
    staleTime: 30_000,
  });

/** A search for a person. Each costs a turn and is logged, so nothing asks it again by itself. */
export const zoekBetrokkene = async (body: Betrokkenevraag): Promise<Betrokkeneuitkomst> =>
  gelukt(await api.POST('/api/v1/_zoek-betrokkene', { body }));
