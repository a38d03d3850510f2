import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Melding = Schemas['MeldingResponse'];
export type Meldingregel = Schemas['MeldingregelResponse'];
export type Weging = Schemas['WegingResponse'];
export type Besluit = Schemas['BesluitResponse'];
export type Wegingsdossier = Schemas['WegingsdossierResponse'];
export type Matrix = Schemas['MatrixResponse'];
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

export const matricesVraag = queryOptions({
  queryKey: ['wegingsmatrices'],
  queryFn: async (): Promise<readonly Matrix[]> => gelukt(await api.GET('/api/v1/wegingsmatrices')),
  staleTime: 60_000,
});

/** The version of the matrix that holds on a day. */
export function geldendeMatrix(matrices: readonly Matrix[], vandaag: string): Matrix | undefined {
  const nieuwsteEerst = (a: Matrix, b: Matrix) =>
    b.geldigVanaf.localeCompare(a.geldigVanaf) || b.versie - a.versie;
  return [...matrices].sort(nieuwsteEerst).find((m) => m.geldigVanaf <= vandaag);
}
