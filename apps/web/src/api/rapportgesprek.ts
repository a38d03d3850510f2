import { queryOptions } from '@tanstack/react-query';
import { ACHTERGROND, api, gelukt } from './client';
import type { components } from './schema';
import { stuur } from './stuur';

type Schemas = components['schemas'];
export type Opmerking = Schemas['OpmerkingResponse'];
export type Aanwezigheid = Schemas['AanwezigheidResponse'];
export type Rapportnorm = Schemas['RapportnormResponse'];

/** What colleagues say of a draft. */
export const opmerkingenVraag = (rapportId: string) =>
  queryOptions({
    queryKey: ['rapportopmerkingen', rapportId],
    queryFn: async (): Promise<readonly Opmerking[]> =>
      gelukt(await api.GET('/api/v1/rapporten/{id}/opmerkingen', { params: { path: { id: rapportId } } })),
  });

/** The norms that a report of this case can point at. */
export const rapportnormenVraag = (zaakId: string) =>
  queryOptions({
    queryKey: ['rapportnormen', zaakId],
    queryFn: async (): Promise<readonly Rapportnorm[]> =>
      gelukt(await api.GET('/api/v1/zaken/{id}/rapportnormen', { params: { path: { id: zaakId } } })),
    staleTime: 60_000,
  });

/** Says where I write, and hears who else does. It does not keep a session alive. */
export const meldAanwezig = (rapportId: string, plaats: string | undefined): Promise<Aanwezigheid> =>
  stuur('/api/v1/rapporten/{id}/_meld-aanwezig', { id: rapportId }, { plaats }, ACHTERGROND);
