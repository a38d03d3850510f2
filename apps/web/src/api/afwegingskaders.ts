import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Afwegingskader = Schemas['AfwegingskaderResponse'];
export type Kaderinhoud = Schemas['KaderinhoudRequest'];

/** All versions, the newest first. */
export const kadersVraag = queryOptions({
  queryKey: ['afwegingskaders'],
  queryFn: async (): Promise<readonly Afwegingskader[]> => gelukt(await api.GET('/api/v1/afwegingskaders')),
  staleTime: 60_000,
});

export const kaderVraag = (id: string) =>
  queryOptions({
    queryKey: ['afwegingskaders', id],
    queryFn: async (): Promise<Afwegingskader> =>
      gelukt(await api.GET('/api/v1/afwegingskaders/{id}', { params: { path: { id } } })),
    staleTime: 60_000,
  });

/** The version that holds on a day. */
export function geldendKader(kaders: readonly Afwegingskader[], vandaag: string): Afwegingskader | undefined {
  const vanaf = ({ geldigVanaf }: Afwegingskader) => geldigVanaf ?? '';
  const nieuwsteEerst = (a: Afwegingskader, b: Afwegingskader) =>
    vanaf(b).localeCompare(vanaf(a)) || b.nummer - a.nummer;
  return [...kaders].sort(nieuwsteEerst).find((k) => k.status !== 'concept' && vanaf(k) <= vandaag);
}
