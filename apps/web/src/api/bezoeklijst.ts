import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Bezoeklijst = Schemas['BezoeklijstResponse'];
export type Lijstnorm = Schemas['LijstnormResponse'];
export type Lijstantwoord = Schemas['LijstantwoordResponse'];
export type Lijstgesprek = Schemas['LijstgesprekResponse'];
export type Lijstversie = Schemas['LijstversieResponse'];
export type Tegenstrijdig = Schemas['TegenstrijdigResponse'];
export type Lijstfoto = Schemas['LijstfotoResponse'];
export type Leidraad = Schemas['GespreksleidraadResponse'];

/** The list of a visit; only of one that has it. */
export const bezoeklijstVraag = (bezoekId: string) =>
  queryOptions({
    queryKey: ['bezoeken', bezoekId, 'lijst'],
    queryFn: async (): Promise<Bezoeklijst> =>
      gelukt(await api.GET('/api/v1/bezoeken/{id}/bezoeklijst', { params: { path: { id: bezoekId } } })),
  });
