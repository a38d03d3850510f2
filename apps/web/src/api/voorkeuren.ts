import { useEffect } from 'react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

export type Voorkeuren = components['schemas']['VoorkeurenResponse'];

export const voorkeurenVraag = queryOptions({
  queryKey: ['voorkeuren'],
  queryFn: async (): Promise<Voorkeuren> => gelukt(await api.GET('/api/v1/ik/voorkeuren')),
  staleTime: 5 * 60_000,
});

/** Whether shortcuts of one key work. Not until it is known: nobody may be surprised by what was switched off. */
export function useSneltoetsenAan(): boolean {
  return useQuery(voorkeurenVraag).data?.sneltoetsen ?? false;
}

/**
 * Says on the page whether it is light or dark, as soon as it is known: from then on a new choice holds at once. Until then
 * the stylesheet of the server knows (`maakKeuze`), so that nothing turns from one to the other while it loads.
 */
export function useGekozenThema(): void {
  const thema = useQuery(voorkeurenVraag).data?.thema;
  useEffect(() => {
    if (thema) document.documentElement.dataset['thema'] = thema;
  }, [thema]);
}

/** Keeps a choice on the server, and nothing beside it; the screen follows what the server answers. */
export function useZetVoorkeuren(bewaard: () => void) {
  const voorraad = useQueryClient();
  return useMutation({
    mutationFn: async (voorkeuren: Partial<Voorkeuren>): Promise<Voorkeuren> =>
      gelukt(await api.PUT('/api/v1/ik/voorkeuren', { body: voorkeuren })),
    onSuccess: (voorkeuren) => {
      voorraad.setQueryData(voorkeurenVraag.queryKey, voorkeuren);
      bewaard();
    },
  });
}
