import { queryOptions } from '@tanstack/react-query';
import { actieKoppen, api, gelukt } from './client';
import type { components } from './schema';
import { stuur } from './stuur';

type Schemas = components['schemas'];
export type Opgave = Schemas['OpgaveResponse'];
export type Opgaveregel = Schemas['OpgaveregelResponse'];
export type Opgaveonderdeel = Schemas['OpgaveonderdeelResponse'];
export type Opgavevraag = Schemas['OpgavevraagResponse'];
export type EerderAntwoord = Schemas['EerderAntwoordResponse'];
export type Twijfel = Schemas['TwijfelResponse'];
export type Twijfelregel = Schemas['TwijfelregelResponse'];

// Each reading is logged: coming back to the window is no reason to read it again.
const zuinig = { staleTime: 60_000, refetchOnWindowFocus: false } as const;

/** The questions to a provider that reports; the same for everybody. */
export const opgavevragenVraag = queryOptions({
  queryKey: ['opgavevragen'],
  queryFn: async (): Promise<readonly Opgaveonderdeel[]> =>
    gelukt(await api.GET('/api/v1/opgavevragen')).onderdelen,
  staleTime: Infinity,
});

/** What the provider answered with an earlier melding. @param aanbiederId empty for the provider itself */
export const eerderVraag = (aanbiederId: string) =>
  queryOptions({
    queryKey: ['opgavevragen', 'eerder', aanbiederId],
    queryFn: async (): Promise<readonly EerderAntwoord[]> =>
      gelukt(
        await api.GET('/api/v1/opgavevragen/eerdere-antwoorden', {
          params: { query: aanbiederId ? { aanbiederId } : {} },
        }),
      ).resultaten,
    ...zuinig,
  });

export const opgaveVraag = (id: string) =>
  queryOptions({
    queryKey: ['meldingopgaven', id],
    queryFn: async (): Promise<Opgave> =>
      gelukt(await api.GET('/api/v1/meldingopgaven/{id}', { params: { path: { id } } })),
    ...zuinig,
  });

export const twijfelVraag = (id: string) =>
  queryOptions({
    queryKey: ['twijfels', id],
    queryFn: async (): Promise<Twijfel> =>
      gelukt(await api.GET('/api/v1/twijfels/{id}', { params: { path: { id } } })),
    ...zuinig,
  });

/** Takes the sign of what is new off, up to and including that addition. */
export async function markeerOpgaveGelezen(id: string, totEnMet: string): Promise<Opgave> {
  return gelukt(
    await api.POST('/api/v1/meldingopgaven/{id}/_markeer-gelezen', {
      params: { path: { id } },
      body: { totEnMet },
    }),
  );
}

export async function trekOpgavevraagIn(id: string, vraagId: string): Promise<Opgave> {
  return gelukt(
    await api.POST('/api/v1/meldingopgaven/{id}/vragen/{vraagId}/_trek-in', {
      params: { path: { id, vraagId } },
    }),
  );
}

/** Lets the provider add again. */
export function heropenOpgave({ id, versie }: Pick<Opgave, 'id' | 'versie'>): Promise<Opgave> {
  return stuur('/api/v1/meldingopgaven/{id}/_heropen', { id }, {}, actieKoppen({ versie }));
}
