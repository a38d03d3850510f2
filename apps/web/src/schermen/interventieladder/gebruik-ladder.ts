import { useQueries, useQuery } from '@tanstack/react-query';
import {
  type Ernst,
  gedragslijnVraag,
  type Ladderbeeld,
  ladderbeeldVraag,
} from '../../api/interventieladder';
import type { Waarden } from '../../delen/velden';
import type { Beeldbij } from './ladder-velden';

/** What the ladder says of each provider that a form can be about. */
export interface Ladder {
  readonly beelden: readonly Ladderbeeld[];
  readonly bij: Beeldbij;
}

/**
 * The ladder for the providers that can be chosen; undefined while it is fetched.
 * @param aanbiederIds none in a case with one
 */
export function useLadder(zaakId: string, aanbiederIds: readonly string[]): Ladder | undefined {
  const ids: readonly (string | undefined)[] = aanbiederIds.length === 0 ? [undefined] : aanbiederIds;
  const beelden = useQueries({ queries: ids.map((id) => ladderbeeldVraag(zaakId, id)) });
  if (beelden.some(({ data, isError }) => !data && !isError)) return undefined;
  // Without an answer the form still works: the server says what is missing.
  const klaar = beelden.flatMap(({ data }) => data ?? []);
  return {
    beelden: klaar,
    bij: (w: Waarden) =>
      aanbiederIds.length === 0 ? klaar : gekozen(w).flatMap((id) => beelden[ids.indexOf(id)]?.data ?? []),
  };
}

/** The providers that were chosen. */
const gekozen = (w: Waarden): string[] => [w['aanbiederIds'] ?? []].flat().map(String);

/** What was done in cases alike, as soon as it is known how serious this one is. */
export function useGedragslijn(zaakId: string, ernst: unknown, bevindingIds: readonly string[]) {
  const gekend = typeof ernst === 'string' && ernst !== '';
  return useQuery({ ...gedragslijnVraag(zaakId, ernst as Ernst, bevindingIds), enabled: gekend });
}
