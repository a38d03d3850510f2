import { queryOptions } from '@tanstack/react-query';
import { haalBladzijde } from '../delen/haal';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Bewijsregel = Schemas['BewijsregelResponse'];
export type Bewijsstuk = Schemas['BewijsstukResponse'];
export type Ketenregel = Schemas['KetenregelResponse'];
export type Bevindingregel = Schemas['BevindingregelResponse'];
export type Bevinding = Schemas['ZaakbevindingResponse'];

const bij = (id: string) => ({ params: { path: { id } } });
const staleTime = 60_000;

export const bewijsstukVraag = (id: string) =>
  queryOptions({
    queryKey: ['bewijs', id],
    queryFn: async (): Promise<Bewijsstuk> => gelukt(await api.GET('/api/v1/bewijsstukken/{id}', bij(id))),
    staleTime,
  });

export const bevindingVraag = (id: string) =>
  queryOptions({
    queryKey: ['bevindingen', id],
    queryFn: async (): Promise<Bevinding> => gelukt(await api.GET('/api/v1/bevindingen/{id}', bij(id))),
    staleTime,
  });

/** All evidence of a case, for who chooses from it. */
export const bewijsVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['bewijs', 'zaak', zaakId],
    queryFn: () => alles<Bewijsregel>(`/api/v1/zaken/${zaakId}/bewijsstukken`),
    staleTime,
  });

/** All findings of a case with their versions, for who chooses from them. */
export const bevindingenVanZaak = (zaakId: string) =>
  queryOptions({
    queryKey: ['bevindingen', 'zaak', zaakId],
    queryFn: () => alles<Bevindingregel>(`/api/v1/zaken/${zaakId}/bevindingen`),
    staleTime,
  });

async function alles<R>(pad: string): Promise<readonly R[]> {
  const haal = haalBladzijde<R>(pad, { aantal: '100' });
  const rijen: R[] = [];
  let vanaf: string | null = null;
  do {
    const { resultaten, volgende }: { resultaten: readonly R[]; volgende: string | null } = await haal(
      vanaf === null ? {} : { vanaf },
    );
    rijen.push(...resultaten);
    vanaf = volgende;
  } while (vanaf !== null);
  return rijen;
}
