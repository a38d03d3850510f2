import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import type { components } from '../../api/schema';
import { wekenVan } from './agenda-rooster';

export type Agenda = components['schemas']['AgendaResponse'];
export type Agendatermijn = components['schemas']['AgendatermijnResponse'];

/** The open terms in the weeks of a month, of one person or of the whole team. */
export const agendaVraag = (maand: string, behandelaarId: string | null) =>
  queryOptions({
    queryKey: ['termijnen', 'agenda', maand, behandelaarId],
    queryFn: async (): Promise<Agenda> => {
      const weken = wekenVan(maand);
      const van = weken[0]?.[0] ?? '';
      const tot = weken.at(-1)?.[6] ?? '';
      const query = { van, tot, ...(behandelaarId === null ? {} : { behandelaarId }) };
      return gelukt(await api.GET('/api/v1/termijnen/agenda', { params: { query } }));
    },
    staleTime: 60_000,
  });

export const agendaAdresVraag = queryOptions({
  queryKey: ['agenda-adres'],
  queryFn: async () => gelukt(await api.GET('/api/v1/ik/agenda-adres')),
});
