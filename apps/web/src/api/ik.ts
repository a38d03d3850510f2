import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { sessie } from '../sessie/huidig';
import { api, gelukt } from './client';
import type { components } from './schema';

/** Who is logged in, and what that person may do. */
export type Ik = components['schemas']['IkResponse'] & {
  /** Today by the clock of the server, which the demo can move; without it the clock of this machine counts. */
  vandaag?: string;
  /** Whether this is the demonstration. */
  demo?: boolean;
};

export const ikVraag = queryOptions({
  queryKey: ['ik'],
  queryFn: async (): Promise<Ik> => {
    const ik = gelukt(await api.GET('/api/v1/ik'));
    sessie.begin(ik.id);
    return ik;
  },
  staleTime: 5 * 60_000,
});

export function useIk(): Ik {
  return useSuspenseQuery(ikVraag).data;
}

export function useHeeftRecht(): (recht: string) => boolean {
  const { rechten } = useIk();
  return (recht) => rechten.includes(recht);
}

const collegaVraag = queryOptions({
  queryKey: ['collegas'],
  queryFn: async () => gelukt(await api.GET('/api/v1/collegas')),
  staleTime: 5 * 60_000,
});

/** The name of a colleague of the supervision team; undefined while it is not known or not to be seen. */
export function useCollegaNaam(id: string | null): string | undefined {
  const mag = useHeeftRecht()('zaak:lezen');
  const { data } = useQuery({ ...collegaVraag, enabled: mag && id !== null });
  return data?.find((collega) => collega.id === id)?.naam;
}

/** The names of colleagues, for a page that shows many at once. */
export function useCollegaNamen(): (id: string) => string | undefined {
  const mag = useHeeftRecht()('zaak:lezen');
  const { data } = useQuery({ ...collegaVraag, enabled: mag });
  return (id) => data?.find((collega) => collega.id === id)?.naam;
}

/** The colleagues of the supervision team, also those who left. */
export function useCollegas(): readonly components['schemas']['CollegaResponse'][] {
  const mag = useHeeftRecht()('zaak:lezen');
  return useQuery({ ...collegaVraag, enabled: mag }).data ?? [];
}

const dagvorm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today as `JJJJ-MM-DD` in Dutch legal time. */
export function useVandaag(): string {
  return useIk().vandaag ?? dagvorm.format(new Date());
}
