import { queryOptions } from '@tanstack/react-query';
import type { Bladzijde } from '../delen/lijst';
import { api, gelukt, roep } from './client';
import type { components } from './schema';
import { stuurBestand } from './stuur';

type Schemas = components['schemas'];
export type Jaarcijferregel = Schemas['JaarcijferregelResponse'];
export type Jaarcijfers = Schemas['AanbiederjaarcijfersResponse'];
export type Jaar = Schemas['JaarcijferjaarResponse'];
export type Signaal = Schemas['JaarcijfersignaalResponse'];
export type Jaarcijferimport = Schemas['JaarcijferimportResponse'];
export type Jaarcijfercontrole = Schemas['JaarcijfercontroleResponse'];
export type Drempelversie = Schemas['DrempelversieResponse'];

/** Who has most signals first; there are no further pages. */
export async function haalJaarcijfers(vraag: Record<string, string>): Promise<Bladzijde<Jaarcijferregel>> {
  const zoek = new URLSearchParams(vraag).toString();
  return { resultaten: await roep<Jaarcijferregel[]>(`/api/v1/jaarcijfers?${zoek}`), volgende: null };
}

export const jaarcijfersVraag = (aanbiederId: string) =>
  queryOptions({
    queryKey: ['jaarcijfers', aanbiederId],
    queryFn: async (): Promise<Jaarcijfers> =>
      gelukt(await api.GET('/api/v1/aanbieders/{id}/jaarcijfers', { params: { path: { id: aanbiederId } } })),
  });

/** The newest first. */
export const importsVraag = queryOptions({
  queryKey: ['jaarcijfers', 'imports'],
  queryFn: async (): Promise<readonly Jaarcijferimport[]> =>
    gelukt(await api.GET('/api/v1/jaarcijferimports')),
});

/** What reading in a file would come to. */
export const controleerJaarcijfers = (bestand: File): Promise<Jaarcijfercontrole> =>
  stuurBestand('/api/v1/jaarcijferimports/_controleer', bestand);

export const leesJaarcijfersIn = (bestand: File, bron: string): Promise<{ id: string }> =>
  stuurBestand(`/api/v1/jaarcijferimports?${new URLSearchParams({ bron }).toString()}`, bestand);

/** The versions of the thresholds, the newest first. */
export const drempelsVraag = queryOptions({
  queryKey: ['jaarcijferdrempels'],
  queryFn: async (): Promise<readonly Drempelversie[]> => gelukt(await api.GET('/api/v1/jaarcijferdrempels')),
});
