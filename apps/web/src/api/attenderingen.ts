import { queryOptions } from '@tanstack/react-query';
import { ACHTERGROND, api, eigenKoppen, gelukt } from './client';
import { foutUitProblem } from './fout';
import type { components } from './schema';
import { stuur } from './stuur';

type Schemas = components['schemas'];
export type Attendering = Schemas['AttenderingResponse'];
export type Attenderingsoort = Attendering['soort'];
export type Aantal = Schemas['AttenderingaantalResponse'];

const MINUUT = 60_000;

/** Everything about attenderingen: refreshed together. */
export const ATTENDERINGEN = ['attenderingen'] as const;

/**
 * How many are unread. Asked every minute while the page is looked at. Not by `api`: an answer "not logged in" would
 * leave the page for the login, with what somebody was typing on it. After a failure it waits until a person does
 * something.
 */
export const aantalVraag = queryOptions({
  queryKey: [...ATTENDERINGEN, 'aantal'],
  queryFn: async (): Promise<Aantal> => {
    const antwoord = await fetch('/api/v1/attenderingen/aantal', {
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...ACHTERGROND, ...eigenKoppen() },
    });
    if (!antwoord.ok) throw foutUitProblem(antwoord.status, null);
    return (await antwoord.json()) as Aantal;
  },
  retry: false,
  // One count by an index: cheap enough for every page.
  staleTime: 0,
  refetchInterval: ({ state }) => (state.status === 'error' ? false : MINUUT),
});

export const keuzesVraag = queryOptions({
  queryKey: [...ATTENDERINGEN, 'keuzes'],
  queryFn: async () => gelukt(await api.GET('/api/v1/ik/attenderingskeuzes')),
});

export const leesEen = (id: string): Promise<void> =>
  stuur('/api/v1/attenderingen/{id}/_lees', { id }, {}, {});

/** @param tot the highest id that was seen */
export const leesAlles = (tot: string): Promise<void> =>
  stuur('/api/v1/attenderingen/_lees-alles', {}, { tot }, {});

export const zetKeuzes = (uit: readonly Attenderingsoort[]): Promise<void> =>
  stuur('/api/v1/ik/attenderingskeuzes', {}, { uit }, {}, 'PUT');
