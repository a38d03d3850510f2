import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Zaak = Schemas['ZaakResponse'];
export type Zaakregel = Schemas['ZaakregelResponse'];
export type Opdracht = Schemas['OpdrachtResponse'];
export type Opdrachtregel = Schemas['OpdrachtregelResponse'];
export type Aanbiederrapport = Schemas['AanbiederrapportResponse'];
export type Tijdlijnregel = Schemas['TijdlijnregelResponse'];
export type Termijnregel = Schemas['TermijnladderResponse'];
export type Zaaktermijn = Schemas['TermijnResponse'];
export type Termijndefinitie = Schemas['TermijndefinitieResponse'];
export type Bericht = Schemas['BerichtResponse'];
export type Document = Schemas['DocumentResponse'];

const bij = (id: string) => ({ params: { path: { id } } });

/** The dossier of a case. Reading it is logged, so it is not read again without need. */
export const zaakVraag = (id: string) =>
  queryOptions({
    queryKey: ['zaken', id],
    queryFn: async (): Promise<Zaak> => gelukt(await api.GET('/api/v1/zaken/{id}', bij(id))),
    staleTime: 60_000,
  });

const WACHT_MS = 2000;
/** The list of cases is logged at each reading; a worker that takes longer than this stands still. */
const WACHT_KEER = 15;

/** The cases that followed from a melding. A worker opens one: who waits for it asks again until it is there. */
export const zakenVanMeldingVraag = (meldingId: string, wacht = false) =>
  queryOptions({
    queryKey: ['zaken', 'melding', meldingId],
    queryFn: async (): Promise<readonly Zaakregel[]> =>
      gelukt(await api.GET('/api/v1/zaken', { params: { query: { meldingId, status: ['alle'] } } }))
        .resultaten,
    staleTime: 60_000,
    refetchInterval: ({ state }) =>
      wacht && !state.data?.length && state.dataUpdateCount < WACHT_KEER && WACHT_MS,
  });

/** The newest cases that concern a provider and in which there is still work, for who chooses from them. */
export const zakenVanAanbieder = (aanbiederId: string) =>
  queryOptions({
    queryKey: ['zaken', 'aanbieder', aanbiederId],
    queryFn: async (): Promise<readonly Zaakregel[]> =>
      gelukt(await api.GET('/api/v1/zaken', { params: { query: { aanbiederId, aantal: 100 } } })).resultaten,
    staleTime: 60_000,
  });

export const opdrachtVraag = (id: string) =>
  queryOptions({
    queryKey: ['opdrachten', id],
    queryFn: async (): Promise<Opdracht> => gelukt(await api.GET('/api/v1/opdrachten/{id}', bij(id))),
    staleTime: 60_000,
  });

/** The terms of a case with their versions. */
export const termijnenVraag = (zaakId: string) =>
  queryOptions({
    queryKey: ['termijnen', 'zaak', zaakId],
    queryFn: async (): Promise<readonly Zaaktermijn[]> =>
      gelukt(await api.GET('/api/v1/termijnen', { params: { query: { zaakId } } })).resultaten,
    staleTime: 60_000,
  });

/** The terms of an object without a case, such as a melding. */
export const objecttermijnenVraag = (objectId: string) =>
  queryOptions({
    queryKey: ['termijnen', 'object', objectId],
    queryFn: async (): Promise<readonly Zaaktermijn[]> =>
      gelukt(await api.GET('/api/v1/termijnen', { params: { query: { objectId } } })).resultaten,
    staleTime: 60_000,
  });

export const definitiesVraag = queryOptions({
  queryKey: ['termijndefinities'],
  queryFn: async (): Promise<readonly Termijndefinitie[]> =>
    gelukt(await api.GET('/api/v1/termijndefinities')).resultaten,
  staleTime: 60_000,
});

export const documentenVraag = (object: string, objectId: string) =>
  queryOptions({
    queryKey: ['documenten', object, objectId],
    queryFn: async (): Promise<readonly Document[]> =>
      gelukt(await api.GET('/api/v1/documenten', { params: { query: { object, objectId } } })).resultaten,
    staleTime: 60_000,
  });

/** Whether something is still to come, now or after a standstill. */
export const isOpenTermijn = ({ status }: Pick<Termijnregel, 'status'>): boolean =>
  status === 'loopt' || status === 'te_laat' || status === 'opgeschort';

/** What goes out about a term as it runs now, and to whom. Not the ladder, and not what is only recorded. */
export const herinneringenVan = ({ mijlpalen, versie }: Pick<Zaaktermijn, 'mijlpalen' | 'versie'>) =>
  mijlpalen.filter(
    (m) =>
      m.versie === versie && m.status !== 'vervallen' && m.soort !== 'escalatie' && m.ontvanger !== 'dossier',
  );

/** What resuming a term on a day would mean. Not under `termijnen`: once it was done, the question has no answer. */
export const hervattingVraag = (id: string, versie: number, op: string) =>
  queryOptions({
    queryKey: ['hervatting', id, versie, op],
    queryFn: async () =>
      gelukt(
        await api.POST('/api/v1/termijnen/{id}/_bereken-hervatting', {
          params: { path: { id } },
          body: { op },
        }),
      ),
    retry: false,
  });

/** The first open term that ends; late ones come first, and what stands still comes only where nothing runs. */
export function volgendeTermijn<T extends Pick<Termijnregel, 'status' | 'uiterlijk'>>(
  termijnen: readonly T[],
): T | undefined {
  return [...termijnen]
    .filter(isOpenTermijn)
    .sort(
      (a, b) =>
        Number(a.status === 'opgeschort') - Number(b.status === 'opgeschort') ||
        a.uiterlijk.localeCompare(b.uiterlijk),
    )[0];
}

/** The letters about a case, the newest first. */
export const berichtenVan = (objectId: string) =>
  queryOptions({
    queryKey: ['berichten', 'van', objectId],
    queryFn: async (): Promise<readonly Bericht[]> =>
      gelukt(await api.GET('/api/v1/berichten', { params: { query: { objectId } } })).resultaten,
    staleTime: 60_000,
  });
