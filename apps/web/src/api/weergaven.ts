import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, gelukt, ifMatch } from './client';
import { useHeeftRecht } from './ik';
import type { components, operations } from './schema';

type Schemas = components['schemas'];
export type Weergave = Schemas['WeergaveResponse'];
export type Weergaven = Schemas['WeergavenResponse'];
export type Weergaveinhoud = Schemas['BewaarWeergaveRequest'];
export type Voorkeur = Schemas['VoorkeurRequest'];
/** A list that can be kept in a view. */
export type Lijstnaam = operations['Weergave_lijst']['parameters']['path']['lijst'];

const GEEN: Weergaven = { weergaven: [], kolommen: null, standaardId: null };

const weergavenVraag = (lijst: Lijstnaam) =>
  queryOptions({
    queryKey: ['weergaven', lijst],
    queryFn: async (): Promise<Weergaven> =>
      gelukt(await api.GET('/api/v1/weergaven/{lijst}', { params: { path: { lijst } } })),
    staleTime: 60_000,
  });

/** The views of a list and how this person likes it; nothing for who has no views, or while they cannot be read. */
export function useWeergaven(lijst: Lijstnaam): Weergaven & { bekend: boolean; mag: boolean } {
  const mag = useHeeftRecht()('weergave:gebruiken');
  const { data, isPending } = useQuery({ ...weergavenVraag(lijst), enabled: mag });
  return { ...(data ?? GEEN), bekend: !mag || !isPending, mag };
}

export async function maakWeergave(lijst: Lijstnaam, body: Weergaveinhoud): Promise<Weergave> {
  return gelukt(await api.POST('/api/v1/weergaven/{lijst}', { params: { path: { lijst } }, body }));
}

export async function leesWeergave({ lijst, id }: Weergave): Promise<Weergave> {
  const path = { lijst: lijst as Lijstnaam, id };
  return gelukt(await api.GET('/api/v1/weergaven/{lijst}/{id}', { params: { path } }));
}

/** @param versie the version that was seen */
export async function bewaarWeergave(
  { lijst, id }: Weergave,
  body: Weergaveinhoud,
  versie: number,
): Promise<void> {
  const params = { path: { lijst: lijst as Lijstnaam, id }, header: ifMatch(versie) };
  gelukt(await api.PUT('/api/v1/weergaven/{lijst}/{id}', { params, body }));
}

export async function verwijderWeergave({ lijst, id, versie }: Weergave): Promise<void> {
  const params = { path: { lijst: lijst as Lijstnaam, id }, header: ifMatch(versie) };
  gelukt(await api.DELETE('/api/v1/weergaven/{lijst}/{id}', { params }));
}

export async function zetVoorkeur(lijst: Lijstnaam, body: Voorkeur): Promise<Weergaven> {
  return gelukt(await api.PATCH('/api/v1/weergaven/{lijst}/voorkeur', { params: { path: { lijst } }, body }));
}
