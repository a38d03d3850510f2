import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Melding = Schemas['MeldingResponse'];
export type Meldingregel = Schemas['MeldingregelResponse'];
export type Weging = Schemas['WegingResponse'];
export type Besluit = Schemas['BesluitResponse'];
export type Wegingsdossier = Schemas['WegingsdossierResponse'];
export type Weegtaak = Schemas['WeegtaakResponse'];
export type Weegproef = Schemas['WeegproefResponse'];
export type Betrokkenen = Schemas['BetrokkenenResponse'];

const bij = (id: string) => ({ params: { path: { id } } });

// Each reading of a dossier is logged: coming back to the window is no reason to read it again.
const zuinig = { staleTime: 60_000, refetchOnWindowFocus: false } as const;

/** The dossier of a melding. */
export const meldingVraag = (id: string) =>
  queryOptions({
    queryKey: ['meldingen', id],
    queryFn: async (): Promise<Melding> => gelukt(await api.GET('/api/v1/meldingen/{id}', bij(id))),
    ...zuinig,
  });

export const wegingenVraag = (id: string) =>
  queryOptions({
    queryKey: ['meldingen', id, 'wegingen'],
    queryFn: async (): Promise<Wegingsdossier> =>
      gelukt(await api.GET('/api/v1/meldingen/{id}/wegingen', bij(id))),
    ...zuinig,
  });

/** Melder and cliënt; the server writes down who asked. Never fetched without a press of a button. */
export async function openBetrokkenen(id: string): Promise<Betrokkenen> {
  return gelukt(await api.GET('/api/v1/meldingen/{id}/betrokkenen', bij(id)));
}
