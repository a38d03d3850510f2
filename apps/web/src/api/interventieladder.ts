import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components, operations } from './schema';

type Schemas = components['schemas'];
export type Ladderversie = Schemas['LadderversieResponse'];
export type Ladderbeeld = Schemas['LadderbeeldResponse'];
export type Ladderstapregel = Schemas['LadderstapregelResponse'];
export type Genomenstap = Schemas['GenomenstapResponse'];
export type Gedragslijn = Schemas['GedragslijnResponse'];
export type Ernst = NonNullable<Schemas['LegMaatregelOpRequest']['ernst']>;
type Wet = NonNullable<
  NonNullable<operations['Interventieladder_gedragslijn']['parameters']['query']>['wet']
>;

const staleTime = 60_000;

/** The versions of the ladder, the newest first. */
export const ladderversiesVraag = queryOptions({
  queryKey: ['interventieladder', 'versies'],
  queryFn: async (): Promise<readonly Ladderversie[]> => gelukt(await api.GET('/api/v1/interventieladders')),
});

/** What the ladder says of a provider in a case. */
export const ladderbeeldVraag = (zaakId: string, aanbiederId?: string) =>
  queryOptions({
    queryKey: ['interventieladder', 'beeld', zaakId, aanbiederId ?? null],
    queryFn: async (): Promise<Ladderbeeld> =>
      gelukt(
        await api.GET('/api/v1/zaken/{id}/ladderadviezen', {
          params: { path: { id: zaakId }, query: aanbiederId ? { aanbiederId } : {} },
        }),
      ),
  });

/** The step behind a measure or an advice; null for one from before there was a ladder. */
export const ladderstapVraag = (objectId: string) =>
  queryOptions({
    queryKey: ['interventieladder', 'stap', objectId],
    queryFn: async (): Promise<Genomenstap | null> => {
      const antwoord = await api.GET('/api/v1/ladderstappen/{id}', { params: { path: { id: objectId } } });
      return antwoord.response.status === 404 ? null : gelukt(antwoord);
    },
    staleTime,
  });

/** What was done in cases like that of a measure or an advice. */
export const gedragslijnBijVraag = (objectId: string) =>
  queryOptions({
    queryKey: ['interventieladder', 'gedragslijn', objectId],
    queryFn: async (): Promise<Gedragslijn> =>
      gelukt(
        await api.GET('/api/v1/ladderstappen/{id}/gedragslijnen', { params: { path: { id: objectId } } }),
      ),
    staleTime,
  });

/** The same for who is about to act. */
export const gedragslijnVraag = (
  zaakId: string,
  ernst: Ernst,
  bevindingIds: readonly string[],
  wet?: string,
) =>
  queryOptions({
    queryKey: ['interventieladder', 'gedragslijn', zaakId, ernst, bevindingIds.join(), wet ?? null],
    queryFn: async (): Promise<Gedragslijn> =>
      gelukt(
        await api.GET('/api/v1/zaken/{id}/gedragslijnen', {
          params: {
            path: { id: zaakId },
            query: {
              ernst,
              ...(wet ? { wet: wet as Wet } : {}),
              ...(bevindingIds.length > 0 ? { bevindingIds: bevindingIds.join(',') as never } : {}),
            },
          },
        }),
      ),
    staleTime,
  });
