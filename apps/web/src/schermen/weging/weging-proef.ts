import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import type { Weegproef } from '../../api/meldingen';
import { useVertraagd } from '../../delen/vertraagd';
import type { Proefverzoek } from './weging-waarden';

/** Asks what a weighing would give. A read that goes by POST, since the choices are many. */
const proefVraag = (meldingId: string, tekst: string) =>
  queryOptions({
    queryKey: ['meldingen', meldingId, 'proefweging', tekst],
    queryFn: async (): Promise<Weegproef> =>
      gelukt(
        await api.POST('/api/v1/meldingen/{id}/_proefweging', {
          params: { path: { id: meldingId } },
          body: JSON.parse(tekst) as Proefverzoek,
        }),
      ),
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  });

/** What the server makes of these choices, once nobody has typed for a moment: a colour is computed there and nowhere else. */
export function useProef(meldingId: string, verzoek: Proefverzoek): Weegproef | undefined {
  return useQuery(proefVraag(meldingId, useVertraagd(JSON.stringify(verzoek)))).data;
}
