import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Systeemregel = Schemas['MachineclientResponse'];
export type Systeem = Schemas['MachineclientdetailResponse'];
export type Formulierregel = Schemas['FormulierkoppelingregelResponse'];
export type Formulierkoppeling = Schemas['FormulierkoppelingResponse'];
export type Koppelverzoek = Schemas['KoppelingDto'];
export type Koppelveldinfo = Schemas['KoppelveldResponse'];
export type Koppelveld = Koppelveldinfo['veld'];
export type Koppelvelden = Schemas['KoppelveldenResponse'];
export type Proefmelding = Schemas['BeproefdeMeldingResponse'];

export const systeemVraag = (id: string) =>
  queryOptions({
    queryKey: ['machineclients', id],
    queryFn: async (): Promise<Systeem> =>
      gelukt(await api.GET('/api/v1/machineclients/{id}', { params: { path: { id } } })),
  });

export const partnernamenVraag = queryOptions({
  queryKey: ['machineclients', 'ketenpartners'],
  queryFn: async () => gelukt(await api.GET('/api/v1/machineclients/ketenpartners')).resultaten,
});

/** The fields that a form can fill, and the systems that send forms. */
export const koppelveldenVraag = queryOptions({
  queryKey: ['koppelvelden'],
  queryFn: async (): Promise<Koppelvelden> => gelukt(await api.GET('/api/v1/koppelvelden')),
});

export const koppelingVraag = (formulier: string) =>
  queryOptions({
    queryKey: ['formulierkoppelingen', formulier],
    queryFn: async (): Promise<Formulierkoppeling> =>
      gelukt(await api.GET('/api/v1/formulierkoppelingen/{formulier}', { params: { path: { formulier } } })),
  });

/** All versions, the one that holds first. */
export const koppelversiesVraag = (formulier: string) =>
  queryOptions({
    queryKey: ['formulierkoppelingen', formulier, 'versies'],
    queryFn: async (): Promise<readonly Formulierkoppeling[]> =>
      gelukt(
        await api.GET('/api/v1/formulierkoppelingen/{formulier}/versies', {
          params: { path: { formulier } },
        }),
      ).resultaten,
  });

/** The forms that this system may send, also those that any may. */
export const formulierenVanVraag = (machineclientId: string) =>
  queryOptions({
    queryKey: ['formulierkoppelingen', 'van', machineclientId],
    queryFn: async () =>
      gelukt(
        await api.GET('/api/v1/formulierkoppelingen', {
          params: { query: { machineclientId, aantal: 100 } },
        }),
      ).resultaten,
  });
