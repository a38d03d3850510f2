import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { roep } from './client';

/** Who is logged in, and what that person may do. */
export interface Ik {
  naam: string;
  organisatie: { naam: string };
  rollen: readonly string[];
  rechten: readonly string[];
  /** Today by the clock of the server, which the demo can move. */
  vandaag?: string;
  demo?: boolean;
}

export const ikVraag = queryOptions({
  queryKey: ['ik'],
  queryFn: () => roep<Ik>('/api/v1/ik'),
  staleTime: 5 * 60_000,
});

export function useIk(): Ik {
  return useSuspenseQuery(ikVraag).data;
}

export function useHeeftRecht(): (recht: string) => boolean {
  const { rechten } = useIk();
  return (recht) => rechten.includes(recht);
}

const dagvorm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today as `JJJJ-MM-DD` in Dutch legal time. */
export function useVandaag(): string {
  return useIk().vandaag ?? dagvorm.format(new Date());
}
