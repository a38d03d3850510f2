import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Werkoverlegregel = Schemas['WerkoverlegResponse'];
export type Werkoverleg = Schemas['WerkoverlegdetailResponse'];
export type Agendapunt = Schemas['WerkoverlegpuntResponse'];
export type Actiepunt = Schemas['ActiepuntResponse'];

export const werkoverleggenVraag = queryOptions({
  queryKey: ['werkoverleggen'],
  queryFn: async (): Promise<readonly Werkoverlegregel[]> => gelukt(await api.GET('/api/v1/werkoverleggen')),
});

/** Always asked anew: until it starts the agenda is what is open now, and then others write in it too. */
export const werkoverlegVraag = (id: string) =>
  queryOptions({
    queryKey: ['werkoverleggen', id],
    queryFn: async (): Promise<Werkoverleg> =>
      gelukt(await api.GET('/api/v1/werkoverleggen/{id}', { params: { path: { id } } })),
  });

/** What the team still has to do after earlier meetings, the first day on top. */
export const openActiepuntenVraag = queryOptions({
  queryKey: ['werkoverleggen', 'actiepunten'],
  queryFn: async (): Promise<readonly Actiepunt[]> => gelukt(await api.GET('/api/v1/actiepunten')),
});

export const actiepuntenVraag = (meldingId: string) =>
  queryOptions({
    queryKey: ['meldingen', meldingId, 'actiepunten'],
    queryFn: async (): Promise<readonly Actiepunt[]> =>
      gelukt(await api.GET('/api/v1/meldingen/{id}/actiepunten', { params: { path: { id: meldingId } } })),
  });
