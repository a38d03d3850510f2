import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Veiligheidsafspraak = components['schemas']['VeiligheidsafspraakResponse'];
export type Afspraakregel = components['schemas']['VeiligheidsafspraakregelResponse'];

const staleTime = 60_000;

export const afspraakVraag = (id: string) =>
  queryOptions({
    queryKey: ['veiligheidsafspraken', id],
    queryFn: async (): Promise<Veiligheidsafspraak> =>
      gelukt(await api.GET('/api/v1/veiligheidsafspraken/{id}', { params: { path: { id } } })),
    staleTime,
  });

/** Of a case, a melding or a provider, the newest first. */
export const afsprakenVan = (van: { zaakId: string } | { meldingId: string } | { aanbiederId: string }) =>
  queryOptions({
    queryKey: ['veiligheidsafspraken', 'van', Object.values(van)[0] ?? ''],
    queryFn: async (): Promise<readonly Afspraakregel[]> =>
      gelukt(
        await api.GET('/api/v1/veiligheidsafspraken', { params: { query: { ...van, status: ['alle'] } } }),
      ).resultaten,
    staleTime,
  });

/** What stands at the top of everything: few, and asked once for every list and header. */
export const veiligheidssignalenVraag = queryOptions({
  queryKey: ['veiligheidsafspraken', 'signalen'],
  queryFn: async (): Promise<readonly Afspraakregel[]> =>
    gelukt(await api.GET('/api/v1/veiligheidsafspraken/signalen')),
  staleTime,
});
