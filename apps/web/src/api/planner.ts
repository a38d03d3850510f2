import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Planner = components['schemas']['PlannerResponse'];
export type Plannerregel = components['schemas']['PlannerregelResponse'];
export type Afwezigheid = components['schemas']['AfwezigheidResponse'];

/** Visits, leave and free days between two days, both included. */
export const plannerVraag = (van: string, tot: string) =>
  queryOptions({
    queryKey: ['bezoeken', 'planner', van, tot],
    queryFn: async (): Promise<Planner> =>
      gelukt(await api.GET('/api/v1/bezoekplanningen', { params: { query: { van, tot } } })),
    staleTime: 60_000,
  });
