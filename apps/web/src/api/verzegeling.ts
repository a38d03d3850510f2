import { queryOptions } from '@tanstack/react-query';
import { api, gelukt } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Verzegeling = Schemas['VerzegelingResponse'];
export type Opening = Schemas['OpeningResponse'];
export type VerzegeldeMelder = Schemas['PersoonResponse'];

const bij = (id: string) => ({ params: { path: { id } } });

export const verzegelingVraag = (id: string) =>
  queryOptions({
    queryKey: ['meldingen', id, 'verzegeling'],
    queryFn: async (): Promise<Verzegeling> =>
      gelukt(await api.GET('/api/v1/meldingen/{id}/openingen', bij(id))),
    refetchOnWindowFocus: false,
  });

/** The sealed identity; the server writes down who asked. Never fetched without a press of a button. */
export async function leesVerzegeldeMelder(id: string): Promise<VerzegeldeMelder> {
  return gelukt(await api.GET('/api/v1/meldingen/{id}/verzegelde-betrokkenen', bij(id)));
}
